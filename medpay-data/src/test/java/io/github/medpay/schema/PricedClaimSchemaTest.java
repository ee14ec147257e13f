package io.github.medpay.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.data.json.JsonSchemas;
import io.github.medpay.data.json.PricedClaimJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of priced claims holds of every answer, and has every property of it. */
class PricedClaimSchemaTest {

    private static final JsonNode SCHEMA = SchemaJson.read(JsonSchemas.pricedClaim());

    /** A visit, a drug, a laboratory test, two surgeries, a line that is denied, and one that no release knows. */
    private static final PricedClaim PRICED = MedPay.create()
            .price(Claim.builder()
                    .id("A1")
                    .dateOfService(LocalDate.of(2026, 7, 15))
                    .placeOfService("11")
                    .addLines(
                            ClaimLine.builder("99213")
                                    .addModifiers("25")
                                    .id("L1")
                                    .charge(new BigDecimal("200.00"))
                                    .build(),
                            ClaimLine.of("J3301", 4),
                            ClaimLine.of("85025", 1),
                            ClaimLine.of("20610", 1, "RT"),
                            ClaimLine.of("11730", 1),
                            ClaimLine.of("99213", 1, "GY"),
                            ClaimLine.of("99999", 1))
                    .build());

    private static final JsonNode ANSWER =
            SchemaJson.read(PricedClaimJson.complete().toText(PRICED));

    static Stream<JsonNode> answers() {
        return Stream.concat(Samples.answers(), Stream.of(ANSWER));
    }

    @Test
    void theSchemaIsOneOfItsDraft() {
        assertThat(Schemas.problemsOfSchema(SCHEMA)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theAnswersOfTheRepositoryAreValid(JsonNode answer) {
        assertThat(Schemas.problemsOfPriced(answer)).isEmpty();
        assertThat(SchemaWalk.unknown(SCHEMA, answer)).isEmpty();
    }

    @Test
    void anAnswerWithoutTracesIsValidToo() {
        PricedClaimJson brief = PricedClaimJson.complete().withoutTraces().withoutInformation();
        assertThat(Schemas.problemsOfPriced(SchemaJson.read(brief.toText(PRICED))))
                .isEmpty();
    }

    @Test
    void everyPropertyOfTheSchemaStandsInTheAnswer() {
        assertThat(SchemaWalk.absent(SCHEMA, ANSWER)).isEmpty();
    }

    @Test
    void whatCannotBeAbsentIsRequired() {
        List<String> optional = List.of("/lines/0/id", "/lines/0/trace");
        for (String path : Broken.paths(ANSWER)) {
            if (path.matches("/\\w+|/lines/0/\\w+|/totals/\\w+|/lines/0/adjustments/0/\\w+|/findings/0/\\w+")) {
                JsonNode without = Broken.without(ANSWER, path);
                assertThat(Schemas.problemsOfPriced(without).isEmpty()).as(path).isEqualTo(optional.contains(path));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    /lines/0/allowed              | "11"
                    /lines/0/allowed              | 1.005
                    /lines/0/number               | null
                    /lines/0/number               | -7
                    /lines/0/number               | 1.50
                    /lines/0/disposition          | "PHYSICIAN"
                    /lines/0/findings             | null
                    /lines/0/adjustments          | {}
                    /lines/0/adjustments/0/amount | null
                    /totals/allowed               | null
                    /totals                       | []
                    /findings/0/code              | "PHYSICIAN"
                    /findings/0/severity          | null
                    """)
    void aBrokenAnswerIsRefused(String path, String value) {
        assertThat(Schemas.problemsOfPriced(Broken.with(ANSWER, path, value))).isNotEmpty();
    }

    /** The fee of a drug alone has three decimals. */
    @Test
    void theFeeMayHaveThreeDecimalsAndNoOtherAmount() {
        assertThat(Schemas.problemsOfPriced(Broken.with(ANSWER, "/lines/0/fee", "1.005")))
                .isEmpty();
        assertThat(Schemas.problemsOfPriced(Broken.with(ANSWER, "/lines/0/fee", "1.0005")))
                .isNotEmpty();
    }

    /** Whoever validates today's answers with yesterday's schema is not broken by a new property. */
    @Test
    void aPropertyMoreIsNoProblem() {
        assertThat(Schemas.problemsOfPriced(Broken.with(ANSWER, "/lines/0/later", "1")))
                .isEmpty();
    }
}
