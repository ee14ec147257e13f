package io.github.medpay.examples.codepage.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.medpay.claim.Claim;
import org.jspecify.annotations.Nullable;

/** Reads a claim from JSON. */
final class JsonReader {

    private JsonReader() {}

    static EnteredClaim read(ClaimEntry entry) {
        Problems problems = new Problems();
        return new EnteredClaim(entry, problems, claim(entry.text(ClaimEntry.JSON), problems));
    }

    private static @Nullable Claim claim(String text, Problems problems) {
        if (text.isEmpty()) {
            problems.add(ClaimEntry.JSON, "Paste a claim.");
            return null;
        }
        try {
            Claim claim = ClaimJson.read(text);
            if (claim.lines().size() <= ClaimEntry.MOST_LINES) {
                return claim;
            }
            problems.add(ClaimEntry.JSON, "lines: the page takes " + ClaimEntry.MOST_LINES + " at most.");
        } catch (JsonProcessingException e) {
            problems.add(ClaimEntry.JSON, JsonProblem.describe(e));
        }
        return null;
    }
}
