package io.github.medpay.examples.quickstart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.data.json.PricedClaimJson;
import java.io.IOException;
import java.io.PrintStream;

/** One JSON object a line. */
final class JsonWriter implements ResultWriter {

    private final PricedClaimJson json;
    private final PrintStream out;

    JsonWriter(PricedClaimJson json, PrintStream out) {
        this.json = json;
        this.out = out;
    }

    @Override
    public void write(PricedClaim priced) throws IOException {
        json.write(priced, out);
        out.write('\n');
    }

    @Override
    public void writeError(String error, long line) throws IOException {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("error", error).put("line", line);
        out.write(Json.MAPPER.writeValueAsBytes(node));
        out.write('\n');
    }
}
