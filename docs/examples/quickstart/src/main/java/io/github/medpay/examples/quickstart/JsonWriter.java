package io.github.medpay.examples.quickstart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.medpay.claim.PricedClaim;
import java.io.IOException;
import java.io.PrintStream;

/** One JSON object a line. */
final class JsonWriter implements ResultWriter {

    private final PrintStream out;

    JsonWriter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void write(PricedClaim priced) throws IOException {
        line(Json.MAPPER.writeValueAsBytes(priced));
    }

    @Override
    public void writeError(String error, long line) throws IOException {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("error", error).put("line", line);
        line(Json.MAPPER.writeValueAsBytes(node));
    }

    private void line(byte[] text) {
        out.write(text, 0, text.length);
        out.write('\n');
    }
}
