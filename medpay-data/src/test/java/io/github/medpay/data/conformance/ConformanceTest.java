package io.github.medpay.data.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.medpay.code.Setting;
import io.github.medpay.data.BundledTables;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.spi.TableHeader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every amount of the fee schedule that CMS published and that is at hand, to the cent. */
class ConformanceTest {

    static final List<String> FILES = GoldenAmounts.FILES;

    private static final FeeSchedules SCHEDULES = FeeSchedules.of(new BundledTables());
    private static final Path ROOT = Path.of(System.getProperty("medpay.root", ".."));
    private static final Path SHARED = Path.of(System.getProperty("medpay.shared", "shared"));

    @BeforeAll
    static void writeAnewIfAsked() throws IOException {
        if (!Boolean.getBoolean("medpay.conformance.write")) {
            return;
        }
        List<PublishedSet> official = new OfficialAmounts(SHARED).all();
        for (PublishedSet set : official) {
            Files.writeString(GoldenAmounts.FOLDER.resolve(set.fileName()), GoldenAmounts.write(set));
        }
        Files.writeString(ROOT.resolve("docs/conformance.md"), ConformancePage.write(official, SCHEDULES));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void everyPublishedAmountIsReproducedToTheCent(String file) {
        PublishedSet set = GoldenAmounts.read(file);

        List<String> misses = set.misses(SCHEDULES.get(set.release()));

        System.out.println(set.source() + ", " + set.kind().title() + ": "
                + ConformancePage.number(set.amounts().size() - misses.size()) + " of "
                + ConformancePage.number(set.amounts().size()) + " reproduced with " + set.release());
        assertThat(misses).isEmpty();
    }

    /** The counts of RULES §1A, and what the files hold. */
    @ParameterizedTest
    @CsvSource({
        "PFREV25C-FEE.txt, 1, 109, 218",
        "PFREV26B-FEE.txt, 15, 109, 3270",
        "OPPSCAP_Oct-CAPPED.txt, 58, 115, 13340",
        "OPPSCAP_Oct-CAP.txt, 82, 115, 18860",
        "PFAK25A_02102_01_therapy-FEE.txt, 95, 1, 190",
        "PFAK25A_02102_01_therapy-HALF.txt, 37, 1, 74"
    })
    void noPublishedAmountIsLost(String file, int rows, int localities, int amounts) {
        PublishedSet set = GoldenAmounts.read(file);
        assertThat(set.rows()).isEqualTo(rows);
        assertThat(set.localities()).isEqualTo(localities);
        assertThat(set.amounts()).hasSize(amounts).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"PFREV25C-FEE.txt", "PFREV26B-FEE.txt", "OPPSCAP_Oct-CAPPED.txt", "OPPSCAP_Oct-CAP.txt"})
    void theAmountsCoverEveryLocalityOfTheRelease(String file) {
        PublishedSet set = GoldenAmounts.read(file);
        assertThat(set.amounts().stream()
                        .filter(amount -> !amount.isRepeated())
                        .map(PublishedAmount::locality)
                        .collect(Collectors.toSet()))
                .isEqualTo(SCHEDULES.get(set.release()).localities().all().stream()
                        .map(Locality::key)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"OPPSCAP_Oct-CAPPED.txt", "OPPSCAP_Oct-CAP.txt"})
    void southernCaliforniaStandsTwiceWithTheSameAmounts(String file) {
        Map<String, Long> own = new HashMap<>();
        List<PublishedAmount> amounts = GoldenAmounts.read(file).amounts();
        amounts.stream()
                .filter(amount -> amount.locality().mac().equals("01182"))
                .forEach(amount -> own.put(key(amount), amount.cents()));

        List<PublishedAmount> repeated =
                amounts.stream().filter(PublishedAmount::isRepeated).toList();

        assertThat(own).isNotEmpty();
        assertThat(repeated)
                .hasSameSizeAs(own.keySet())
                .allSatisfy(amount -> assertThat(own).containsEntry(key(amount), amount.cents()));
    }

    private static String key(PublishedAmount amount) {
        return amount.row() + " " + amount.setting() + " " + amount.locality().number();
    }

    @Test
    void theGoldenFilesHoldWhatCmsFilesHold() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("oracle")), "CMS's files are not at hand");
        List<PublishedSet> official = new OfficialAmounts(SHARED).all();
        assertThat(official).extracting(PublishedSet::fileName).isEqualTo(GoldenAmounts.FILES);
        for (PublishedSet set : official) {
            PublishedSet golden = GoldenAmounts.read(set.fileName());
            assertThat(golden.amounts()).containsExactlyInAnyOrderElementsOf(set.amounts());
            assertThat(GoldenAmounts.write(golden)).isEqualTo(GoldenAmounts.write(set));
        }
    }

    @Test
    void whatIsLeftOutIsCounted() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("oracle")), "CMS's files are not at hand");
        List<String> rows = Files.readAllLines(SHARED.resolve("oracle/PFREV26B.txt")).stream()
                .filter(line -> line.startsWith("\"2026\""))
                .toList();
        List<String> letters = rows.stream()
                .filter(line -> Character.isLetter(line.charAt(21)))
                .toList();
        assertThat(rows).hasSize(37 * 109);
        assertThat(letters).hasSize(22 * 109).allMatch(line -> "AQ".indexOf(line.charAt(21)) >= 0);
        assertThat(letters.size() * 2).isEqualTo(4_796);
        assertThat(Files.readAllLines(SHARED.resolve("oracle/PFAK25A_02102_01_therapy.txt")).stream()
                        .filter(line -> line.contains(" 51.88 ")))
                .hasSize(9)
                .allMatch(line -> line.startsWith("992"));
    }

    static List<String> releases() {
        return SCHEDULES.releases().stream().map(TableHeader::name).toList();
    }

    /** RULES 1.1 and 1.3, by another way: the sum of the row's relative values times the factor, rounded once. */
    @ParameterizedTest
    @MethodSource("releases")
    void everyRowOfEveryReleaseAnswersWithItsNationalAmount(String release) {
        FeeSchedule schedule = SCHEDULES.get(release);
        BigDecimal factor = schedule.conversionFactor().value();
        List<FeeScheduleEntry> wrong = schedule.entries()
                .filter(entry -> !isExact(schedule, factor, entry, Setting.NON_FACILITY)
                        || !isExact(schedule, factor, entry, Setting.FACILITY))
                .toList();
        assertThat(wrong).isEmpty();
        FeeScheduleEntry visit = schedule.get("99213");
        assertThat(schedule.localities().all())
                .allMatch(locality -> schedule.feeCents(visit, locality, Setting.NON_FACILITY) > 5_000);
    }

    private static boolean isExact(FeeSchedule schedule, BigDecimal factor, FeeScheduleEntry entry, Setting setting) {
        BigDecimal expected = entry.work()
                .add(entry.practiceExpense(setting))
                .add(entry.malpractice())
                .multiply(factor)
                .setScale(2, RoundingMode.HALF_UP);
        return expected.unscaledValue().longValueExact() == schedule.feeCents(entry, schedule.national(), setting);
    }

    @Test
    void theCommittedPageIsTheOneThatTheBuildWrites() throws IOException {
        String page = ConformancePage.write(GoldenAmounts.all(), SCHEDULES);
        Path written = Path.of("target", "conformance.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, page);
        assertThat(Files.readString(ROOT.resolve("docs/conformance.md")).replace("\r\n", "\n"))
                .as("docs/conformance.md; the page says how to write it anew")
                .isEqualTo(page);
    }
}
