package io.github.medpay.data.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.medpay.MedPay;
import io.github.medpay.data.BundledTables;
import io.github.medpay.data.TableFiles;
import io.github.medpay.data.cli.MainAccess;
import io.github.medpay.fee.ReleaseChoice;
import io.github.medpay.internal.table.ReleaseTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the official files themselves, where they are at hand. */
class OfficialReleasesTest {

    private static final Path TABLES = Path.of("src/main/resources/io/github/medpay/data/tables");

    private final Path shared = Path.of(System.getProperty("medpay.shared", "missing"));

    @TempDir
    Path directory;

    @BeforeEach
    void official_files_are_at_hand() {
        assumeThat(shared.resolve("cms")).isDirectory();
    }

    @Test
    void the_bundled_tables_are_what_the_one_command_makes_of_the_official_files() throws IOException {
        assertThat(new MainAccess().run("bundle", "--shared", shared.toString(), "--out", directory.toString()))
                .isZero();

        assertThat(names(directory)).isEqualTo(names(TABLES));
        for (String name : names(directory)) {
            assertThat(directory.resolve(name)).hasSameBinaryContentAs(TABLES.resolve(name));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void october_2025_compiled_from_csv_and_from_text_gives_the_same_table() throws IOException {
        Path zip = shared.resolve("cms/RVU25D.zip");
        Path folder = Files.createDirectory(directory.resolve("RVU25D"));
        try (ZipFile members = new ZipFile(zip.toFile())) {
            for (String name : List.of("PPRRVU2025_Oct.txt", "GPCI2025.csv", "25LOCCO.csv", "ANES2025.csv")) {
                Files.copy(members.getInputStream(members.getEntry(name)), folder.resolve(name));
            }
        }
        ReleaseTable csv = Sample.release(OfficialFiles.of(zip).compile());
        ReleaseTable text = Sample.release(OfficialFiles.of(folder).compile());

        assertThat(text.header().source()).contains("PPRRVU2025_Oct.txt");
        assertThat(text.rows().size()).isEqualTo(19_090);
        assertThat(text.rows()).isEqualTo(csv.rows());
        assertThat(text.localities()).isEqualTo(csv.localities());
        assertThat(text.counties()).isEqualTo(csv.counties());
    }

    @ParameterizedTest(name = "{0} is priced with {1}")
    @CsvSource({
        "2025-03-31, RVU25A, false",
        "2025-04-01, RVU25B, true",
        "2025-06-30, RVU25B, true",
        "2025-07-01, RVU25C, false"
    })
    void a_zip_of_ones_own_takes_over_its_quarter(LocalDate date, String release, boolean own) throws IOException {
        Path zip = Files.copy(shared.resolve("cms/RVU25A.zip"), directory.resolve("RVU25B.zip"));
        Path table = directory.resolve("RVU25B.medpay");
        OfficialFiles.of(zip).compile().writeTo(table);
        MedPay medPay = MedPay.of(TableFiles.of(table), new BundledTables());

        ReleaseChoice choice = medPay.feeSchedules().get(date);

        assertThat(choice.schedule().release()).isEqualTo(release);
        assertThat(choice.exact()).isTrue();
        assertThat(choice.schedule().origin().isPresent()).isEqualTo(own);
    }
}
