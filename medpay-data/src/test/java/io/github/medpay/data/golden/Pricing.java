package io.github.medpay.data.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimException;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.data.json.PricedClaimJson;

/** Prices the claims of golden cases from JSON to JSON, over the bundled tables; our own writer writes the same. */
final class Pricing {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ClaimPricer WITH_NCCI = MedPay.create().pricer();
    private static final ClaimPricer WITHOUT_NCCI = WITH_NCCI.withoutNcci();

    private Pricing() {}

    static JsonNode price(GoldenCase golden) throws JacksonException {
        Claim claim = MAPPER.readValue(golden.claim(), Claim.class);
        ClaimPricer pricer = golden.ncci() ? WITH_NCCI : WITHOUT_NCCI;
        PricedClaim priced = pricer.price(claim);
        String json = MAPPER.writeValueAsString(priced);
        assertThat(PricedClaimJson.complete().toText(priced)).isEqualTo(json);
        return MAPPER.readTree(json);
    }

    /** The path of a value that is none, such as {@code lines[0].units}. */
    static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        e.getPath().forEach(step -> append(path, step));
        if (e.getCause() instanceof ClaimException claim) {
            path.append('.').append(claim.field());
        }
        return path.substring(path.indexOf(".") == 0 ? 1 : 0);
    }

    private static void append(StringBuilder path, JsonMappingException.Reference step) {
        if (step.getFieldName() == null) {
            path.append('[').append(step.getIndex()).append(']');
        } else {
            path.append('.').append(step.getFieldName());
        }
    }
}
