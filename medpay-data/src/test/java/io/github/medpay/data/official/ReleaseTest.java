package io.github.medpay.data.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.CountyRow;
import io.github.medpay.internal.table.LocalityRow;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.ReleaseHeader;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.internal.table.RowColumn;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

    @TempDir
    Path directory;

    private Sample sample() {
        return new Sample(directory);
    }

    @Test
    void header_comes_from_the_zips_name_and_the_rows() {
        assertThat(sample().release().header())
                .isEqualTo(new ReleaseHeader(
                        "RVU25A",
                        LocalDate.of(2025, 1, 1),
                        323465,
                        0,
                        203178,
                        "CMS RVU25A: " + Sample.RVU + ", GPCI2025.csv, 25LOCCO.csv, ANES2025.csv"));
    }

    @Test
    void rows_are_sorted_by_code_with_digits_before_letters_and_then_by_modifier() {
        RelativeValueTable rows = sample().release().rows();

        assertThat(Arrays.stream(rows.column(RowColumn.CODE))
                        .mapToObj(ProcedureCode::fromInt)
                        .map(ProcedureCode::value))
                .containsExactly(
                        "00100", "0075T", "22526", "27447", "43235", "43239", "45378", "70496", "70496", "70496",
                        "97110", "G0283");
        assertThat(Arrays.copyOfRange(rows.column(RowColumn.MODIFIER), 6, 10)).containsExactly(3, 0, 1, 2);
    }

    @Test
    void every_column_of_a_row_lands_in_its_place() {
        RelativeValueTable rows = sample().release().rows();
        int knee = Arrays.binarySearch(rows.column(RowColumn.CODE), ProcedureCode.pack("27447"));

        assertThat(new int[] {
                    rows.get(RowColumn.WORK, knee),
                    rows.get(RowColumn.NON_FACILITY_PE, knee),
                    rows.get(RowColumn.FACILITY_PE, knee),
                    rows.get(RowColumn.MALPRACTICE, knee)
                })
                .containsExactly(1960, 1530, 1530, 398);
        assertThat(rows.get(RowColumn.NON_FACILITY_NA, knee)).isEqualTo(1);
        assertThat(rows.get(RowColumn.FACILITY_NA, knee)).isZero();
        assertThat(rows.get(RowColumn.STATUS, knee)).isEqualTo('A');
        assertThat(rows.get(RowColumn.PC_TC, knee)).isEqualTo('0');
        assertThat(RelativeValueTable.GLOBAL_PERIODS.split(" ", -1)[rows.get(RowColumn.GLOBAL_PERIOD, knee)])
                .isEqualTo("090");
        assertThat(new int[] {
                    rows.get(RowColumn.PREOPERATIVE, knee),
                    rows.get(RowColumn.INTRAOPERATIVE, knee),
                    rows.get(RowColumn.POSTOPERATIVE, knee)
                })
                .containsExactly(10, 69, 21);
        assertThat(new String(
                        new int[] {
                            rows.get(RowColumn.MULTIPLE_PROCEDURE, knee),
                            rows.get(RowColumn.BILATERAL, knee),
                            rows.get(RowColumn.ASSISTANT, knee),
                            rows.get(RowColumn.CO_SURGEON, knee),
                            rows.get(RowColumn.TEAM, knee)
                        },
                        0,
                        5))
                .isEqualTo("21210");
        assertThat(rows.get(RowColumn.SUPERVISION, knee)).isEqualTo('0' * 256 + '9');
        assertThat(rows.get(RowColumn.NOT_USED_FOR_MEDICARE, 2)).isEqualTo(1);
        assertThat(rows.get(RowColumn.ENDOSCOPIC_BASE, 5)).isEqualTo(ProcedureCode.pack("43235"));
        assertThat(new int[] {
                    rows.get(RowColumn.OPPS_NON_FACILITY_PE, 9),
                    rows.get(RowColumn.OPPS_FACILITY_PE, 9),
                    rows.get(RowColumn.OPPS_MALPRACTICE, 9)
                })
                .containsExactly(548, 548, 3);
        assertThat(rows.get(RowColumn.IMAGING_FAMILY, 9)).isEqualTo(88);
    }

    @Test
    void localities_lose_their_marks_and_get_their_anesthesia_factor() {
        assertThat(sample().release().localities())
                .containsExactly(
                        new LocalityRow(
                                LocalityKey.of("01182", "18"),
                                "CA",
                                "LOS ANGELES-LONG BEACH-ANAHEIM (LOS ANGELES CNTY)",
                                1046,
                                1177,
                                689,
                                213200),
                        new LocalityRow(LocalityKey.of("02102", "01"), "AK", "ALASKA", 1500, 1081, 592, 278600),
                        new LocalityRow(LocalityKey.of("03602", "21"), "WY", "WYOMING", 1000, 1000, 739, 199700),
                        new LocalityRow(
                                LocalityKey.of("05302", "99"), "MO", "REST OF MISSOURI", 1000, 882, 903, 196000),
                        new LocalityRow(LocalityKey.of("10112", "00"), "AL", "ALABAMA", 1000, 869, 575, 193100));
    }

    @Test
    void counties_get_their_zeros_back_and_their_state_from_the_row_above() {
        assertThat(sample().release().counties())
                .extracting(row -> row.key().toString(), CountyRow::state, CountyRow::area, CountyRow::counties)
                .containsExactly(
                        tuple("10112/00", "ALABAMA", "STATEWIDE", "ALL COUNTIES"),
                        tuple("02102/01", "ALASKA", "STATEWIDE", "ALL COUNTIES"),
                        tuple(
                                "01182/18",
                                "CALIFORNIA",
                                "LOS ANGELES-LONG BEACH-ANAHEIM (LOS ANGELES CNTY)",
                                "LOS ANGELES /ORANGE"),
                        tuple("01182/18", "CALIFORNIA", "LOS ANGELES SUBURBS", "VENTURA, KERN"),
                        tuple("05302/99", "MISSOURI", "REST OF STATE", "ALL OTHER COUNTIES"),
                        tuple("03602/21", "WYOMING", "STATEWIDE", "ALL COUNTIES"));
    }

    @Test
    void a_county_row_that_is_there_twice_is_noted_once() {
        assertThat(sample().compile().notes())
                .containsExactly("25LOCCO.csv, line 13: locality 05302/99 is there twice");
    }

    @Test
    void zip_folder_and_single_members_give_the_same_table() {
        RelativeValueTable rows = sample().release().rows();
        Path folder = sample().folder();
        CompiledTable single = OfficialFiles.of(folder.resolve(Sample.RVU), folder.resolve(Sample.GPCI))
                .release("RVU25A")
                .compile();

        assertThat(Sample.release(OfficialFiles.of(folder).compile()).rows()).isEqualTo(rows);
        assertThat(Sample.release(single).rows()).isEqualTo(rows);
        assertThat(single.missing())
                .containsExactly("LOCCO: no look-up by county", "ANES: no anesthesia conversion factors");
    }

    @Test
    void fixed_width_text_gives_the_same_rows_as_csv() {
        ReleaseTable csv = sample().release();
        ReleaseTable text = sample().without(Sample.RVU).with(Sample.RVU_TEXT).release();

        assertThat(text.header().source()).contains(Sample.RVU_TEXT);
        assertThat(text.rows()).isEqualTo(csv.rows());
    }

    @Test
    void xlsx_gives_the_same_rows_as_csv() {
        ReleaseTable csv = sample().release();
        ReleaseTable xlsx = sample().without(Sample.RVU)
                .with("PPRRVU25_JAN.xlsx", Xlsx.ofCsv(Sample.text(Sample.RVU)))
                .release();

        assertThat(xlsx.rows()).isEqualTo(csv.rows());
    }

    @Test
    void csv_is_read_where_the_same_file_is_there_in_several_forms() {
        assertThat(sample().with(Sample.RVU_TEXT, "broken").release().header().source())
                .contains(Sample.RVU)
                .doesNotContain(Sample.RVU_TEXT);
    }

    @Test
    void the_same_files_give_the_same_bytes() {
        assertThat(sample().compile().toBytes()).isEqualTo(sample().compile().toBytes());
    }

    @Test
    void the_release_and_its_date_can_be_given_by_hand() {
        ReleaseHeader header = Sample.release(OfficialFiles.of(sample().zip())
                        .release("MINE")
                        .effectiveFrom(LocalDate.of(2025, 2, 3))
                        .compile())
                .header();

        assertThat(header.name()).isEqualTo("MINE");
        assertThat(header.effectiveFrom()).isEqualTo("2025-02-03");
    }

    @Test
    void factor_of_qualifying_participants_is_read_from_the_second_file_of_a_pair() {
        String csv = Sample.text(Sample.RVU);
        CompiledTable table = OfficialFiles.of(sample().without(Sample.RVU)
                        .with("PPRRVU2026_Jul_nonQPP.csv", csv)
                        .with("PPRRVU2026_Jul_QPP.csv", csv.replace("32.3465", "33.5675"))
                        .zip())
                .release("RVU26C")
                .compile();

        assertThat(Sample.release(table).header().conversionFactor()).isEqualTo(323465);
        assertThat(Sample.release(table).header().qualifyingConversionFactor()).isEqualTo(335675);
        assertThat(table.missing()).isEmpty();
    }

    @Test
    void factor_of_qualifying_participants_that_is_given_by_hand_is_noted() {
        CompiledTable table = OfficialFiles.of(sample().zip())
                .release("RVU26C")
                .qualifyingConversionFactor(new BigDecimal("33.5675"))
                .compile();

        assertThat(Sample.release(table).header().qualifyingConversionFactor()).isEqualTo(335675);
        assertThat(table.missing()).containsExactly("PPRRVU of qualifying participants (QP)");
        assertThat(table.notes())
                .contains("qualifying conversion factor 33.5675 was given by hand, not read from a file");
        assertThat(table.describe()).contains("\"qualifyingConversionFactor\": 33.5675");
    }
}
