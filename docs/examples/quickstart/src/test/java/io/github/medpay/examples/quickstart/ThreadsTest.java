package io.github.medpay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private static final int LINES = 500;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String input, String... args) throws IOException {
        out.reset();
        err.reset();
        return Quickstart.run(
                List.of(args),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String claim(int n) {
        return "{\"id\":\"C" + n + "\",\"dateOfService\":\"2025-02-03\",\"placeOfService\":\"11\","
                + "\"lines\":[{\"code\":\"97110\",\"modifiers\":[\"GP\"]}]}\n";
    }

    private static String claims() {
        StringBuilder text = new StringBuilder();
        for (int n = 1; n <= LINES; n++) {
            text.append(n == 70 || n == 400 ? "no claim\n" : n == 200 ? "\n" : claim(n));
        }
        return text.toString();
    }

    @Test
    void the_output_is_that_of_one_thread_with_errors_at_their_place() throws IOException {
        assertThat(run(claims(), "--threads", "1")).isEqualTo(1);
        byte[] one = out.toByteArray();

        assertThat(run(claims(), "--threads", "4")).isEqualTo(1);
        assertThat(out.toByteArray()).isEqualTo(one);
        assertThat(run(claims())).isEqualTo(1);
        assertThat(out.toByteArray()).isEqualTo(one);

        List<String> lines = Arrays.asList(out.toString(StandardCharsets.UTF_8).split("\n"));
        assertThat(lines).hasSize(LINES - 1);
        assertThat(lines.get(69)).startsWith("{\"error\"").endsWith("\"line\":70}");
        assertThat(lines.get(398)).startsWith("{\"error\"").endsWith("\"line\":400}");
        assertThat(lines.get(498)).startsWith("{\"id\":\"C500\"");
    }

    @Test
    void an_input_of_good_claims_ends_with_status_0() throws IOException {
        assertThat(run(claim(1) + claim(2), "--threads", "2")).isZero();
    }

    @Test
    void traces_and_informing_findings_are_left_out_on_request() throws IOException {
        assertThat(run(claim(1))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"trace\":[{");
        assertThat(run(claim(1), "--no-traces", "--no-info")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"id\":\"C1\"")
                .endsWith("}\n")
                .doesNotContain("\"trace\"", "\"INFO\"");
    }

    @Test
    void a_number_of_threads_is_needed() throws IOException {
        for (String[] args :
                new String[][] {{"--threads"}, {"--threads", "0"}, {"--threads", "-1"}, {"--threads", "x"}}) {
            assertThat(run("", args)).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("usage:");
        }
    }

    @Test
    void lines_longer_than_the_readers_buffer_and_a_last_line_without_an_end_are_read_whole() throws IOException {
        LineReader reader = new LineReader(
                new ByteArrayInputStream(("a".repeat(70_000) + "\n\n  b \r\nc").getBytes(StandardCharsets.UTF_8)));

        assertThat(reader.next()).hasSize(70_000);
        assertThat(reader.next()).isEmpty();
        assertThat(reader.next()).containsExactly('b');
        assertThat(reader.next()).containsExactly('c');
        assertThat(reader.number()).isEqualTo(4);
        assertThat(reader.next()).isNull();
    }

    @Test
    void of_a_line_beyond_the_bound_one_byte_more_is_kept() throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(
                ("a".repeat(LineReader.MOST_BYTES + 100_000) + "\nb\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(reader.next()).hasSize(LineReader.MOST_BYTES + 1);
        assertThat(reader.next()).containsExactly('b');
    }
}
