package io.github.medpay.data.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.internal.table.RelativeValueTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout traps of official files that change no figure. */
class TolerantReadingTest {

    @TempDir
    Path directory;

    private Sample sample() {
        return new Sample(directory);
    }

    private void sameRows(Sample changed) {
        RelativeValueTable rows = changed.release().rows();
        assertThat(rows).isEqualTo(sample().release().rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n"})
    void lines_may_end_in_cr_or_lf_or_both(String end) {
        sameRows(sample().replace(Sample.RVU, "\r\n", end));
        sameRows(sample().without(Sample.RVU).with(Sample.RVU_TEXT).replace(Sample.RVU_TEXT, "\r\n", end));
    }

    @Test
    void the_last_line_may_hold_ctrl_z_alone_or_padded_or_be_missing() {
        String mark = "\u001a" + ",".repeat(30) + "\r\n";
        sameRows(sample().replace(Sample.RVU, mark, ""));
        sameRows(sample().replace(Sample.RVU, mark, "\u001a"));
        sameRows(sample().without(Sample.RVU).with(Sample.RVU_TEXT, Sample.text(Sample.RVU_TEXT) + "\u001a"));
        assertThat(sample().replace(Sample.ANES, ",,,\r\n", "0000\u001a ,00 ,, \r\n")
                        .release()
                        .localities())
                .isEqualTo(sample().release().localities());
    }

    @Test
    void rows_may_stand_in_any_order() {
        List<String> lines = new ArrayList<>(
                List.of(Sample.text(Sample.RVU).replaceAll("\u001a,*\r\n", "").split("\r\n", -1)));
        Collections.reverse(lines.subList(6, lines.size()));
        sameRows(sample().with(Sample.RVU, String.join("\r\n", lines) + "\r\n"));
    }

    @Test
    void columns_may_stand_in_any_order_and_unknown_ones_are_noted() {
        String inserted = Sample.text(Sample.RVU)
                .lines()
                .map(line -> insertBefore(line, 23))
                .reduce("", (text, line) -> text + line + "\n");
        CompiledTable table = sample().with(Sample.RVU, inserted).compile();

        assertThat(table.notes()).contains(Sample.RVU + ": column \"PRIC IND\" is unknown and not compiled");
        assertThat(Sample.release(table).rows()).isEqualTo(sample().release().rows());
    }

    /** As CMS did in 2026. */
    private static String insertBefore(String line, int column) {
        List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
        String cell =
                line.startsWith("HCPCS") ? "IND" : line.startsWith(",,,STATUS") ? "PRIC" : line.isEmpty() ? "" : "9";
        boolean header = line.startsWith(",,,STATUS") || line.startsWith("HCPCS") || !line.startsWith(",");
        cells.add(Math.min(column, cells.size()), header ? cell : "");
        return line.indexOf(Lines.CTRL_Z) >= 0 ? line : String.join(",", cells);
    }

    @Test
    void blanks_around_values_do_not_matter() {
        sameRows(sample().replace(Sample.RVU, ",0.45,0.43,", ", 0.45 ,0.43 ,"));
    }

    @Test
    void latin_1_in_the_descriptor_moves_no_column() {
        sameRows(sample().replace(Sample.RVU, "97110,,-,", "97110,,\u00e9\u00b5,"));
        sameRows(sample().without(Sample.RVU)
                .with(Sample.RVU_TEXT)
                .replace(Sample.RVU_TEXT, "97110  -  ", "97110  -\u00e9 "));
    }

    @Test
    void numbers_may_lack_zeros() {
        sameRows(sample().replace(Sample.RVU, ",0.10,0.69,0.21,", ",.1,.69,.210,"));
        sameRows(sample().replace(Sample.RVU, ",0.00,0.00,0.00,9,9", ",0,0,0,9,9"));
    }

    @Test
    void contractors_may_have_lost_their_zero() {
        assertThat(sample().replace(Sample.GPCI, "02102,AK,01", "2102,AK,1")
                        .release()
                        .localities())
                .isEqualTo(sample().release().localities());
    }

    @Test
    void a_footnote_into_which_a_spreadsheet_filled_cells_is_no_county() {
        assertThat(sample().replace(Sample.LOCCO, "two carriers.,,,,", "two carriers.,0,WYOMING,,")
                        .release()
                        .counties())
                .isEqualTo(sample().release().counties());
    }

    @Test
    void a_code_that_no_claim_may_carry_is_kept_and_noted() {
        assertThat(sample().replace(Sample.RVU, "G0283,,", "GXXX1,,").compile().notes())
                .contains(Sample.RVU + ", line 7: code GXXX1 has not the form of a code that a claim may carry;"
                        + " the row is kept");
    }
}
