package io.github.medpay.data.ncci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.data.official.OfficialFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxRowsTest {

    @TempDir
    private Path folder;

    /** As the compiler reads it: what the stream throws names the file too. */
    private Map<Long, List<String>> read(byte[] book) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), book);
        Map<Long, List<String>> rows = new LinkedHashMap<>();
        new Source(file, "", "a.xlsx")
                .read(stream -> XlsxRows.read("a.xlsx", stream, (place, cells) -> rows.put(place.line(), cells)));
        return rows;
    }

    private static byte[] sheet(String rows) throws IOException {
        return SmallXlsx.ofSheet("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>" + rows + "</sheetData></worksheet>");
    }

    @Test
    void numbers_are_read_as_the_digits_they_show() throws IOException {
        byte[] book =
                sheet("<row r=\"1\"><c r=\"A1\"><v>97110</v></c><c r=\"B1\"><v>0</v></c><c r=\"C1\"><v>1.0</v></c>"
                        + "<c r=\"D1\"><v>2.0191231E7</v></c></row>");

        assertThat(read(book)).containsExactly(Map.entry(1L, List.of("97110", "0", "1", "20191231")));
    }

    @Test
    void cells_that_are_not_there_are_empty_and_the_others_keep_their_places() throws IOException {
        byte[] book = sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t> a </t></is></c>"
                + "<c r=\"D1\" t=\"inlineStr\"><is><t>d</t></is></c></row>");

        assertThat(read(book)).containsExactly(Map.entry(1L, List.of("a", "", "", "d")));
    }

    @Test
    void blank_rows_are_passed_over_and_the_others_keep_their_numbers() throws IOException {
        byte[] book = sheet("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t> </t></is></c></row><row r=\"3\"/>"
                + "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t>x</t></is></c></row>");

        assertThat(read(book)).containsExactly(Map.entry(7L, List.of("x")));
    }

    @Test
    void what_is_no_workbook_is_refused_with_the_files_name() throws IOException {
        assertThatExceptionOfType(OfficialFileException.class)
                .isThrownBy(() -> read(new byte[] {1, 2, 3}))
                .withMessageContaining("a.xlsx");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 90})
    void a_workbook_that_is_cut_off_is_refused_with_the_files_name(int percent) throws IOException {
        byte[] whole = SmallXlsx.of(List.of(List.of("97150", "97110"), List.of("97150", "97112")));

        assertThatExceptionOfType(OfficialFileException.class)
                .isThrownBy(() -> read(Arrays.copyOf(whole, whole.length * percent / 100)))
                .withMessageContaining("a.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"1\"><c r=\"A1\"><v>1</v></c>", "<row r=\"1\"><c r=\"A1\"><v>one</v></c></row>"})
    void a_sheet_that_is_damaged_inside_a_sound_zip_is_refused_with_the_files_name(String rows) throws IOException {
        byte[] book = sheet(rows);

        assertThatExceptionOfType(OfficialFileException.class)
                .isThrownBy(() -> read(book))
                .withMessageContaining("a.xlsx");
    }

    @Test
    void a_complaint_about_a_row_is_passed_on_as_it_is() throws IOException {
        byte[] book = SmallXlsx.of(List.of(List.of("x")));
        OfficialFileException complaint = new Place("a.xlsx", 1).error("wrong");

        assertThatExceptionOfType(OfficialFileException.class)
                .isThrownBy(() -> XlsxRows.read("a.xlsx", new ByteArrayInputStream(book), (place, cells) -> {
                    throw complaint;
                }))
                .isSameAs(complaint);
    }
}
