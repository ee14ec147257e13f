package io.github.medpay.bench.child;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.bench.input.MixedClaims;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Claims of superbills of every family as NDJSON. */
public final class ClaimsFile {

    private ClaimsFile() {}

    /** Writes so many claims. */
    static void write(Path file, int count) throws IOException {
        ObjectMapper mapper = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        MixedClaims claims = MixedClaims.of(MixedClaims.ALL);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int i = 0; i < count; i++) {
                out.write(mapper.writeValueAsBytes(claims.next()));
                out.write('\n');
            }
        }
    }

    /**
     * Writes claims for a program that is tried by hand.
     *
     * @param args the file, and how many
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }
}
