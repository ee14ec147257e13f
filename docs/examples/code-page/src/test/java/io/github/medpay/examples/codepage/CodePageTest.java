package io.github.medpay.examples.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program's arguments. */
class CodePageTest {

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port x", "--port 65536", "--port -1", "--help", "8080"})
    void aWrongArgumentIsAnsweredWithTheUsage(String line) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(CodePage.run(List.of(line.split(" ")), print, print)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("usage:");
    }
}
