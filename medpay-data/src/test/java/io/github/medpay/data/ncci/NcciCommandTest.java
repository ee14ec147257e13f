package io.github.medpay.data.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.data.cli.MainAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    void compile_writes_the_manifest_beside_the_table() throws IOException {
        Path source = pairs("97150\t97110\t\t\t*\t1\t");
        String sha256 = HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(source)));
        Path table = folder.resolve("own.medpay");
        Path tables = folder.resolve("tables");

        assertThat(main.run("compile", source.toString(), "--out", table.toString()))
                .isZero();
        assertThat(folder.resolve("own.manifest.json"))
                .content()
                .contains("\"member\": \"ccipra-v310r0-f1.txt\"", sha256, "\"kind\": \"ncci-ptp\"");

        Files.createDirectories(tables);
        Files.writeString(tables.resolve("manifest.json"), "of releases");
        assertThat(main.run("compile", source.toString(), "--out", tables.toString()))
                .isZero();
        assertThat(tables.resolve("ncci.manifest.json")).content().contains("ncci-ptp.medpay", sha256);
        assertThat(tables.resolve("manifest.json")).hasContent("of releases");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void descriptions_are_not_to_be_had_of_ncci_files() throws IOException {
        String source = pairs("97150\t97110\t\t\t*\t1\t").toString();

        assertThat(main.run("compile", source, "--out", "x.medpay", "--descriptors", "d.csv"))
                .isEqualTo(2);
        assertThat(main.err()).contains("NCCI files hold no descriptions");
    }

    @Test
    void a_bad_file_ends_with_1_and_writes_nothing() throws IOException {
        Path table = folder.resolve("x.medpay");

        assertThat(main.run("compile", pairs("97150\t97110\t\t\t*\t5\t").toString(), "--out", table.toString()))
                .isEqualTo(1);
        assertThat(table).doesNotExist();
        assertThat(folder.resolve("x.manifest.json")).doesNotExist();
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
