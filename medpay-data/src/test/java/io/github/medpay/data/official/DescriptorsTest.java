package io.github.medpay.data.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With words of our own in the place of descriptions: no test holds a descriptor. */
class DescriptorsTest {

    private static final String WORDS = "Made-up words; \"quoted\"";

    @TempDir
    Path directory;

    private Sample sample() {
        return new Sample(directory)
                .replace(Sample.RVU, "97110,,-,A", "97110,,\"Made-up words; \"\"quoted\"\"\",A")
                .replace(Sample.RVU, "70496,26,-,A", "70496,26,\"One, two\",A");
    }

    @Test
    void descriptions_are_written_to_a_file_of_the_callers_own() throws IOException {
        Path file = directory.resolve("own/descriptions.csv");
        Descriptors descriptors = OfficialFiles.of(sample().zip()).descriptors();
        descriptors.writeTo(file);

        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).isEqualTo("code,modifier,description");
        assertThat(lines)
                .hasSize(1 + 12) // the sample has 12 rows
                .contains("97110,,\"Made-up words; \"\"quoted\"\"\"", "70496,26,\"One, two\"", "G0283,,-");
        assertThat(descriptors.size()).isEqualTo(12);
    }

    @Test
    void a_table_never_holds_them() {
        byte[] with = sample().compile().toBytes();
        byte[] without = new Sample(directory).compile().toBytes();

        assertThat(new String(with, StandardCharsets.ISO_8859_1)).doesNotContain("Made-up");
        // the tables differ in their manifest alone, which names the SHA-256 of the source
        assertThat(Sample.release(sample().compile())).isEqualTo(Sample.release(new Sample(directory).compile()));
        assertThat(with).isNotEqualTo(without);
    }

    @Test
    void the_fixed_width_text_has_them_in_characters_8_to_57() {
        String line = Sample.text(Sample.RVU_TEXT)
                .lines()
                .filter(row -> row.startsWith("97110"))
                .findFirst()
                .orElseThrow();
        String fifty = WORDS + "x".repeat(50 - WORDS.length());
        Descriptors descriptors = OfficialFiles.of(new Sample(directory)
                        .without(Sample.RVU)
                        .with(Sample.RVU_TEXT)
                        .replace(Sample.RVU_TEXT, line, line.substring(0, 7) + fifty + line.substring(57))
                        .zip())
                .descriptors();

        assertThat(descriptors.toCsv()).contains("97110,,\"" + fifty.replace("\"", "\"\"") + "\"\n");
        assertThat(descriptors.size()).isEqualTo(12);
    }

    @Test
    void a_file_without_the_column_or_with_a_wrong_code_is_refused() {
        assertThatExceptionOfType(OfficialFileException.class)
                .isThrownBy(() -> OfficialFiles.of(new Sample(directory)
                                .replace(Sample.RVU, "MOD,DESCRIPTION", "MOD,WORDS")
                                .zip())
                        .descriptors())
                .withMessageContaining("DESCRIPTION");
        assertThatExceptionOfType(OfficialFileException.class)
                .isThrownBy(() -> OfficialFiles.of(new Sample(directory)
                                .replace(Sample.RVU, "97110,,-,A", "9711,,-,A")
                                .zip())
                        .descriptors())
                .withMessageContaining("9711");
        assertThatExceptionOfType(OfficialFileException.class)
                .isThrownBy(() -> OfficialFiles.of(
                                new Sample(directory).without(Sample.RVU).zip())
                        .descriptors())
                .withMessageContaining("PPRRVU is missing");
    }
}
