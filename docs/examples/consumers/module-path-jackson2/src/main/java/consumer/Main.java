package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import java.io.IOException;
import java.nio.file.Path;

/** Prices the claim in a file of JSON, with Jackson 2. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Claim claim = mapper.readValue(Path.of(args[0]).toFile(), Claim.class);
        System.out.println(mapper.writeValueAsString(MedPay.create().price(claim)));
    }
}
