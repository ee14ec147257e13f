package io.github.medpay.data.conformance;

import io.github.medpay.fee.FeeSchedule;
import java.util.ArrayList;
import java.util.List;

/**
 * The amounts of one kind in one file of CMS.
 *
 * @param source CMS's file
 * @param release the release that prices them
 * @param leftOut which amounts of the file are not of the fee schedule; empty where there are none
 */
record PublishedSet(String source, String release, String leftOut, List<PublishedAmount> amounts) {

    AmountKind kind() {
        return amounts.get(0).kind();
    }

    /** The name of the golden file. */
    String fileName() {
        return source.substring(0, source.indexOf('.')) + "-" + kind() + ".txt";
    }

    long rows() {
        return amounts.stream().map(PublishedAmount::row).distinct().count();
    }

    long localities() {
        return amounts.stream().map(PublishedAmount::locality).distinct().count();
    }

    /** Amounts that the fee schedule does not reproduce, each with what it says instead. */
    List<String> misses(FeeSchedule schedule) {
        List<String> misses = new ArrayList<>();
        for (PublishedAmount amount : amounts) {
            long calculated = amount.calculated(schedule);
            if (calculated != amount.cents()) {
                misses.add(amount + ": calculated " + calculated);
            }
        }
        return misses;
    }
}
