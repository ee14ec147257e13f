package io.github.medpay.bench.child;

import io.github.medpay.MedPay;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.bench.peer.Peers;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.TableHeader;
import java.lang.ref.Reference;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/** What a thing keeps on the heap; prints bytes. What all need is opened before: a small table of the same kind. */
final class HeapOfTables {

    private HeapOfTables() {}

    /**
     * Opens one thing and measures.
     *
     * @param args what to open
     */
    public static void main(String[] args) {
        FeeSchedules warm = Tables.medPay().feeSchedules();
        ask(warm.zipCodes());
        Heap.liveBytes();
        long before = Heap.liveBytes();
        Object kept = thing(args[0]).get();
        try {
            System.out.println(Heap.liveBytes() - before);
        } finally {
            Reference.reachabilityFence(kept);
        }
    }

    private static Supplier<Object> thing(String name) {
        MedPay medPay = Tables.medPay();
        return switch (name) {
            case "release" -> () -> open(medPay, Tables.RELEASE);
            case "releases" -> () -> releases(medPay);
            case "schedules" -> () -> otherSchedules(medPay);
            case "zip" -> () -> medPay.feeSchedules().zipCodes().find("99501");
            case "ncci" -> () -> edits(medPay.ncciChecker());
            case "ptp" -> () -> NcciChecker.of(medPay.policy(), Tables.pairsAlone());
            case "all" ->
                () -> {
                    ask(medPay.feeSchedules().zipCodes().find("99501"));
                    ask(releases(medPay));
                    ask(otherSchedules(medPay));
                    ask(edits(medPay.ncciChecker()));
                    return medPay;
                };
            case "HashMap fees" -> () -> Peers.ofFees("HashMap");
            case "HashMap pairs" -> () -> Peers.ofPairs("HashMap");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static MedPay releases(MedPay medPay) {
        for (TableHeader header : medPay.feeSchedules().releases()) {
            ask(open(medPay, header.name()));
        }
        return medPay;
    }

    /** Unit limits and add-on codes are opened edition by edition. */
    private static NcciChecker edits(NcciChecker checker) {
        ProcedureCode code = ProcedureCode.of("97110");
        for (NcciEdition edition : checker.mueEditions()) {
            ask(checker.mue(code, edition.effectiveFrom()));
        }
        for (NcciEdition edition : checker.addOnEditions()) {
            ask(checker.addOn(code, edition.effectiveFrom()));
        }
        return checker;
    }

    /** Drugs, laboratory tests, and the pricing indicators of HCPCS. */
    private static MedPay otherSchedules(MedPay medPay) {
        for (TableHeader header : medPay.drugSchedules().files()) {
            ask(medPay.drugs(header.effectiveFrom()).find("J1100"));
        }
        for (TableHeader header : medPay.laboratorySchedules().files()) {
            ask(medPay.laboratory(header.effectiveFrom()).find("85025"));
        }
        ask(medPay.hcpcsPricing().get(LocalDate.of(2025, 10, 1)).find("E0570"));
        return medPay;
    }

    private static FeeSchedule open(MedPay medPay, String release) {
        FeeSchedule schedule = medPay.feeSchedules().get(release);
        ask(schedule.localities().inCounty("AL", "AUTAUGA"));
        ask(schedule.anesthesia().baseUnits(ProcedureCode.of("00100")));
        ask(medPay.feeSchedules().get(LocalDate.of(2025, 10, 1)));
        return schedule;
    }

    /** The question opens a table; the answer does not matter. */
    private static void ask(Object answer) {
        Objects.requireNonNull(answer);
    }
}
