package io.github.medpay.data.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.data.BundledTables;
import io.github.medpay.data.TableFiles;
import io.github.medpay.data.cli.MainAccess;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release that is not bundled: one command takes its zip, and it is laid over the bundled tables. */
class KeepingCurrentTest {

    private static final String WORK_45 = "97110,,-,A,,0.45,0.43,,0.43,NA,0.01,0.89,0.89";
    private static final String WORK_55 = "97110,,-,A,,0.55,0.43,,0.43,NA,0.01,0.99,0.99";
    private static final String BASE = "27447,,-,A,";

    @TempDir
    Path directory;

    private Path tables;
    private final MainAccess program = new MainAccess();

    @BeforeEach
    void oneReleaseIsThereAlready() throws IOException {
        tables = directory.resolve("tables");
        Path zip = new Sample(Files.createDirectory(directory.resolve("a"))).zip();
        assertThat(program.run("update", zip.toString(), "--out", tables.toString()))
                .as(program.err())
                .isZero();
    }

    /** RVU25B: 97110 has 0.10 more of work, 27447 is gone. */
    private Path april() throws IOException {
        Sample sample = new Sample(Files.createDirectory(directory.resolve("b"))).replace(Sample.RVU, WORK_45, WORK_55);
        String rows = Sample.text(Sample.RVU).replace(WORK_45, WORK_55);
        String without = rows.replaceFirst("(?m)^" + BASE + ".*\\R", "");
        assertThat(without).isNotEqualTo(rows);
        return Files.move(sample.with(Sample.RVU, without).zip(), directory.resolve("RVU25B.zip"));
    }

    @Test
    void one_command_takes_a_new_zip_and_writes_table_manifest_index_changelog_and_difference() throws IOException {
        assertThat(program.run("update", april().toString(), "--out", tables.toString()))
                .as(program.err())
                .isZero();

        assertThat(tables.resolve("manifest.json"))
                .content()
                .containsSubsequence("\"file\": \"RVU25A.medpay\"", "\"file\": \"RVU25B.medpay\"")
                .contains("\"effectiveFrom\": \"2025-04-01\"");
        assertThat(tables.resolve("index.medpay")).exists();
        // 0.89 × 32.3465 = 28.788385; 0.99 × 32.3465 = 32.023035; 3.23 ÷ 28.79 = 11.22 %
        assertThat(Files.readAllLines(tables.resolve("RVU25B.difference.csv")))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("27447,,REMOVED,"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("97110,,CHANGED,28.79,32.02,3.23,11.22,")
                        .contains("0.45 > 0.55"));
        assertThat(tables.resolve("RVU25B.changelog.md"))
                .content()
                .contains("**RVU25B** holds from 2025-04-01; conversion factor 32.3465.")
                .contains("Against RVU25A: 0 rows added, 1 removed, 1 changed; national non-facility fees moved: 1")
                .contains("The largest move: 97110 28.79 to 32.02");
        assertThat(program.out()).contains("The largest move: 97110 28.79 to 32.02");
    }

    @Test
    void nothing_is_written_where_the_zip_is_damaged() throws IOException {
        Path damaged = Files.write(directory.resolve("RVU25C.zip"), new byte[] {'P', 'K', 3, 4});
        assertThat(program.run("update", damaged.toString(), "--out", tables.toString()))
                .isEqualTo(1);
        try (Stream<Path> files = Files.list(tables)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("RVU25C"));
        }
    }

    @Test
    void own_tables_go_before_the_bundled_ones_and_each_claim_says_which_was_used() throws IOException {
        Path table = directory.resolve("RVU25B.medpay");
        Path zip = april();
        OfficialFiles.of(zip).compile().writeTo(table);
        MedPay medPay = MedPay.of(TableFiles.of(table), new BundledTables());
        ClaimLine exercise = ClaimLine.of("97110", 1, "GP");
        PricedClaim may = medPay.price(Claim.of(LocalDate.of(2025, 5, 1), "11", exercise));
        PricedLine line = may.lines().get(0);
        String release = line.release(); // RVU25B
        Finding own = may.findings().get(1); // OWN_TABLE: the path of the file
        assertThat(release).isEqualTo("RVU25B");
        assertThat(line.allowed()).isEqualTo("32.02");
        assertThat(own.code()).isEqualTo(FindingCode.OWN_TABLE);
        assertThat(own.message()).contains(table.toString());

        PricedClaim february = medPay.price(Claim.of(LocalDate.of(2025, 2, 3), "11", exercise));
        assertThat(february.lines().get(0).release()).isEqualTo("RVU25A");
        assertThat(february.lines().get(0).allowed()).isEqualTo("28.79");
        assertThat(february.findings()).noneMatch(finding -> finding.code() == FindingCode.OWN_TABLE);
    }

    @Test
    void a_release_of_the_same_name_goes_before_the_bundled_one() {
        TableFiles own = TableFiles.of(tables.resolve("RVU25A.medpay"));
        MedPay medPay = MedPay.of(own, new BundledTables());
        PricedClaim priced = medPay.price(Claim.of(LocalDate.of(2025, 2, 3), "11", ClaimLine.of("97110", 1, "GP")));
        assertThat(priced.findings()).anyMatch(finding -> finding.code() == FindingCode.OWN_TABLE);
    }

    /** RULES §4: (4 + 2.2) × 20.3178 = 125.97; the sample holds 00100 with 5 base units: (5 + 2.2) × 20.3178 = 146.29. */
    @Test
    void a_release_of_ones_own_takes_the_bundled_base_units_of_anesthesia() {
        MedPay medPay = MedPay.of(TableFiles.of(tables.resolve("RVU25A.medpay")), new BundledTables());
        ClaimLine anesthesia = ClaimLine.builder("00100")
                .addModifiers("AA")
                .minutes(Minutes.of(33))
                .build();
        PricedLine line = medPay.price(Claim.of(LocalDate.of(2025, 2, 3), "22", anesthesia))
                .lines()
                .get(0);
        assertThat(line.allowed()).isEqualTo("146.29");
    }

    @Test
    void ncci_tables_given_twice_speak_once() {
        MedPay medPay = MedPay.of(new BundledTables(), new BundledTables());
        assertThat(medPay.ncciChecker().ptpEditions())
                .isEqualTo(MedPay.of(new BundledTables()).ncciChecker().ptpEditions());
    }

    @Test
    void the_index_and_manifest_of_the_bundled_tables_are_what_their_folder_says() throws IOException {
        Path bundled = Path.of("src/main/resources/io/github/medpay/data/tables");
        Path copy = Files.createDirectory(directory.resolve("copy"));
        for (Path table : TableFolder.of(bundled).tables()) {
            Files.copy(table, copy.resolve(table.getFileName()));
        }
        TableFolder.of(copy).describe();
        assertThat(copy.resolve("index.medpay")).hasSameBinaryContentAs(bundled.resolve("index.medpay"));
        assertThat(copy.resolve("manifest.json")).hasSameTextualContentAs(bundled.resolve("manifest.json"));
    }
}
