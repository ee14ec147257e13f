package consumer;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import java.nio.file.Path;
import tools.jackson.databind.ObjectMapper;

/** Prices the claim in a file of JSON, with Jackson 3. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the file
     */
    public static void main(String[] args) {
        ObjectMapper mapper = new ObjectMapper();
        Claim claim = mapper.readValue(Path.of(args[0]).toFile(), Claim.class);
        System.out.println(mapper.writeValueAsString(MedPay.create().price(claim)));
    }
}
