package io.github.medpay.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimException;
import io.github.medpay.fixture.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;

/** Jackson 3 as it comes reads and writes what Jackson 2 does. */
class Jackson3Test {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SAMPLE = Json.resource("sample-claim.json");

    @Test
    void bothReadTheSameClaim() {
        assertThat(MAPPER.readValue(SAMPLE, Claim.class)).isEqualTo(Json.claim(SAMPLE));
    }

    @Test
    void bothWriteTheSameAnswer() {
        Claim claim = Json.claim(SAMPLE);
        String answer = MAPPER.writeValueAsString(Small.medPay().price(claim));
        assertThat(answer).isEqualTo(Json.write(Small.medPay().price(claim)));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(claim), Claim.class))
                .isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\" | \"SSN\":\"SECRET\",\"id\" | SSN: is no property",
                "\"ot\" | \"speech\":1,\"ot\" | speech: is no property",
                "\"mac\":\"02102\", | | mac: is required",
                "\"mac\" | \"state\":\"SECRET\",\"mac\" | state: is no property",
                "\"2025-02-03\" | \"SECRET\" | dateOfService: is no date",
                "\"11\" | 11 | placeOfService: is not a text",
                "120.00 | 120.001 | charge: is no amount",
            })
    void bothRefuseTheSame(String from, String to, String problem) {
        String json = SAMPLE.replace(from.strip(), to == null ? "" : to.strip());
        assertThat(json).isNotEqualTo(SAMPLE);
        DatabindException error =
                catchThrowableOfType(DatabindException.class, () -> MAPPER.readValue(json, Claim.class));
        assertThat(error).rootCause().hasMessageStartingWith(problem.strip()).hasMessageNotContaining("SECRET");
    }

    @Test
    void theErrorIsTheLibrarysOwn() {
        assertThatThrownBy(() -> MAPPER.readValue("{}", Claim.class)).hasRootCauseInstanceOf(ClaimException.class);
    }
}
