package io.github.medpay.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimException;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.Totals;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** A claim as a row of the result: its totals and its whole priced JSON, or what is wrong with it. */
final class PricedRow {

    /** Amounts are US dollars. {@code error} is null but for a bad claim, which has nothing else. */
    static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("allowed", DataTypes.createDecimalType(14, 2))
            .add("medicarePayment", DataTypes.createDecimalType(14, 2))
            .add("patientResponsibility", DataTypes.createDecimalType(14, 2))
            .add("priced", DataTypes.StringType)
            .add("error", DataTypes.StringType);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PricedRow() {}

    static Row of(String text, ClaimPricer pricer) {
        try {
            @Nullable Claim claim = MAPPER.readValue(text, Claim.class);
            if (claim == null) {
                return bad("claim: is null");
            }
            PricedClaim priced = pricer.price(claim);
            Totals totals = priced.totals();
            return RowFactory.create(
                    priced.id(),
                    totals.allowed(),
                    totals.medicarePayment(),
                    totals.patientResponsibility(),
                    MAPPER.writeValueAsString(priced),
                    null);
        } catch (ClaimException e) {
            return bad(e.getMessage());
        } catch (JsonProcessingException e) {
            return bad(describe(e));
        }
    }

    /** The field and the problem, and nothing of the claim's content. */
    private static String describe(JsonProcessingException e) {
        if (e.getCause() instanceof ClaimException claim) {
            return String.valueOf(claim.getMessage());
        }
        if (e instanceof JsonMappingException) {
            return "cannot be read as a claim";
        }
        return "not JSON: column " + e.getLocation().getColumnNr();
    }

    private static Row bad(@Nullable String error) {
        return RowFactory.create(null, null, null, null, null, error);
    }
}
