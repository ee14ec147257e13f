package io.github.medpay.data.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.medpay.claim.ClaimException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden files: RULES §9, §8 and §10, and cases that combine rules. */
class GoldenCases {

    private static final String AMOUNT = "-?[0-9]+\\.[0-9]{2}";

    static Stream<GoldenCase> cases() {
        return GoldenFile.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theClaimPaysWhatTheCaseSays(GoldenCase golden) throws JacksonException {
        Expectation first = golden.expected().get(0);
        if (first.subject().equals(Expectation.ERROR)) {
            isError(golden, first);
            return;
        }
        JsonNode priced = Pricing.price(golden);
        SoftAssertions softly = new SoftAssertions();
        for (Expectation expected : golden.expected()) {
            JsonNode subject = subject(priced, expected);
            if (!expected.subject().equals(Expectation.TOTALS)) {
                softly.assertThat(findings(subject))
                        .as("findings of " + expected.subject())
                        .isEqualTo(expected.findings());
            }
            for (Map.Entry<String, String> property : expected.properties().entrySet()) {
                softly.assertThat(text(subject.path(property.getKey())))
                        .as(expected.subject() + " " + property.getKey())
                        .isEqualTo(property.getValue());
            }
        }
        long lines = golden.expected().stream().filter(Expectation::isLine).count();
        softly.assertThat(priced.path("lines")).as("lines").hasSize((int) lines);
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theArithmeticBesideTheCaseIsRightAndReachesEveryAmount(GoldenCase golden) {
        assertThat(golden.sums()).as("sums").allMatch(Arithmetic::isTrue);
        List<String> numbers = List.of(String.join(" ", golden.sums()).split("[^0-9.]+", -1));
        for (Expectation expected : golden.expected()) {
            assertThat(expected.properties().values())
                    .filteredOn(value -> value.matches(AMOUNT) && !value.equals("0.00"))
                    .as("amounts of " + expected.subject())
                    .allMatch(value -> numbers.contains(value.replaceFirst("^-", "")));
        }
    }

    @Test
    void everyCaseHasAnIdOfItsOwnAndSaysWhatItCites() {
        List<GoldenCase> all = GoldenFile.all().toList();
        assertThat(all).hasSizeGreaterThan(380).extracting(GoldenCase::id).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(golden -> {
            assertThat(golden.says()).isNotEmpty();
            assertThat(golden.cites()).contains("RULES");
            assertThat(golden.expected()).isNotEmpty();
        });
    }

    private static void isError(GoldenCase golden, Expectation expected) {
        Throwable thrown = catchThrowable(() -> Pricing.price(golden));
        if (thrown instanceof ClaimException claim) {
            assertThat(claim.field()).isEqualTo(expected.properties().get("at"));
        } else {
            assertThat(thrown).isInstanceOf(JsonMappingException.class);
            assertThat(Pricing.path((JsonMappingException) thrown))
                    .isEqualTo(expected.properties().get("at"));
        }
    }

    private static JsonNode subject(JsonNode priced, Expectation expected) {
        return switch (expected.subject()) {
            case Expectation.TOTALS -> priced.path("totals");
            case Expectation.CLAIM -> priced;
            default -> priced.path("lines").path(expected.index());
        };
    }

    private static List<String> findings(JsonNode subject) {
        return StreamSupport.stream(subject.path("findings").spliterator(), false)
                .map(finding -> finding.path("code").asText())
                .sorted()
                .toList();
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(","));
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }
}
