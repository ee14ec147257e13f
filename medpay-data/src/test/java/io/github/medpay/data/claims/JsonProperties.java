package io.github.medpay.data.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.data.json.PricedClaimJson;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Claims and priced claims survive JSON, with a mapper that nobody configured. */
class JsonProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Provide
    Arbitrary<Claim> claims() {
        return ClaimArbitraries.any();
    }

    @Property(tries = 300)
    void aClaimIsTheSameAfterARoundTrip(@ForAll("claims") Claim claim) throws JacksonException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(claim), Claim.class))
                .isEqualTo(claim);
    }

    @Property(tries = 300)
    void aPricedClaimIsTheSameAfterARoundTrip(@ForAll("claims") Claim claim, @ForAll boolean ncci)
            throws JacksonException {
        PricedClaim priced = ClaimProperties.price(claim, ncci);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(priced), PricedClaim.class))
                .isEqualTo(priced);
    }

    @Property(tries = 1000)
    void ourOwnWriterWritesWhatJacksonWrites(@ForAll("claims") Claim claim, @ForAll boolean ncci)
            throws JacksonException {
        PricedClaim priced = ClaimProperties.price(claim, ncci);
        assertThat(PricedClaimJson.complete().toText(priced)).isEqualTo(MAPPER.writeValueAsString(priced));
    }
}
