package io.github.medpay.data.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.medpay.claim.Disposition;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected adjustments of {@code adjustments.txt}, in every disposition (RULES §17). */
class AdjustmentGoldenCases {

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

    @Test
    void thereAreTwoHundredLinesAndEveryDispositionOfThemThatTablesAtHandCanGive() {
        List<Expectation> lines =
                cases().flatMap(golden -> golden.expected().stream()).toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(200);
        Set<Disposition> seen = lines.stream()
                .map(line -> Disposition.valueOf(line.properties().get("disposition")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Disposition.class)));
        assertThat(seen).containsAll(EnumSet.complementOf(EnumSet.of(Disposition.OTHER_SCHEDULE)));
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
