package io.github.medpay.fee;

import io.github.medpay.code.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields of a row by which releases are compared: every field that a price or a policy depends on. */
public final class RowFields {

    private static final Map<String, Function<FeeScheduleEntry, Object>> FIELDS = fields();

    private RowFields() {}

    private static Map<String, Function<FeeScheduleEntry, Object>> fields() {
        Map<String, Function<FeeScheduleEntry, Object>> fields = new LinkedHashMap<>();
        fields.put("status", row -> row.status().symbol());
        fields.put("work", FeeScheduleEntry::work);
        fields.put("non_facility_practice_expense", row -> row.practiceExpense(Setting.NON_FACILITY));
        fields.put("facility_practice_expense", row -> row.practiceExpense(Setting.FACILITY));
        fields.put("malpractice", FeeScheduleEntry::malpractice);
        fields.put("rare_in_non_facility", row -> row.isRare(Setting.NON_FACILITY));
        fields.put("rare_in_facility", row -> row.isRare(Setting.FACILITY));
        fields.put("not_used_for_medicare", FeeScheduleEntry::isNotUsedForMedicare);
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
        fields.put("cap_non_facility_practice_expense", row -> row.capPracticeExpense(Setting.NON_FACILITY));
        fields.put("cap_facility_practice_expense", row -> row.capPracticeExpense(Setting.FACILITY));
        fields.put("cap_malpractice", FeeScheduleEntry::capMalpractice);
        return fields;
    }

    /**
     * The names of the fields.
     *
     * @return such as {@code facility_practice_expense}, in the order of the CMS record layout
     */
    public static List<String> names() {
        return List.copyOf(FIELDS.keySet());
    }

    /**
     * A field of a row.
     *
     * @param name one of {@link #names()}
     * @param row the row
     * @return the value; its text is what people read
     * @throws IllegalArgumentException if there is no such field
     */
    public static Object value(String name, FeeScheduleEntry row) {
        Function<FeeScheduleEntry, Object> field = FIELDS.get(name);
        if (field == null) {
            throw new IllegalArgumentException("no field " + name + "; fields: " + names());
        }
        return field.apply(row);
    }

    /**
     * The fields in which two rows differ.
     *
     * @param one a row
     * @param other the row of the same code and part in another release
     * @return some of {@link #names()}; empty where all fields are equal
     */
    public static List<String> differing(FeeScheduleEntry one, FeeScheduleEntry other) {
        List<String> names = new ArrayList<>(2);
        FIELDS.forEach((name, value) -> {
            if (!value.apply(one).equals(value.apply(other))) {
                names.add(name);
            }
        });
        return names;
    }
}
