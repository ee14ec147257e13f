package io.github.medpay.data.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.data.TableFiles;
import io.github.medpay.data.official.CompiledTable;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.ncci.PtpRationale;
import io.github.medpay.ncci.PtpRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layouts of the official files, on small ones by hand. */
class NcciFileTest {

    private static final LocalDate DATE = LocalDate.of(2025, 2, 3);

    @TempDir
    private Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n");
    }

    private NcciChecker open(List<CompiledTable> tables) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (CompiledTable table : tables) {
            Path path = folder.resolve(table.name() + CompiledTable.EXTENSION);
            table.writeTo(path);
            paths.add(path);
        }
        return NcciChecker.of(MedPay.create().policy(), TableFiles.of(paths.toArray(Path[]::new)));
    }

    private static boolean isActive(NcciChecker checker, String one, String two, LocalDate date) {
        return checker.edit(ProcedureCode.of(one), ProcedureCode.of(two), date)
                .value()
                .isPresent();
    }

    @Test
    void four_parts_make_one_table_and_a_code_may_go_on_in_the_next_part() throws IOException {
        file("ccipra-v310r0-f1.txt", PtpText.with("97150\t97110\t\t\t*\t1\tMutually exclusive procedures"));
        file("ccipra-v310r0-f2.txt", PtpText.with("97150\t97140\t\t20250101\t*\t1\t"));
        file("ccipra-v310r0-f3.txt", PtpText.with("97530\t97116\t*\t19960101\t20250202\t1\t"));
        file("ccipra-v310r0-f4.txt", PtpText.with("97530\t97542\t\t20250101\t20250101\t9\t"));
        file("readme.txt", "not read");

        NcciChecker checker = open(NcciFiles.of(folder).compile());

        assertThat(checker.ptpEditions()).hasSize(1).allSatisfy(edition -> {
            assertThat(edition.name()).isEqualTo("2025Q1");
            assertThat(edition.effectiveFrom()).isEqualTo("2025-01-01");
        });
        assertThat(isActive(checker, "97150", "97110", DATE)).isTrue();
        assertThat(isActive(checker, "97150", "97140", DATE)).isTrue();
        assertThat(isActive(checker, "97530", "97116", DATE.minusDays(1))).isTrue();
        assertThat(isActive(checker, "97530", "97116", DATE)).isFalse();
        assertThat(isActive(checker, "97530", "97542", DATE)).isFalse();
        PtpRow row = checker.history(ProcedureCode.of("97150"), ProcedureCode.of("97110"))
                .get(0);
        assertThat(row.rationale()).isEqualTo(PtpRationale.MUTUALLY_EXCLUSIVE);
        assertThat(row.effectiveFrom()).isNull();
    }

    @Test
    void the_order_of_rows_of_one_code_does_not_change_the_table() throws IOException {
        String[] rows = {"97150\t97110\t\t\t*\t1\t", "97150\t97110\t\t\t20191231\t0\t", "97150\tG0283\t\t\t*\t1\t"};
        file("ccipra-v310r0-f1.txt", PtpText.with(rows));
        byte[] first = NcciFiles.of(folder).compile().get(0).toBytes();
        file("ccipra-v310r0-f1.txt", PtpText.with(rows[2], rows[1], rows[0]));
        byte[] second = NcciFiles.of(folder).compile().get(0).toBytes();

        NcciChecker one =
                NcciChecker.of(MedPay.create().policy(), TableFiles.of(Files.write(folder.resolve("a.medpay"), first)));
        NcciChecker two = NcciChecker.of(
                MedPay.create().policy(), TableFiles.of(Files.write(folder.resolve("b.medpay"), second)));
        assertThat(one.history(ProcedureCode.of("97150"), ProcedureCode.of("97110")))
                .isEqualTo(two.history(ProcedureCode.of("97150"), ProcedureCode.of("97110")))
                .hasSize(2);
    }

    @Test
    void several_ended_rows_of_a_pair_are_history() throws IOException {
        file(
                "ccipra-v310r0-f1.txt",
                PtpText.with(
                        "97140\t97530\t\t19960101\t19961231\t1\t",
                        "97140\t97530\t\t20000101\t20191231\t1\t",
                        "97140\t97530\t\t20200101\t20200101\t9\t",
                        "97140\t97530\t\t20200101\t20200101\t9\t"));

        NcciChecker checker = open(NcciFiles.of(folder).compile());

        assertThat(checker.history(ProcedureCode.of("97140"), ProcedureCode.of("97530")))
                .hasSize(4);
        assertThat(isActive(checker, "97140", "97530", DATE)).isFalse();
    }

    @Test
    void columns_are_found_by_their_headers() throws IOException {
        file(
                "ccipra-v310r0-f1.txt",
                "a notice",
                "Modifier\tColumn 2\tColumn 1\tPTP Edit Rationale\tDeletion Date\tEffective Date",
                "1\t97110\t97150\tSequential procedure\t*\t");

        assertThat(isActive(open(NcciFiles.of(folder).compile()), "97150", "97110", DATE))
                .isTrue();
    }

    @Test
    void an_xlsx_is_read_where_there_is_no_text() throws IOException {
        Path book = folder.resolve("ccipra-v310r0-f1.xlsx");
        Files.write(
                book,
                SmallXlsx.of(List.of(
                        List.of("A notice"),
                        List.of(
                                "Column 1",
                                "Column 2",
                                "*=in existence prior to 1996",
                                "Effective Date",
                                "Deletion Date *=no data",
                                "Modifier 0=not allowed",
                                "PTP Edit Rationale"),
                        List.of("97150", "97110", "", "20200101", "*", "1", "Sequential procedure"))));

        NcciChecker checker = open(NcciFiles.of(book).compile());

        assertThat(isActive(checker, "97150", "97110", DATE)).isTrue();
        assertThat(checker.history(ProcedureCode.of("97150"), ProcedureCode.of("97110")))
                .extracting(PtpRow::effectiveFrom)
                .containsExactly(LocalDate.of(2020, 1, 1));
    }

    @Test
    void a_zip_is_read_without_being_unpacked() throws IOException {
        Path zip = folder.resolve("edits.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("folder/ccipra-v310r0-f1.txt"));
            out.write(String.join("\n", PtpText.with("97150\t97110\t\t\t*\t0\t"))
                    .concat("\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }

        CompiledTable table = NcciFiles.of(zip).compile().get(0);

        assertThat(table.describe()).contains("edits.zip", "ccipra-v310r0-f1.txt", "\"rows\": 1");
        assertThat(table.notes()).hasSize(1);
        assertThat(isActive(open(List.of(table)), "97150", "97110", DATE)).isTrue();
    }

    @Test
    void limits_and_add_on_codes_are_read() throws IOException {
        file(
                "MCR_MUE_PractitionerServices_Eff_01-01-2025.csv",
                "\"A notice,",
                "over two lines.\",,,",
                "\"HCPCS/",
                "CPT Code\",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale",
                "97110,6,3 Date of Service Edit: Clinical,Clinical: Data",
                "20610,2,1 Line Edit,Anatomic Consideration");
        file(
                "AOC_V2025Q1-MCR.txt",
                "A notice",
                "AOC_Edit_Type\tAdd-On_Code\tAOC_DelDT\tPrimary_Code\tPrimary_Code_DelDT\tAOC_Edit_EffDT\tAOC_Edit_DelDT\tNotes",
                "1\t97130\t\t97129\t\t2020001\t\t",
                "1\t97130\t\t97127\t2025032\t2020001\t\t");

        NcciChecker checker = open(NcciFiles.of(folder).compile());

        assertThat(checker.mue(ProcedureCode.of("20610"), DATE).value())
                .hasValueSatisfying(
                        limit -> assertThat(limit.adjudication().isByDay()).isFalse());
        assertThat(checker.addOn(ProcedureCode.of("97130"), LocalDate.of(2025, 2, 1))
                        .value()
                        .orElseThrow()
                        .primaries())
                .hasSize(2);
        assertThat(checker.addOn(ProcedureCode.of("97130"), DATE)
                        .value()
                        .orElseThrow()
                        .primaries())
                .extracting(ProcedureCode::value)
                .containsExactly("97129");
    }
}
