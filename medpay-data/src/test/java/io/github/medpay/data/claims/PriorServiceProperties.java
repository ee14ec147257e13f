package io.github.medpay.data.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.history.PriorService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a history may do to a claim: take away, never add, in any order (DESIGN §10). */
class PriorServiceProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final ClaimPricer WITH_EDITS = MedPay.create().pricer();
    private static final ClaimPricer WITHOUT_EDITS = WITH_EDITS.withoutNcci();

    private static final String[] PROCEDURES = {
        "66984", "67036", "17110", "11200", "46600", "46200", "43239", "45385", "45378", "20610", "49505", "15999",
        "59400"
    };
    private static final String[] OTHERS = {
        "99213", "99214", "99203", "99232", "99291", "92012", "G2211", "G0439", "98941", "70551", "72148", "22614"
    };
    private static final String[][] MODIFIERS = {
        {},
        {},
        {"24"},
        {"25"},
        {"57"},
        {"24", "25"},
        {"58"},
        {"78"},
        {"79"},
        {"54"},
        {"55"},
        {"80"},
        {"59"},
        {"RT"},
        {"FT"},
        {"AT"},
        {"PA"}
    };

    @Property(tries = 400)
    void oneMorePriorServiceNeverRaisesWhatIsAllowed(
            @ForAll("claims") Claim claim, @ForAll("histories") List<PriorService> history, @ForAll boolean edits) {
        BigDecimal less = price(claim.withHistory(history.subList(1, history.size())), edits)
                .totals()
                .allowed();
        assertThat(price(claim.withHistory(history), edits).totals().allowed()).isLessThanOrEqualTo(less);
    }

    @Property(tries = 300)
    void theOrderOfTheHistoryDoesNotMatter(
            @ForAll("claims") Claim claim,
            @ForAll("histories") List<PriorService> history,
            @ForAll Random random,
            @ForAll boolean edits) {
        List<PriorService> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, random);
        assertThat(price(claim.withHistory(shuffled), edits)).isEqualTo(price(claim.withHistory(history), edits));
    }

    private static PricedClaim price(Claim claim, boolean edits) {
        return (edits ? WITH_EDITS : WITHOUT_EDITS).price(claim);
    }

    @Provide
    Arbitrary<Claim> claims() {
        Arbitrary<ClaimLine> line = Combinators.combine(codes(), Arbitraries.of(MODIFIERS), days(), units())
                .as((code, modifiers, day, units) ->
                        ClaimLine.of(code, units, modifiers).withDateOfService(day));
        return line.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(lines -> Claim.of(FIRST, "22", lines.toArray(ClaimLine[]::new)));
    }

    @Provide
    Arbitrary<List<PriorService>> histories() {
        Arbitrary<PriorService> prior = Combinators.combine(codes(), Arbitraries.of(MODIFIERS), days(), units())
                .as((code, modifiers, day, units) -> PriorService.builder(code, day)
                        .addModifiers(modifiers)
                        .units(BigDecimal.valueOf(units))
                        .build());
        return prior.list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.oneOf(Arbitraries.of(PROCEDURES), Arbitraries.of(OTHERS));
    }

    /** Few days, so that some are the same, some in a period and some beyond it. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of(0, 0, 0, 1, 2, 10, 11, 40, 90, 91, 92, 120).map(FIRST::plusDays);
    }

    private static Arbitrary<Integer> units() {
        return Arbitraries.of(1, 1, 1, 2);
    }
}
