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
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The jar tells GraalVM's native-image which classes Jackson reaches by reflection. The committed files are those that
 * the build makes; {@code docs/native-image.md} says how to write them anew.
 */
@Tag("module")
class ReflectConfigTest {

    private static final Path FOLDER = Path.of(System.getProperty("medpay.root", ".."))
            .resolve("medpay-core/src/main/resources/META-INF/native-image/io.github.medpay/medpay-core");

    @Test
    void theCommittedFilesAreThoseThatTheBuildMakes() throws IOException {
        List<Class<?>> types = Reflected.of(MedPay.class);
        compare("reflect-config.json", ReflectConfig.of(types));
        compare("reachability-metadata.json", ReflectConfig.reachability(types));
    }

    private static void compare(String name, String page) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("medpay.schema.write")) {
            Files.writeString(file, page);
        }
        assertThat(file)
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
    void theFilesInTheJarNameClassesThatExist() throws Exception {
        for (JsonNode entry : read("reflect-config.json")) {
            Class<?> type = load(entry.get("name").textValue());
            assertThat(entry.has("allRecordComponents")).as(type.getName()).isEqualTo(type.isRecord());
        }
        for (JsonNode entry : read("reachability-metadata.json").get("reflection")) {
            assertThat(load(entry.get("type").textValue())).isNotNull();
        }
    }

    private static JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(FOLDER.resolve(name)));
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, MedPay.class.getClassLoader());
    }
}
