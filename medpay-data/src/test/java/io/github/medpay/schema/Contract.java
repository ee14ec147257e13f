package io.github.medpay.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.medpay.claim.Adjustment;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.claim.Totals;
import io.github.medpay.claim.TraceStep;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.history.PriorService;
import io.github.medpay.rule.Finding;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of the JSON contract. */
final class Contract {

    /** What a claim is made of. */
    static final Set<Class<?>> READ = Set.of(
            Claim.class,
            ClaimLine.class,
            LocalityKey.class,
            Minutes.class,
            Patient.class,
            TherapyYearToDate.class,
            PriorService.class);

    /** What a priced claim is made of. */
    static final Set<Class<?>> WRITTEN =
            Set.of(PricedClaim.class, PricedLine.class, Totals.class, Adjustment.class, TraceStep.class, Finding.class);

    static final Set<Class<?>> TYPES = union();

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    /** The least of each type, as it is written: what nobody gave has its default. */
    private static final Map<Class<?>, JsonNode> LEAST = Map.of(
            Claim.class, tree(Claim.of(DAY, "11", ClaimLine.builder("99213").build())),
            ClaimLine.class, tree(ClaimLine.builder("99213").build()),
            Minutes.class, tree(Minutes.of(0)),
            Patient.class, tree(Patient.DEFAULT),
            TherapyYearToDate.class, tree(TherapyYearToDate.NONE),
            PriorService.class, tree(PriorService.builder("99213", DAY).build()));

    private static final Set<String> GIVEN = Set.of("dateOfService", "placeOfService", "lines", "code");

    private Contract() {}

    private static Set<Class<?>> union() {
        Set<Class<?>> all = new HashSet<>(READ);
        all.addAll(WRITTEN);
        return Set.copyOf(all);
    }

    private static JsonNode tree(Object value) {
        return SchemaJson.read(SchemaJson.write(value));
    }

    /** Whether a claim is made of this type or property, by the name that {@code properties.txt} has for it. */
    static boolean isOfClaim(String name) {
        String type = name.replaceFirst("\\..*", "");
        return READ.stream().anyMatch(read -> read.getSimpleName().equals(type));
    }

    static @Nullable JsonNode valueWhenAbsent(Class<?> type, String property) {
        JsonNode least = LEAST.get(type);
        return least == null || GIVEN.contains(property) ? null : least.get(property);
    }
}
