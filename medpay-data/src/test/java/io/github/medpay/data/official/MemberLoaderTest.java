package io.github.medpay.data.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberLoaderTest {

    @TempDir
    Path directory;

    private OfficialFileException refused(Path path) {
        return catchThrowableOfType(OfficialFileException.class, () -> new MemberLoader().load(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../GPCI2025.csv",
                "a/../../GPCI2025.csv",
                "/GPCI2025.csv",
                "C:GPCI2025.csv",
                "..\\\\GPCI2025.csv"
            })
    void a_member_path_that_climbs_out_is_refused(String path) {
        Path zip = new Sample(directory).with(path, "x").zip();

        assertThat(refused(zip)).hasMessageContaining("member path").hasMessageContaining("leads out of the zip");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_fills_the_memory() throws IOException {
        Path file = directory.resolve("RVU25A.zip");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(Sample.RVU));
            for (int i = 0; i <= MemberLoader.MOST_BYTES >> 20; i++) {
                zip.write(zeros);
            }
        }

        assertThat(Files.size(file)).isLessThan(100_000);
        assertThat(refused(file))
                .hasMessage("RVU25A.zip!PPRRVU25_JAN.csv: more than 67108864 bytes unpacked: not read");
    }

    @Test
    void many_large_members_are_refused_too() throws IOException {
        Path file = directory.resolve("RVU25A.zip");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int member = 0; member < 4; member++) {
                zip.putNextEntry(new ZipEntry("GPCI202" + member + ".csv"));
                for (int i = 0; i < 60; i++) {
                    zip.write(zeros);
                }
            }
        }

        assertThat(refused(file)).hasMessageContaining("more than 201326592 bytes unpacked in all");
    }

    @Test
    void a_zip_of_very_many_members_is_refused() {
        Sample sample = new Sample(directory);
        for (int i = 0; i <= MemberLoader.MOST_MEMBERS; i++) {
            sample.with("member" + i, "x");
        }

        assertThat(refused(sample.zip())).hasMessage("RVU25A.zip: 505 members; at most 500 are read");
    }

    @Test
    void a_truncated_zip_is_refused() throws IOException {
        Path zip = new Sample(directory).zip();
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(refused(zip)).hasMessageStartingWith("RVU25A.zip: cannot be read (truncated or damaged?)");
    }

    @Test
    void a_damaged_member_is_refused() throws IOException {
        Path zip = new Sample(directory).zip();
        byte[] bytes = Files.readAllBytes(zip);
        int refusals = 0;
        for (int i = 60; i < 260; i += 10) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x10;
            Files.write(zip, damaged);
            refusals += refused(zip) == null ? 0 : 1;
        }

        assertThat(refusals).isEqualTo(20);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(refused(directory.resolve("RVU25B.zip"))).hasMessageContaining("RVU25B.zip: no such file");
    }

    @Test
    void members_in_folders_of_the_zip_are_found_and_others_ignored() {
        Sample sample = new Sample(directory)
                .without(Sample.GPCI)
                .with("RVU25A/" + Sample.GPCI, Sample.text(Sample.GPCI))
                .with("RVU25A.pdf", "x")
                .with("OPPSCAP_JAN.csv", "x")
                .with("__MACOSX/._" + Sample.GPCI, "x");

        assertThat(sample.release().localities()).hasSize(5);
    }
}
