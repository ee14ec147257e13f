package io.github.medpay.examples.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import io.github.medpay.MedPay;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ExplanationOfBenefit;

/** Prices a FHIR R4 Claim, and says what Medicare would pay as an ExplanationOfBenefit. */
public final class FhirExample {

    private final MedPay medPay;
    private final IParser parser;

    FhirExample(MedPay medPay) {
        this.medPay = medPay;
        this.parser = FhirContext.forR4().newJsonParser().setPrettyPrint(true);
        parser.setParserErrorHandler(new StrictErrorHandler());
    }

    /**
     * Runs the program.
     *
     * @param args a file that holds a Claim as JSON
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        String answer = new FhirExample(MedPay.create()).price(Files.readString(Path.of(args[0])), Instant.now());
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(answer);
    }

    String price(String json, Instant created) {
        Claim claim = parser.parseResource(Claim.class, json);
        ExplanationOfBenefit benefit = BenefitWriter.write(claim, medPay.price(ClaimReader.read(claim)), created);
        return parser.encodeResourceToString(benefit);
    }
}
