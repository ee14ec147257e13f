package io.github.medpay.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The jar tells GraalVM's native-image which classes Jackson reaches by reflection. The committed file is the one that the
 * build makes; {@code docs/native-image.md} says how to write it anew.
 */
@Tag("module")
class ReflectConfigTest {

    private static final Path FILE = Path.of(System.getProperty("medpay.root", ".."))
            .resolve(
                    "medpay-core/src/main/resources/META-INF/native-image/io.github.medpay/medpay-core/reflect-config.json");

    @Test
    void theCommittedFileIsTheOneThatTheBuildMakes() throws IOException {
        String page = ReflectConfig.of(Reflected.of(MedPay.class));
        if (Boolean.getBoolean("medpay.schema.write")) {
            Files.writeString(FILE, page);
        }
        assertThat(FILE)
                .as("written anew with -Dmedpay.schema.write=true")
                .content()
                .isEqualTo(page);
    }

    @Test
    void theTypesOfTheJsonContractAreListed() {
        assertThat(Reflected.of(MedPay.class))
                .contains(Claim.class, PricedClaim.class, Finding.class)
                .extracting(Class::getName)
                .contains("io.github.medpay.claim.HistoryEntry")
                .doesNotContain("io.github.medpay.claim.ClaimPricer");
    }

    @Test
    void theFileInTheJarNamesClassesThatExist() throws Exception {
        JsonNode file = new ObjectMapper().readTree(Files.readString(FILE));
        for (JsonNode entry : file) {
            Class<?> type = Class.forName(entry.get("name").textValue(), false, MedPay.class.getClassLoader());
            assertThat(entry.has("allRecordComponents")).as(type.getName()).isEqualTo(type.isRecord());
        }
    }
}
