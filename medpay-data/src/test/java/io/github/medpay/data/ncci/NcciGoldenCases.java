package io.github.medpay.data.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NcciGoldenCases {

    record Case(String id, String rule, String sentence, String question, String expected) {
        @Override
        public String toString() {
            return id + " (" + rule + "): " + sentence;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream stream = Objects.requireNonNull(NcciGoldenCases.class.getResourceAsStream("golden.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toList())
                    .map(cells -> new Case(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_bundled_tables_answer(Case golden) {
        assertThat(new NcciQuestion(BundledNcci.CHECKER).answer(golden.question()))
                .isEqualTo(golden.expected());
    }
}
