package io.github.medpay.data.json;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of what goes in and what comes out, for programs in any language: forms, gateways,
 * message brokers. The page {@code docs/schema.md} says how to use it.
 */
public final class JsonSchemas {

    private JsonSchemas() {}

    /**
     * The schema of a claim. It accepts what {@link io.github.medpay.claim.Claim} reads, and nothing else.
     *
     * @return a JSON object with an end of line
     */
    public static String claim() {
        return text("claim.schema.json");
    }

    /**
     * The schema of a priced claim. Later versions may add properties, and values of enumerations.
     *
     * @return a JSON object with an end of line
     */
    public static String pricedClaim() {
        return text("priced-claim.schema.json");
    }

    private static String text(String file) {
        try (InputStream stream = JsonSchemas.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new FileNotFoundException(file + " is not beside the class");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
