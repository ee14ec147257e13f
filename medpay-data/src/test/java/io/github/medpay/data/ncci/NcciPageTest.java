package io.github.medpay.data.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.data.BundledTables;
import io.github.medpay.data.TableFiles;
import io.github.medpay.data.official.CompiledTable;
import io.github.medpay.ncci.ModifierIndicator;
import io.github.medpay.ncci.MueLimit;
import io.github.medpay.ncci.NcciAnswer;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.ncci.NcciFinding;
import io.github.medpay.ncci.NcciLine;
import io.github.medpay.ncci.NcciResult;
import io.github.medpay.ncci.PtpEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/ncci.md}: each Java block of the page stands in this file, line for line, and runs. */
class NcciPageTest {

    private static final Path ROOT = Path.of(System.getProperty("medpay.root", ".."));
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/ncci.md"));
    }

    private static String stripped(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void every_java_block_of_the_page_is_compiled_and_run_here() throws IOException {
        String source = stripped(Files.readString(
                ROOT.resolve("medpay-data/src/test/java/io/github/medpay/data/ncci/NcciPageTest.java")));
        List<String> blocks = BLOCK.matcher(page())
                .results()
                .map(match -> stripped(match.group(1)))
                .toList();
        assertThat(blocks).hasSize(4).allSatisfy(block -> assertThat(source).contains(block));
    }

    @Test
    void the_examples_of_a_claim_and_of_a_pair() throws IOException {
        NcciChecker checker = MedPay.create().ncciChecker();
        LocalDate date = LocalDate.of(2025, 2, 3);
        NcciResult result =
                checker.check(List.of(NcciLine.of(1, "97150", 1, date, "GP"), NcciLine.of(2, "97110", 1, date, "GP")));

        boolean denied = result.isDenied(1); // true: the second line
        NcciFinding finding = result.of(1).get(0);
        int deniedBy = finding.otherLine(); // 0: the first line
        List<Modifier> wouldAllow = finding.allowedModifiers(); // 59, XE, XP, XS, XU and more
        String why = finding.finding().message();

        assertThat(denied).isTrue();
        assertThat(deniedBy).isZero();
        assertThat(wouldAllow).map(Modifier::value).startsWith("59", "XE", "XP", "XS", "XU");
        assertThat(page()).contains(why);

        NcciAnswer<PtpEdit> answer = checker.between(ProcedureCode.of("97110"), ProcedureCode.of("97150"), date);
        PtpEdit edit = answer.value().orElseThrow();
        ProcedureCode denies = edit.columnOne(); // 97150
        ModifierIndicator indicator = edit.indicator(); // ALLOWED
        boolean confirmed = answer.certainty().orElseThrow().confirmed(); // true

        assertThat(denies).hasToString("97150");
        assertThat(indicator).isEqualTo(ModifierIndicator.ALLOWED);
        assertThat(confirmed).isTrue();
    }

    @Test
    void the_example_of_a_pinned_edition() {
        NcciChecker checker = MedPay.create().ncciChecker();
        LocalDate date = LocalDate.of(2025, 2, 3);

        NcciChecker pinned = checker.pinnedTo("2026Q3");
        NcciAnswer<MueLimit> limit = pinned.mue(ProcedureCode.of("97110"), date);
        String edition = limit.certainty().orElseThrow().edition().name(); // 2026Q3, though the date lies in 2025

        assertThat(edition).isEqualTo("2026Q3");
        assertThat(checker.mue(ProcedureCode.of("97110"), date).certainty())
                .map(certainty -> certainty.edition().name())
                .hasValue("2024Q3");

        MedPay medPay = MedPay.create();
        assertThat(medPay.pricer().withNcci(medPay.ncciChecker().pinnedTo("2026Q3")))
                .isNotNull();
    }

    @Test
    void the_example_of_tables_of_ones_own(@TempDir Path folder) throws IOException {
        Path text = folder.resolve("ccipra-v310r0-f1.txt");
        Files.writeString(text, String.join("\n", PtpText.with("97150\t97110\t\t\t*\t0\t")) + "\n");
        Path table = folder.resolve("own.medpay");
        NcciFiles.of(text).compile().get(0).writeTo(table);
        BundledTables bundled = new BundledTables();
        TableFiles own = TableFiles.of(table);

        NcciChecker both = NcciChecker.of(MedPay.create().policy(), bundled, own);

        assertThat(both.ptpEditions()).map(edition -> edition.name()).containsExactly("2024Q3", "2025Q1", "2026Q3");
        assertThat(both.edit(ProcedureCode.of("97150"), ProcedureCode.of("97110"), LocalDate.of(2025, 2, 3))
                        .value())
                .map(PtpEdit::indicator)
                .hasValue(ModifierIndicator.NOT_ALLOWED);
        assertThat(table.toString()).endsWith(CompiledTable.EXTENSION);
    }
}
