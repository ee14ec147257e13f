package io.github.medpay.insight.release;

import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.RowFields;
import io.github.medpay.insight.release.RowDifference.FieldDifference;
import java.util.List;

/** What differs between a row of one release and the same row of another. */
final class ReleaseFields {

    private ReleaseFields() {}

    static List<FieldDifference> compare(FeeScheduleEntry before, FeeScheduleEntry after) {
        return RowFields.differing(before, after).stream()
                .map(name -> new FieldDifference(name, text(name, before), text(name, after)))
                .toList();
    }

    private static String text(String name, FeeScheduleEntry row) {
        return RowFields.value(name, row).toString();
    }
}
