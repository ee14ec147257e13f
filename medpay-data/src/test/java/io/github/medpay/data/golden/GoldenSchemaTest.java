package io.github.medpay.data.golden;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.medpay.schema.SchemaJson;
import io.github.medpay.schema.Schemas;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every golden claim that is priced, and every answer, is valid by the JSON Schema of the jar. */
class GoldenSchemaTest {

    @Test
    void everyGoldenClaimAndItsAnswerAreValid() throws JacksonException {
        SoftAssertions softly = new SoftAssertions();
        for (GoldenCase golden : GoldenFile.all().toList()) {
            if (golden.expected().get(0).subject().equals(Expectation.ERROR)) {
                continue;
            }
            JsonNode answer = SchemaJson.read(Pricing.price(golden).toString());
            softly.assertThat(Schemas.problemsOfClaim(SchemaJson.read(golden.claim())))
                    .as("claim of " + golden)
                    .isEmpty();
            softly.assertThat(Schemas.problemsOfPriced(answer))
                    .as("answer to " + golden)
                    .isEmpty();
        }
        softly.assertAll();
    }
}
