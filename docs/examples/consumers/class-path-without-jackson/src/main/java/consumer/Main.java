package consumer;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Prices the same claim, built in Java. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Claim claim = Claim.builder()
                .id("A1")
                .dateOfService(LocalDate.of(2025, 2, 3))
                .placeOfService("11")
                .locality(LocalityKey.of("02102", "01"))
                .practitioner(Practitioner.PHYSICAL_THERAPIST)
                .addLines(ClaimLine.of("97110", 2, "GP").withCharge(new BigDecimal("120.00")))
                .addLines(ClaimLine.builder("97140")
                        .addModifiers("GP")
                        .minutes(Minutes.of(8, 7))
                        .build())
                .build();
        PricedClaim priced = MedPay.create().price(claim);
        priced.lines().forEach(line -> System.out.println(line.code() + " " + line.units() + " " + line.allowed()));
        System.out.println(priced.totals().allowed() + " " + priced.totals().medicarePayment());
    }
}
