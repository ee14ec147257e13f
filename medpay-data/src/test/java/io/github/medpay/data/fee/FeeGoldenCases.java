package io.github.medpay.data.fee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.data.BundledTables;
import io.github.medpay.fee.FeeSchedules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code golden.txt} on the bundled tables: RULES §9 #1 to #16, the inputs of #53 and #54, and what else the
 * book says of single fees. */
class FeeGoldenCases {

    private static final FeeSchedules SCHEDULES = FeeSchedules.of(new BundledTables());

    /** A case: lines for people (id, says, cites, sum), then questions. */
    record FeeCase(String id, String says, String cites, String sum, List<FeeQuestion> questions) {

        static FeeCase parse(String block) {
            List<String> lines = block.strip().lines().toList();
            return new FeeCase(
                    value(lines.get(0), "id"),
                    value(lines.get(1), "says"),
                    value(lines.get(2), "cites"),
                    value(lines.get(3), "sum"),
                    lines.stream().skip(4).map(FeeQuestion::parse).toList());
        }

        private static String value(String line, String name) {
            if (!line.startsWith(name + ": ")) {
                throw new IllegalStateException("expected " + name + ": but found " + line);
            }
            return line.substring(name.length() + 2);
        }
    }

    static List<FeeCase> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(FeeGoldenCases.class.getResourceAsStream("golden.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Stream.of(text.split("\n\n", -1))
                    .filter(block -> !block.startsWith("#"))
                    .map(FeeCase::parse)
                    .toList();
        }
    }

    static Stream<Arguments> questions() throws IOException {
        return cases().stream()
                .flatMap(feeCase -> feeCase.questions().stream()
                        .map(question -> Arguments.of(feeCase.id(), feeCase.says(), question)));
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @MethodSource("questions")
    void theFeeIsThatOfTheRuleBook(String id, String says, FeeQuestion question) {
        assertThat(question.answer(SCHEDULES)).as(id + ": " + says).isEqualTo(question.expected());
    }

    @Test
    void everyExampleOfTheRuleBookIsThere() throws IOException {
        List<FeeCase> cases = cases();
        assertThat(cases).extracting(FeeCase::id).doesNotHaveDuplicates();
        assertThat(cases).allSatisfy(feeCase -> assertThat(feeCase.questions()).isNotEmpty());
        for (int example = 1; example <= 16; example++) {
            assertThat(cases).extracting(FeeCase::id).contains("rules-" + example);
        }
        assertThat(cases).extracting(FeeCase::id).contains("rules-53", "rules-54", "year-2024", "rules-1.9");
    }
}
