package io.github.medpay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What law and CMS set stands in the policy files, not in the rules: no procedure code, modifier, place, amount, percentage
 * or year in core's sources but those that {@link #ALLOWED} explains. A value that is found here belongs into a file of
 * {@code medpay-data/src/main/resources/io/github/medpay/data/policy}; docs/policy.md says how.
 */
class NoPolicyInCodeTest {

    private static final Path SOURCES = Path.of(System.getProperty("medpay.root", ".."), "medpay-core/src/main/java");

    /** By file: the literals that may stand there, and in the comment why. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            // The modifiers of which the code holds a rule; every other is a row of modifiers.policy.
            Map.entry("internal/code/RuleModifier.java", Set.of("*")),
            // A discipline is named by its plan of care.
            Map.entry("code/Discipline.java", Set.of("GP", "GO", "GN", "CQ", "CO")),
            // CMS's record layout: which rows there are, and the values of an indicator.
            Map.entry("fee/RowModifier.java", Set.of("26", "TC", "53")),
            Map.entry("fee/PhysicianSupervision.java", Set.of("*")),
            // The nation is no locality of CMS; Guam is spelled in two ways.
            Map.entry("fee/Locality.java", Set.of("00000", "00", "US")),
            Map.entry("fee/CountySearch.java", Set.of("GU")),
            // The groups of adjustment reasons.
            Map.entry("policy/AdjustmentText.java", Set.of("CO", "PR", "OA")),
            // Names of a sum.
            Map.entry("claim/TherapyLedger.java", Set.of("OT")),
            Map.entry("insight/therapy/TherapyThresholds.java", Set.of("OT")),
            // A place: drugs and laboratory tests are paid alike in every one.
            Map.entry("insight/comparison/OtherSchedules.java", Set.of("11")),
            // Words of ours beside a code; nothing is decided by them.
            Map.entry("insight/comparison/CodePurpose.java", Set.of("*")),
            // A day has so many minutes.
            Map.entry("units/ServiceFindings.java", Set.of("1,440 minutes")));

    private static final Pattern LITERAL_OR_COMMENT =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("[0-9A-Z][0-9]{3}[0-9A-Z]");
    private static final Pattern TWO = Pattern.compile("[0-9A-Z]{2}");

    /** A number with its unit, in a sentence. */
    private static final Pattern MEASURE =
            Pattern.compile("[0-9][0-9.,]* ?(?:%|percent\\b|days\\b|minutes\\b|years\\b|months\\b|dollars\\b)");

    private static final Pattern CODE_IN_SENTENCE = Pattern.compile("(?<![\\w.-])[0-9A-Z][0-9]{3}[0-9A-Z](?![\\w-])");
    private static final Pattern YEAR = Pattern.compile("(?<![\\w.])(?:19|20)[0-9]{2}(?![\\w.])");

    /** Zero, one and a hundred are arithmetic. */
    private static final Pattern DECIMAL = Pattern.compile(
            "new BigDecimal\\(\"(?!0\\.00\"|1\"|100\")[^\"]*\"\\)|BigDecimal\\.valueOf\\((?!100\\))[0-9][^)]*\\)");

    private static final Pattern FACTOR =
            Pattern.compile("Ratio\\.percent\\([0-9]+\\)|Ratio\\.of\\([0-9]+, (?!100\\))[0-9]+\\)");

    /** The reader of policy files checks ranges; its numbers are bounds of what can be written. */
    private static final Set<String> READERS = Set.of("policy/ValueText.java", "policy/ValueLine.java");

    private record Found(String file, String value) {}

    static List<String> values(String source) {
        List<String> values = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        int from = 0;
        for (MatchResult match : LITERAL_OR_COMMENT.matcher(source).results().toList()) {
            code.append(source, from, match.start());
            from = match.end();
            if (match.group().startsWith("\"")) {
                code.append(match.group());
                text(match.group().substring(1, match.group().length() - 1), values);
            }
        }
        code.append(source, from, source.length());
        for (Pattern pattern : List.of(DECIMAL, FACTOR)) {
            pattern.matcher(code).results().map(MatchResult::group).forEach(values::add);
        }
        String withoutText = code.toString().replaceAll("\"(?:\\\\.|[^\"\\\\\n])*\"", "\"\"");
        YEAR.matcher(withoutText).results().map(MatchResult::group).forEach(values::add);
        return values;
    }

    private static void text(String text, List<String> values) {
        if (CODE.matcher(text).matches() || TWO.matcher(text).matches()) {
            values.add(text);
            return;
        }
        for (Pattern pattern : List.of(MEASURE, CODE_IN_SENTENCE)) {
            pattern.matcher(text).results().map(MatchResult::group).forEach(values::add);
        }
    }

    private static List<Found> found() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Found> found = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name = SOURCES.resolve("io/github/medpay")
                        .relativize(file)
                        .toString()
                        .replace('\\', '/');
                if (!READERS.contains(name)) {
                    values(Files.readString(file)).forEach(value -> found.add(new Found(name, value)));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noRuleHoldsAValueOfThePolicy() {
        assertThat(found().stream().filter(found -> {
                    Set<String> allowed = ALLOWED.getOrDefault(found.file(), Set.of());
                    return !allowed.contains("*") && !allowed.contains(found.value());
                }))
                .as("values that belong into the policy files")
                .isEmpty();
    }

    @Test
    void everyExceptionIsStillNeeded() {
        Set<String> unused = new TreeSet<>();
        List<Found> found = found();
        ALLOWED.forEach((file, values) -> values.forEach(value -> {
            boolean used = found.stream()
                    .anyMatch(one -> one.file().equals(file)
                            && (value.equals("*") || one.value().equals(value)));
            if (!used) {
                unused.add(file + ": " + value);
            }
        }));
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set.of(\"97110\")",
                "modifiers.contains(\"59\")",
                "place.equals(\"22\")",
                "String message = \"at most 90 days\";",
                "String message = \"priced at 50 %\";",
                "String message = \"that time is 97150\";",
                "new BigDecimal(\"0.95\")",
                "BigDecimal.valueOf(257)",
                "Ratio.percent(85)",
                "Ratio.of(98, 1000)",
                "LocalDate.of(2024, 3, 9)",
            })
    void aValueIsSeen(String source) {
        assertThat(values(source)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// 97110 with 59, since 2024, 85 %",
                "/** Such as {@code \"97110\"}. */",
                "String message = \"is no date of the form 2025-02-03\";",
                "String message = \"line 2 has no minutes\";",
                "new BigDecimal(\"0.00\").max(BigDecimal.valueOf(100))",
                "Ratio.of(1, 100)",
            })
    void whatIsNoValueIsNotSeen(String source) {
        assertThat(values(source)).isEmpty();
    }
}
