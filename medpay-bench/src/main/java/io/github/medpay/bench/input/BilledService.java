package io.github.medpay.bench.input;

import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimLineBuilder;
import io.github.medpay.claim.Minutes;
import io.github.medpay.history.PriorService;
import io.github.medpay.history.PriorServiceBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A service of a superbill, of which a line or a prior service is drawn.
 *
 * @param code five characters
 * @param modifiers choices of modifiers that stand together; none where the service goes without
 * @param units how many, or none
 * @param minutes of treatment, or none
 */
record BilledService(String code, List<List<String>> modifiers, Range units, Range minutes) {

    private static final Pattern FORM =
            Pattern.compile("([A-Z0-9]{5})(?::([A-Z0-9/+]+))?(?:\\*([0-9-]+))?(?:@([0-9-]+))?");
    private static final int LEAST_CHARGE = 2500;
    private static final int CHARGES = 45_000;

    /** From its form in {@code superbills.txt}. */
    static BilledService parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a service: " + text);
        }
        List<List<String>> modifiers = parts.group(2) == null
                ? List.of(List.of())
                : List.of(parts.group(2).split("/")).stream()
                        .map(choice -> List.of(choice.split("\\+")))
                        .toList();
        return new BilledService(parts.group(1), modifiers, Range.parse(parts.group(3)), Range.parse(parts.group(4)));
    }

    /** A line with a charge. */
    ClaimLine draw(Random random) {
        ClaimLineBuilder line = ClaimLine.builder(code)
                .addAllModifiers(chooseModifiers(random))
                .charge(BigDecimal.valueOf(LEAST_CHARGE + random.nextInt(CHARGES), 2));
        if (!units.isNone()) {
            line.units(BigDecimal.valueOf(units.draw(random)));
        }
        if (!minutes.isNone()) {
            line.minutes(Minutes.of(minutes.draw(random)));
        }
        return line.build();
    }

    /** A prior service of a date. */
    PriorService drawPrior(LocalDate date, Random random) {
        PriorServiceBuilder service = PriorService.builder(code, date).addAllModifiers(chooseModifiers(random));
        if (!units.isNone()) {
            service.units(BigDecimal.valueOf(units.draw(random)));
        }
        return service.build();
    }

    private List<String> chooseModifiers(Random random) {
        return modifiers.get(random.nextInt(modifiers.size()));
    }
}
