package io.github.medpay.examples.modulepath;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import java.time.LocalDate;

/** Prices a visit of physical therapy in Alaska. */
public final class TherapyVisit {

    private TherapyVisit() {}

    /**
     * Prints what the visit pays.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(price().totals().medicarePayment());
    }

    static PricedClaim price() {
        Claim visit = Claim.builder()
                .dateOfService(LocalDate.of(2025, 2, 3))
                .placeOfService("11")
                .locality(LocalityKey.of("02102", "01"))
                .practitioner(Practitioner.PHYSICAL_THERAPIST)
                .addLines(ClaimLine.of("97110", 2, "GP"), ClaimLine.of("97140", 1, "GP"))
                .build();
        return MedPay.create().price(visit);
    }
}
