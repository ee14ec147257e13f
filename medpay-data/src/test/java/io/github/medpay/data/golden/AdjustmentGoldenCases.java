package io.github.medpay.data.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Disposition;
import io.github.medpay.policy.AdjustmentCause;
import io.github.medpay.policy.AdjustmentCodes;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected adjustments of {@code adjustments.txt}, in every disposition (RULES §17). */
class AdjustmentGoldenCases {

    private static final MedicarePolicy POLICY = MedPay.create().policy();

    static Stream<GoldenCase> cases() {
        return GoldenFile.read("adjustments.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyLineCarriesItsAdjustmentsInTheirOrder(GoldenCase golden) throws JacksonException {
        JsonNode lines = Pricing.price(golden).path("lines");
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(lines).as("lines").hasSameSizeAs(golden.expected());
        for (Expectation expected : golden.expected()) {
            JsonNode line = lines.path(expected.index());
            softly.assertThat(line.path("disposition").asText())
                    .as("disposition of " + expected.subject())
                    .isEqualTo(expected.properties().get("disposition"));
            softly.assertThat(text(line.path("adjustments")))
                    .as("adjustments of " + expected.subject())
                    .isEqualTo(expected.properties().get("adjustments"));
            String payment = expected.properties().get("medicarePayment");
            if (payment != null) {
                softly.assertThat(line.path("medicarePayment").decimalValue().toPlainString())
                        .isEqualTo(payment);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theArithmeticBesideTheCaseIsRightAndReachesEveryAmount(GoldenCase golden) {
        assertThat(golden.sums()).as("sums").allMatch(Arithmetic::isTrue);
        List<String> results = golden.sums().stream().map(Arithmetic::result).toList();
        for (Expectation expected : golden.expected()) {
            for (String adjustment : expected.properties().get("adjustments").split(",", -1)) {
                String amount = adjustment.substring(adjustment.lastIndexOf(':') + 1);
                if (!amount.isEmpty()) {
                    assertThat(results).contains(new BigDecimal(amount).abs().toPlainString());
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theChargeLessAllAdjustmentsIsThePayment(GoldenCase golden) throws JacksonException {
        JsonNode billed = Pricing.MAPPER.readTree(golden.claim()).path("lines");
        Map<Integer, BigDecimal> left = new TreeMap<>();
        for (JsonNode line : Pricing.price(golden).path("lines")) {
            int number = line.path("number").asInt();
            BigDecimal charge = billed.path(number - 1).path("charge").decimalValue();
            if (line.path("adjustments").isEmpty()
                    && line.path("medicarePayment").isNull()) {
                continue; // no amounts
            }
            if (billed.path(number - 1).has("charge")) {
                BigDecimal rest = left.getOrDefault(number, charge)
                        .subtract(line.path("medicarePayment").decimalValue());
                for (JsonNode adjustment : line.path("adjustments")) {
                    rest = rest.subtract(adjustment.path("amount").decimalValue());
                }
                left.put(number, rest);
            }
        }
        assertThat(left.values()).allMatch(rest -> rest.signum() == 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRefusedLineCarriesTheCodesOfTheRuleThatWon(GoldenCase golden) throws JacksonException {
        JsonNode priced = Pricing.price(golden);
        PolicyPeriod policy = POLICY.on(LocalDate.parse(
                Pricing.MAPPER.readTree(golden.claim()).path("dateOfService").asText()));
        SoftAssertions softly = new SoftAssertions();
        for (Expectation expected : golden.expected()) {
            String adjustments = expected.properties().get("adjustments");
            String won = expected.properties().get("won");
            boolean refused = !adjustments.isEmpty()
                    && !"PRICED".equals(expected.properties().get("disposition"));
            softly.assertThat(won != null)
                    .as("a reason of " + expected.subject())
                    .isEqualTo(refused);
            if (won != null) {
                softly.assertThat(adjustments)
                        .as("codes of " + expected.subject())
                        .startsWith(codes(policy, won) + ":")
                        .doesNotContain(",");
                softly.assertThat(priced.path("lines")
                                .path(expected.index())
                                .path("findings")
                                .findValuesAsText("code"))
                        .as("findings of " + expected.subject())
                        .contains(finding(won).name());
            }
        }
        softly.assertAll();
    }

    @Test
    void thereAreTwoHundredLinesAndEveryDispositionAmongThem() {
        List<Expectation> lines =
                cases().flatMap(golden -> golden.expected().stream()).toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(200);
        assertThat(lines)
                .extracting(line -> line.properties().get("disposition"))
                .contains(Arrays.stream(Disposition.values()).map(Enum::name).toArray(String[]::new));
    }

    /**
     * But for what the bundled tables do not hold: no release has a code of status D, F or H, and codes of status E and X are
     * judged by the schedules that pay them.
     */
    @Test
    void everyReasonToRefuseALineWinsSomewhere() {
        PolicyPeriod policy = POLICY.on(LocalDate.of(2025, 2, 3));
        Set<String> reasons = new TreeSet<>();
        for (FindingCode code : FindingCode.values()) {
            if (policy.adjustment(code).isPresent()) {
                reasons.add(code.name());
            }
        }
        for (AdjustmentCause cause : AdjustmentCause.values()) {
            if (cause.name().startsWith("STATUS_") || cause.name().startsWith("LIABILITY_")) {
                reasons.add(cause.name());
            }
        }
        reasons.removeAll(Set.of(
                AdjustmentCause.STATUS_DELETED.name(),
                AdjustmentCause.STATUS_EXCLUDED.name(),
                FindingCode.STATUS_NOT_PAYABLE.name()));
        Set<String> won = cases().flatMap(golden -> golden.expected().stream())
                .map(line -> line.properties().get("won"))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(won).isEqualTo(reasons);
    }

    /** Group, reason and remark of a finding; of a status or liability, which the finding alone does not tell apart. */
    private static String codes(PolicyPeriod policy, String won) {
        AdjustmentCodes codes = Arrays.stream(AdjustmentCause.values())
                .filter(cause -> cause.name().equals(won))
                .findFirst()
                .map(policy::adjustment)
                .or(() -> policy.adjustment(FindingCode.valueOf(won)))
                .orElseThrow();
        return codes.group() + "-" + codes.reason()
                + codes.remark().map(remark -> "/" + remark).orElse("");
    }

    private static FindingCode finding(String won) {
        return Arrays.stream(FindingCode.values())
                .filter(code -> code.name().equals(won))
                .findFirst()
                .orElse(won.startsWith("STATUS_") ? FindingCode.STATUS_NOT_PAYABLE : FindingCode.LIABILITY_DENIED);
    }

    private static String text(JsonNode adjustments) {
        return StreamSupport.stream(adjustments.spliterator(), false)
                .map(AdjustmentGoldenCases::one)
                .collect(Collectors.joining(","));
    }

    private static String one(JsonNode adjustment) {
        String remark = adjustment.path("remark").isNull()
                ? ""
                : "/" + adjustment.path("remark").asText();
        return adjustment.path("group").asText() + "-"
                + adjustment.path("reason").asText() + remark + ":"
                + adjustment.path("amount").decimalValue().toPlainString();
    }
}
