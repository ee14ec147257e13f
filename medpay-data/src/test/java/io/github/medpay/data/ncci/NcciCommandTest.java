package io.github.medpay.data.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.data.cli.MainAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** NCCI files on the command line. */
class NcciCommandTest {

    @TempDir
    private Path folder;

    private final MainAccess main = new MainAccess();

    private Path pairs(String... rows) throws IOException {
        return Files.writeString(folder.resolve("ccipra-v310r0-f1.txt"), String.join("\n", PtpText.with(rows)) + "\n");
    }

    @Test
    void compile_writes_a_table_that_verify_accepts() throws IOException {
        String out = folder.resolve("tables").toString();
        Path table = folder.resolve("tables").resolve("ncci-ptp.medpay");

        assertThat(main.run("compile", pairs("97150\t97110\t\t\t*\t1\t").toString(), "--out", out))
                .isZero();
        assertThat(main.run("verify", table.toString())).isZero();
        assertThat(main.run("describe", table.toString())).isZero();
        assertThat(main.run("compile", pairs("97150\t97110\t\t\t*\t1\t").toString(), "--out", table.toString()))
                .isZero();
    }

    @Test
    void a_bad_file_ends_with_1_and_writes_nothing() throws IOException {
        Path table = folder.resolve("x.medpay");

        assertThat(main.run("compile", pairs("97150\t97110\t\t\t*\t5\t").toString(), "--out", table.toString()))
                .isEqualTo(1);
        assertThat(table).doesNotExist();
    }

    @Test
    void several_tables_need_a_folder() throws IOException {
        pairs("97150\t97110\t\t\t*\t1\t");
        Files.writeString(folder.resolve("MCR_MUE_PractitionerServices_Eff_01-01-2025.csv"), """
                HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale
                97110,6,3 Date of Service Edit: Clinical,x
                """);

        assertThat(main.run(
                        "compile",
                        folder.toString(),
                        "--out",
                        folder.resolve("x.medpay").toString()))
                .isEqualTo(2);
    }
}
