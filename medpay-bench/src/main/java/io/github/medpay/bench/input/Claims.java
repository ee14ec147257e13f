package io.github.medpay.bench.input;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimLineBuilder;
import io.github.medpay.claim.Minutes;
import io.github.medpay.code.Practitioner;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.Locality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Claims as clinics send them, drawn with a fixed seed. */
public final class Claims {

    private static final long SEED = 97110;
    private static final int UNASKED = 4;
    private static final int LEAST_MINUTES = 8;
    private static final int MINUTES = 31;

    private final Random random = new Random(SEED);
    private final FeeSchedule schedule = Tables.schedule();
    private final List<Locality> localities = schedule.localities().all();
    private final TherapyVisit visit = new TherapyVisit(schedule);
    private final List<List<String>> families = EndoscopyFamilies.of(schedule);
    private final List<LocalDate> dates;
    private int number;

    private Claims(List<LocalDate> dates) {
        this.dates = dates;
    }

    /** Claims of the release of the fee questions. */
    public static Claims ofOneRelease() {
        return new Claims(List.of(LocalDate.of(2025, 10, 1)));
    }

    /** Claims whose dates fall into so many releases. */
    public static Claims ofReleases(int releases) {
        List<LocalDate> dates = new ArrayList<>();
        Tables.medPay().feeSchedules().releases().stream()
                .sorted(Collections.reverseOrder(java.util.Comparator.comparing(release -> release.effectiveFrom())))
                .limit(releases)
                .forEach(release -> dates.add(release.effectiveFrom()));
        return new Claims(dates);
    }

    /**
     * A visit of physical therapy: timed codes with their minutes, charges and the plan's modifier. The codes stand
     * together as far as there are such, but for the second code of one claim in four, which is drawn without asking the
     * edits. A line carries 59 where its code has an edit with one before it.
     */
    public Claim therapy(int lines) {
        List<String> codes = visit.draw(lines, random.nextInt(UNASKED) == 0, random);
        List<ClaimLine> billed = new ArrayList<>(lines);
        for (int i = 0; i < lines; i++) {
            ClaimLineBuilder line = ClaimLine.builder(codes.get(i)).addModifiers("GP");
            if (visit.needs59(codes.subList(0, i + 1))) {
                line.addModifiers("59");
            }
            billed.add(line.minutes(Minutes.of(LEAST_MINUTES + random.nextInt(MINUTES)))
                    .charge(BigDecimal.valueOf(6000L + random.nextInt(9000), 2))
                    .build());
        }
        return claim(Practitioner.PHYSICAL_THERAPIST, "11", billed);
    }

    /** An operation: three members of an endoscopy family and their base, and two other procedures. */
    public Claim surgery() {
        List<String> family = families.get(random.nextInt(families.size()));
        List<String> other = families.get(random.nextInt(families.size()));
        List<ClaimLine> billed = new ArrayList<>();
        billed.add(ClaimLine.of(family.get(1), 1, "51"));
        billed.add(ClaimLine.of(family.get(2), 1, "59"));
        billed.add(ClaimLine.of(family.get(3), 1, "59"));
        billed.add(ClaimLine.of(family.get(0), 1));
        billed.add(ClaimLine.of(other.get(2), 1, "XS"));
        billed.add(ClaimLine.of(other.get(3), 1, "XS"));
        return claim(Practitioner.PHYSICIAN, "22", billed);
    }

    private Claim claim(Practitioner practitioner, String place, List<ClaimLine> lines) {
        Locality locality = localities.get(random.nextInt(localities.size()));
        return Claim.builder()
                .id("claim-" + number++)
                .dateOfService(dates.get(random.nextInt(dates.size())).plusDays(random.nextInt(80)))
                .placeOfService(place)
                .locality(locality.key())
                .practitioner(practitioner)
                .lines(lines)
                .build();
    }
}
