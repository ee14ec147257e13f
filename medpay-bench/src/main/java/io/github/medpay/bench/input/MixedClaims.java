package io.github.medpay.bench.input;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.fee.Locality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Claims of superbills of every family, drawn with a fixed seed. */
public final class MixedClaims {

    /** Every family at once. */
    public static final String ALL = "all";

    private static final long SEED = 99213;
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final int DAYS = 182;
    private static final int SELDOM = 8;
    private static final int DEDUCTIBLE = 25_700;

    private final Random random = new Random(SEED);
    private final List<Superbill> bills;
    private final List<LocalityKey> localities =
            Tables.schedule().localities().all().stream().map(Locality::key).toList();
    private int number;

    private MixedClaims(List<Superbill> bills) {
        this.bills = bills;
    }

    /**
     * Claims of a family.
     *
     * @param family such as {@code visit}, or {@link #ALL}
     * @return claims, from the first on
     */
    public static MixedClaims of(String family) {
        List<Superbill> bills = Superbill.all().stream()
                .filter(bill -> family.equals(ALL) || bill.family().equals(family))
                .toList();
        if (bills.isEmpty()) {
            throw new IllegalArgumentException("no superbill of the family " + family);
        }
        return new MixedClaims(bills);
    }

    /** The next claim. */
    public Claim next() {
        Superbill bill = bills.get(random.nextInt(bills.size()));
        LocalDate date = FIRST.plusDays(random.nextInt(DAYS));
        return Claim.builder()
                .id("claim-" + number++)
                .dateOfService(date)
                .placeOfService(bill.place())
                .locality(localities.get(random.nextInt(localities.size())))
                .practitioner(bill.practitioner())
                .participation(
                        random.nextInt(SELDOM) == 0
                                ? Participation.NON_PARTICIPATING_ASSIGNED
                                : Participation.PARTICIPATING)
                .patient(patient())
                .history(bill.history(date, random))
                .lines(bill.lines(random))
                .build();
    }

    /** One patient in eight has not met the deductible. */
    private Patient patient() {
        return random.nextInt(SELDOM) == 0
                ? new Patient(BigDecimal.valueOf(random.nextInt(DEDUCTIBLE), 2), TherapyYearToDate.NONE)
                : Patient.DEFAULT;
    }

    /** The next claims that have so many lines together; what the last has too much is left out. */
    public List<Claim> ofLines(int lines) {
        List<Claim> claims = new ArrayList<>();
        int left = lines;
        while (left > 0) {
            Claim claim = next();
            List<ClaimLine> kept =
                    claim.lines().subList(0, Math.min(left, claim.lines().size()));
            claims.add(Claim.builder().from(claim).lines(kept).build());
            left -= kept.size();
        }
        return claims;
    }
}
