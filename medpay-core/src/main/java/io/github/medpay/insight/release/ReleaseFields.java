package io.github.medpay.insight.release;

import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.insight.release.RowDifference.FieldDifference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields of a row that are compared between releases, by name. */
final class ReleaseFields {

    private static final Map<String, Function<FeeScheduleEntry, Object>> FIELDS = fields();

    private ReleaseFields() {}

    private static Map<String, Function<FeeScheduleEntry, Object>> fields() {
        Map<String, Function<FeeScheduleEntry, Object>> fields = new LinkedHashMap<>();
        fields.put("status", row -> row.status().symbol());
        fields.put("work", FeeScheduleEntry::work);
        fields.put("non_facility_practice_expense", row -> row.practiceExpense(Setting.NON_FACILITY));
        fields.put("facility_practice_expense", row -> row.practiceExpense(Setting.FACILITY));
        fields.put("malpractice", FeeScheduleEntry::malpractice);
        fields.put("rare_in_non_facility", row -> row.isRare(Setting.NON_FACILITY));
        fields.put("rare_in_facility", row -> row.isRare(Setting.FACILITY));
        fields.put("pc_tc", FeeScheduleEntry::pcTc);
        fields.put("global_period", FeeScheduleEntry::globalPeriod);
        fields.put("preoperative_percent", FeeScheduleEntry::preoperativePercent);
        fields.put("intraoperative_percent", FeeScheduleEntry::intraoperativePercent);
        fields.put("postoperative_percent", FeeScheduleEntry::postoperativePercent);
        fields.put("multiple_procedure", FeeScheduleEntry::multipleProcedure);
        fields.put("bilateral", FeeScheduleEntry::bilateral);
        fields.put("assistant", FeeScheduleEntry::assistant);
        fields.put("co_surgeon", FeeScheduleEntry::coSurgeon);
        fields.put("team", FeeScheduleEntry::team);
        fields.put(
                "endoscopic_base",
                row -> row.endoscopicBase().map(Object::toString).orElse("none"));
        fields.put("supervision", FeeScheduleEntry::supervision);
        fields.put("imaging_family", FeeScheduleEntry::isDiagnosticImaging);
        fields.put("outpatient_cap", FeeScheduleEntry::isCapped);
        return fields;
    }

    static List<FieldDifference> compare(FeeScheduleEntry before, FeeScheduleEntry after) {
        List<FieldDifference> differences = new ArrayList<>(2);
        FIELDS.forEach((name, value) -> {
            Object old = value.apply(before);
            Object now = value.apply(after);
            if (!old.equals(now)) {
                differences.add(new FieldDifference(name, old.toString(), now.toString()));
            }
        });
        return differences;
    }
}
