package io.github.medpay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadLinesTest {

    private static final String CLAIM =
            "{\"dateOfService\":\"2025-02-03\",\"placeOfService\":\"11\",\"lines\":[{\"code\":\"99213\"}]}\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(byte[] first) throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write(first);
        input.write('\n');
        input.write(CLAIM.getBytes(StandardCharsets.UTF_8));
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Quickstart.run(List.of("--no-ncci"), new ByteArrayInputStream(input.toByteArray()), out, err);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Found by fuzzing: Jackson takes these bytes for UTF-32 and throws what is no error of JSON. */
    @Test
    void a_line_in_no_character_set_is_reported_at_its_place_and_the_run_goes_on() throws IOException {
        assertThat(run(new byte[] {(byte) 0xF0, 0, 0, 0, 0, 0, 0, 0, 'f', 'f', 'i', 'c'}))
                .isEqualTo(1);
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0)).isEqualTo("{\"error\":\"not JSON: not in UTF-8\",\"line\":1}");
        assertThat(lines().get(1)).contains("\"fee\":88.95");
    }

    @Test
    void a_misspelt_property_is_named_and_the_run_goes_on() throws IOException {
        assertThat(run("{\"dateOfServise\":\"2025-02-03\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(lines().get(0)).contains("dateOfServise").contains("\"line\":1");
        assertThat(lines()).hasSize(2);
    }
}
