package io.github.medpay.bench.input;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.code.Practitioner;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.units.TimeBase;
import io.github.medpay.units.UnitCalculator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Claims as clinics send them, drawn with a fixed seed. */
public final class Claims {

    private static final long SEED = 97110;
    private static final int QUARTER = 15;

    private final Random random = new Random(SEED);
    private final FeeSchedule schedule = Tables.schedule();
    private final List<Locality> localities = schedule.localities().all();
    private final List<String> timed = timedCodes();
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

    /** A visit of physical therapy: different timed codes with their minutes, charges and the plan's modifier. */
    public Claim therapy(int lines) {
        Collections.shuffle(timed, random);
        List<ClaimLine> billed = new ArrayList<>(lines);
        for (int i = 0; i < lines; i++) {
            int minutes = QUARTER * (1 + random.nextInt(2)) + random.nextInt(8);
            billed.add(ClaimLine.builder(timed.get(i % timed.size()))
                    .addModifiers("GP")
                    .minutes(new Minutes(BigDecimal.valueOf(minutes), BigDecimal.ZERO))
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

    private List<String> timedCodes() {
        UnitCalculator calculator = UnitCalculator.ofDefaults();
        List<String> codes = new ArrayList<>();
        schedule.entries()
                .filter(entry -> entry.hasAmount() && entry.rowModifier() == RowModifier.GLOBAL)
                .filter(entry -> entry.multipleProcedure() == MultipleProcedureIndicator.THERAPY)
                .map(FeeScheduleEntry::code)
                .filter(code -> calculator.timing(code).base() == TimeBase.QUARTER_HOUR)
                .forEach(code -> codes.add(code.value()));
        return codes;
    }
}
