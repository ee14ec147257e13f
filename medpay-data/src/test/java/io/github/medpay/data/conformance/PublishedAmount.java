package io.github.medpay.data.conformance;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.RowModifier;
import java.util.Set;
import java.util.stream.Stream;

/** One amount that CMS published. */
record PublishedAmount(
        ProcedureCode code, RowModifier part, AmountKind kind, Setting setting, LocalityKey locality, long cents) {

    /** OPPSCAP lists these localities of 01182 under 01112 as well (RULES §1B). */
    private static final Set<String> SOUTHERN_CALIFORNIA = Set.of("17", "18", "71", "72", "73", "74");

    private static final String NORTHERN_CONTRACTOR = "01112";
    private static final String SOUTHERN_CONTRACTOR = "01182";

    static RowModifier part(String symbol) {
        return Stream.of(RowModifier.values())
                .filter(part -> part.symbol().equals(symbol.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + symbol));
    }

    /** Whether the amount stands in the file a second time, under the contractor of the north. */
    boolean isRepeated() {
        return locality.mac().equals(NORTHERN_CONTRACTOR) && SOUTHERN_CALIFORNIA.contains(locality.number());
    }

    /** What the fee schedule says. */
    long calculated(FeeSchedule schedule) {
        LocalityKey key = isRepeated() ? LocalityKey.of(SOUTHERN_CONTRACTOR, locality.number()) : locality;
        Locality place = schedule.localities().get(key);
        return kind.cents(schedule, schedule.get(code, part), place, setting);
    }

    String row() {
        return part == RowModifier.GLOBAL ? code.value() : code + "-" + part.symbol();
    }
}
