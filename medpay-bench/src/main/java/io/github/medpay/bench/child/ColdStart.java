package io.github.medpay.bench.child;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.code.LocalityKey;
import java.time.LocalDate;

/** From the start of a program to its first priced claim; prints microseconds. */
final class ColdStart {

    private ColdStart() {}

    /**
     * Prices one claim.
     *
     * @param args {@code ncci} to price with the correct coding edits, {@code fees} without
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        MedPay medPay = MedPay.create();
        Claim claim = Claim.builder()
                .dateOfService(LocalDate.of(2025, 10, 6))
                .placeOfService("11")
                .locality(LocalityKey.of("02102", "01"))
                .addLines(ClaimLine.of("97110", 2, "GP"), ClaimLine.of("97140", 1, "GP"))
                .build();
        ClaimPricer pricer = args[0].equals("ncci") ? medPay.pricer() : ClaimPricer.of(medPay.feeSchedules());
        if (pricer.price(claim).totals().allowed().signum() == 0) {
            throw new IllegalStateException("nothing is paid");
        }
        System.out.println((System.nanoTime() - start) / 1000.0);
    }
}
