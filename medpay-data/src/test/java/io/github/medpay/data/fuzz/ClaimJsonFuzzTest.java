package io.github.medpay.data.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimException;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import java.io.CharConversionException;
import java.io.IOException;
import java.math.BigDecimal;

/** Any bytes are a claim that is priced, or no claim; nothing else is thrown, and totals are the sums of the lines. */
class ClaimJsonFuzzTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final MedPay MED_PAY = MedPay.create();

    @FuzzTest(maxDuration = "3m")
    void claim(byte[] json) throws IOException {
        Claim claim;
        try {
            claim = MAPPER.readValue(json, Claim.class);
        } catch (JsonProcessingException | CharConversionException noClaim) {
            return;
        }
        if (claim == null) {
            return;
        }
        PricedClaim priced;
        try {
            priced = MED_PAY.price(claim);
        } catch (ClaimException unknownRelease) {
            return;
        }
        MAPPER.writeValueAsBytes(priced);
        Claim again = MAPPER.readValue(MAPPER.writeValueAsBytes(claim), Claim.class);
        if (!again.equals(claim)) {
            throw new AssertionError("a claim does not survive its JSON");
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (PricedLine line : priced.lines()) {
            BigDecimal allowed = line.allowed();
            if (allowed != null) {
                if (allowed.signum() < 0) {
                    throw new AssertionError("negative amount on line " + line.number());
                }
                sum = sum.add(allowed);
            }
        }
        if (sum.compareTo(priced.totals().allowed()) != 0) {
            throw new AssertionError("the total is not the sum of the lines");
        }
    }
}
