package io.github.medpay.data.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.data.TableFiles;
import io.github.medpay.internal.table.TableKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String SAMPLE = "src/test/resources/io/github/medpay/data/official/sample/";
    private static final List<String> MEMBERS =
            List.of("PPRRVU25_JAN.csv", "GPCI2025.csv", "25LOCCO.csv", "ANES2025.csv");

    private static final String UNITS = SAMPLE + "anesthesia-base-units-2022.csv";

    @TempDir
    Path directory;

    private final MainAccess main = new MainAccess();

    private Path compiled() {
        Path table = directory.resolve("RVU25A.medpay");
        assertThat(main.run(
                        "compile",
                        SAMPLE + MEMBERS.get(0),
                        SAMPLE + MEMBERS.get(1),
                        SAMPLE + MEMBERS.get(2),
                        SAMPLE + MEMBERS.get(3),
                        "--release",
                        "RVU25A",
                        "--out",
                        table.toString()))
                .isZero();
        return table;
    }

    @Test
    void compile_writes_a_table_and_its_manifest() {
        Path table = compiled();

        assertThat(TableFiles.of(table)
                        .open(TableKinds.RELEASE, "RVU25A")
                        .rows()
                        .size())
                .isEqualTo(12);
        assertThat(directory.resolve("RVU25A.manifest.json"))
                .content()
                .contains("\"conversionFactor\": 32.3465")
                .contains("\"missing\": []");
        assertThat(main.err()).contains("RVU25A, note: 25LOCCO.csv, line 13");
    }

    @Test
    void compile_keeps_descriptions_apart_where_it_is_asked_to() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("RVU25A"));
        for (String member : MEMBERS) {
            Files.copy(Path.of(SAMPLE + member), folder.resolve(member));
        }
        Path rvu = folder.resolve(MEMBERS.get(0));
        Files.writeString(rvu, Files.readString(rvu).replace("97110,,-,A", "97110,,Made-up words,A"));
        Path table = directory.resolve("RVU25A.medpay");
        Path words = directory.resolve("words.csv");

        assertThat(main.run("compile", folder.toString(), "--out", table.toString()))
                .isZero();
        byte[] plain = Files.readAllBytes(table);
        assertThat(main.run("compile", folder.toString(), "--out", table.toString(), "--descriptors", words.toString()))
                .isZero();

        assertThat(words).content().startsWith("code,modifier,description\n").contains("97110,,Made-up words\n");
        assertThat(table).hasBinaryContent(plain);
        assertThat(main.out()).contains("words.csv: 12 descriptions");
    }

    @Test
    void descriptions_go_with_one_release_and_never_into_a_table_or_over_an_input() {
        String rvu = SAMPLE + MEMBERS.get(0);
        assertThat(main.run("compile", rvu, UNITS, "--out", directory.toString(), "--descriptors", "d.csv"))
                .isEqualTo(2);
        assertThat(main.run("compile", rvu, "--out", "a.medpay", "--descriptors", "b.medpay"))
                .isEqualTo(2);
        assertThat(main.run("compile", rvu, "--out", "a.medpay", "--descriptors", rvu))
                .isEqualTo(2);
        Path words = directory.resolve("words.csv");
        Path table = directory.resolve("a.medpay");
        assertThat(main.run("compile", UNITS, "--out", table.toString(), "--descriptors", words.toString()))
                .isEqualTo(1);
        assertThat(main.err()).contains("member PPRRVU is missing");
        assertThat(words).doesNotExist();
        assertThat(table).doesNotExist();
    }

    @Test
    void compile_of_several_inputs_writes_a_folder() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("RVU25A"));
        for (String member : MEMBERS) {
            Files.copy(Path.of(SAMPLE + member), folder.resolve(member));
        }
        Path out = directory.resolve("tables");

        assertThat(main.run("compile", folder.toString(), SAMPLE + "ZIP5_OCT2025.txt", "--out", out.toString()))
                .isZero();
        assertThat(out.resolve("RVU25A.medpay")).exists();
        assertThat(out.resolve("ZIP5-2025Q4.medpay")).exists();
        assertThat(out.resolve("manifest.json")).content().contains("RVU25A.medpay", "ZIP5-2025Q4.medpay");
    }

    @Test
    void verify_says_that_a_table_is_sound_or_what_is_wrong() throws IOException {
        Path table = compiled();
        assertThat(main.run("verify", table.toString())).isZero();
        assertThat(main.out()).contains("RVU25A.medpay: sound, a table of release");

        byte[] bytes = Files.readAllBytes(table);
        bytes[bytes.length / 2] ^= 1;
        Files.write(table, bytes);
        assertThat(main.run("verify", table.toString())).isEqualTo(1);
        assertThat(main.err()).contains("RVU25A.medpay, section ").contains("checksum does not match");
    }

    @Test
    void describe_says_what_a_table_holds_and_where_it_came_from() {
        assertThat(main.run("describe", compiled().toString())).isZero();
        assertThat(main.out()).contains("a table of release", "row.work: 12 rows", "\"member\": \"PPRRVU25_JAN.csv\"");
    }

    @Test
    void a_refused_file_ends_with_1_and_a_misunderstood_command_with_2() {
        assertThat(main.run("compile", "nowhere.zip", "--out", "x.medpay")).isEqualTo(1);
        assertThat(main.err()).contains("nowhere.zip: no such file");
        assertThat(main.run()).isEqualTo(2);
        assertThat(main.run("fly")).isEqualTo(2);
        assertThat(main.run("verify")).isEqualTo(2);
        assertThat(main.run("compile", "a.zip")).isEqualTo(2);
        assertThat(main.run("compile", "a.zip", "--out")).isEqualTo(2);
        assertThat(main.run("compile", "a.zip", "--speed", "high")).isEqualTo(2);
        assertThat(main.run("compile", UNITS, "--out", "a.medpay", "--effective-from", "soon"))
                .isEqualTo(2);
        assertThat(main.run("compile", UNITS, "--out", "a.medpay", "--qualifying-conversion-factor", "x"))
                .isEqualTo(2);
        assertThat(main.run("--help")).isZero();
    }

    @Test
    void several_zips_need_a_folder() throws IOException {
        Path one = emptyZip("RVU25A.zip");
        Path two = emptyZip("RVU25B.zip");

        assertThat(main.run("compile", one.toString(), two.toString(), "--out", "x.medpay"))
                .isEqualTo(2);
        assertThat(main.err()).contains("several zips make several tables: name a folder with --out");
    }

    private Path emptyZip(String name) throws IOException {
        Path file = directory.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme"));
        }
        return file;
    }
}
