package io.github.medpay.data.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.data.cli.MainAccess;
import io.github.medpay.drug.DosageUnit;
import io.github.medpay.drug.DrugNote;
import io.github.medpay.internal.table.DrugTable;
import io.github.medpay.internal.table.LaboratoryTable;
import io.github.medpay.internal.table.PricingIndicatorTable;
import io.github.medpay.internal.table.TableKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of other schedules in CMS's layout, with what is odd in it. */
class ScheduleReadingTest {

    @TempDir
    Path directory;

    private static String[] codes(int[] packed) {
        return Arrays.stream(packed)
                .mapToObj(ProcedureCode::fromInt)
                .map(ProcedureCode::value)
                .toArray(String[]::new);
    }

    private static int bits(DrugNote... notes) {
        return Arrays.stream(notes).mapToInt(note -> 1 << note.code()).sum();
    }

    @Test
    void drug_limits_are_read_with_their_dates_notes_and_dosages() {
        DrugTable drugs = ScheduleSample.of(ScheduleSample.DRUGS, directory).open(TableKinds.DRUGS);

        assertThat(drugs.header().name()).isEqualTo("ASP-2025Q1");
        assertThat(drugs.header().effectiveFrom()).isEqualTo("2025-01-01");
        assertThat(drugs.header().source()).isEqualTo("CMS, " + ScheduleSample.DRUGS);
        assertThat(codes(drugs.code()))
                .containsExactly(
                        "90662", "A9606", "J0121", "J0129", "J3301", "J7190", "P9041", "Q4100", "Q4101", "Q4102");
        assertThat(drugs.limit())
                .containsExactly(85_000, DrugTable.NO_LIMIT, 4_137, 43_797, 898, 1_250, 10_615, 1_000, 2_000, 3_000);
        assertThat(drugs.coinsurance())
                .containsExactly(0, 20_000, 19_631, 20_000, 20_000, 20_000, 20_000, 20_000, 20_000, 20_000);
        assertThat(drugs.dosage())
                .containsExactly(500, 1_000, 1_000, 10_000, 10_000, 1_000, 50_000, 100_000_000, 1_000, 0);
        assertThat(drugs.dosageUnit())
                .containsExactly(
                        DosageUnit.ML.code(),
                        DosageUnit.MICROCURIE.code(),
                        DosageUnit.MG.code(),
                        DosageUnit.MG.code(),
                        DosageUnit.MG.code(),
                        DosageUnit.IU.code(),
                        DosageUnit.ML.code(),
                        DosageUnit.UNIT.code(),
                        DosageUnit.VIAL.code(),
                        0);
        assertThat(drugs.notes())
                .containsExactly(
                        bits(DrugNote.VACCINE, DrugNote.SEE_INFLUENZA_PAGE),
                        bits(DrugNote.WHOLESALE_PRICES),
                        bits(DrugNote.INFLATION_ADJUSTED_COINSURANCE),
                        bits(DrugNote.ADDED),
                        0,
                        bits(DrugNote.CLOTTING_FACTOR, DrugNote.LESSER_OF),
                        bits(DrugNote.BLOOD_PRODUCT),
                        bits(DrugNote.AVERAGE_MANUFACTURER_PRICE, DrugNote.OTHER),
                        0,
                        0);
    }

    @Test
    void the_manifest_counts_what_is_not_kept() {
        CompiledTable drugs = ScheduleSample.of(ScheduleSample.DRUGS, directory).compile();

        assertThat(drugs.notes())
                .containsExactly(
                        "codes without a limit (N/A), which the contractor prices: 1",
                        "dosages of more than a number and a unit, which are not kept: 1",
                        "notes unknown to this compiler: 1");
        assertThat(drugs.missing()).isEmpty();
        assertThat(drugs.describe()).contains("\"drugs\": 10", ScheduleSample.DRUGS);
        assertThat(ScheduleSample.of(ScheduleSample.LABORATORY, directory)
                        .compile()
                        .notes())
                .containsExactly(
                        "rows without a national rate (indicator L, or a rate of 0), which the contractor prices: 1");
    }

    @Test
    void laboratory_fees_are_read_below_a_preamble_with_commas() {
        LaboratoryTable fees =
                ScheduleSample.of(ScheduleSample.LABORATORY, directory).open(TableKinds.LABORATORY);

        assertThat(fees.header().name()).isEqualTo("CLFS-2026Q2");
        assertThat(fees.header().effectiveFrom()).isEqualTo("2026-04-01");
        assertThat(codes(fees.code())).containsExactly("0614U", "36415", "81003", "81003");
        assertThat(fees.waived()).containsExactly(0, 0, 0, 1);
        assertThat(fees.rate()).containsExactly(0, 934, 225, 225);
        assertThat(fees.indicator()).containsExactly('L', 'N', 'N', 'N');
        assertThat(fees.effective())
                .containsExactly((int) LocalDate.of(2026, 4, 1).toEpochDay(), 20_454, 20_454, 20_454);
    }

    @Test
    void pricing_indicators_are_read() {
        PricingIndicatorTable indicators =
                ScheduleSample.of(ScheduleSample.PRICING, directory).open(TableKinds.PRICING_INDICATORS);

        assertThat(indicators.header().name()).isEqualTo("HCPCS-2025Q4");
        assertThat(codes(indicators.code())).containsExactly("A0021", "E0570", "K0001");
        assertThat(indicators.indicator()).containsExactly(0, 36, 36);
        assertThat(indicators.coverage()).containsExactly('I', 'C', 'D');
    }

    @Test
    void columns_are_found_by_their_names() {
        ScheduleSample sample = ScheduleSample.of(ScheduleSample.PRICING, directory)
                .with("COVERAGE,HCPCS,PRICING_INDICATOR\nI,A0021,00\n");

        assertThat(sample.open(TableKinds.PRICING_INDICATORS).coverage()).containsExactly('I');
    }

    @ParameterizedTest
    @CsvSource({
        "January 2026 Medicare Part B Payment Limit File 121725.csv, true",
        "section 508 verision of JUL 2025 ASP Pricing File 062325.csv, true",
        "Jan 2025 NOC Pricing File.csv, false",
        "Jan 2025 NOC ASP Pricing File.csv, false",
        "2025 ASP NDC-HCPCS Crosswalk.csv, false",
    })
    void a_file_of_limits_is_known_by_its_name(String name, boolean known) {
        assertThat(MemberKind.ofName(name).filter(kind -> kind == MemberKind.DRUG_LIMITS))
                .isEqualTo(known ? Optional.of(MemberKind.DRUG_LIMITS) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 MG|10000|MG",
                "0.5 mg|500|MG",
                "150 iu|150000|IU",
                "100,000 UNITS|100000000|UNIT",
                "600000 UNITS|600000000|UNIT",
                "1 USP UNIT|1000|USP_UNIT",
                "1 SQ CM|1000|SQ_CM",
                "2MG|2000|MG",
                "1 EA|1000|EACH",
                "per dose|1000|DOSE",
                "PER IMPLANT|1000|IMPLANT",
                "3 MG & 3 MG|0|",
                "up to 40 Units|0|",
                "75mg (50mg cft/25mg taz)|0|",
                "PER FACTOR VIII IU|0|",
                "0 MG|0|",
                "1 GALLON|0|",
                "2,147,483 MG|2147483000|MG",
                "2,147,484 MG|0|",
                "999,999,999,999 MG|0|",
            })
    void a_dosage_is_one_number_and_one_unit(String text, int thousandths, DosageUnit unit) {
        assertThat(DosageText.parse(text)).isEqualTo(new DosageText(thousandths, unit == null ? 0 : unit.code()));
    }

    @Test
    void the_first_day_of_a_file_whose_name_tells_no_quarter_is_given_by_the_caller() {
        Path file = ScheduleSample.of(ScheduleSample.LABORATORY, directory)
                .named("my CLFS.csv")
                .file();

        assertThat(OfficialFiles.of(file)
                        .effectiveFrom(LocalDate.of(2026, 4, 1))
                        .compile()
                        .name())
                .isEqualTo("CLFS-2026Q2");
    }

    @Test
    void every_command_knows_them() throws IOException {
        Path folder = directory.resolve("tables");
        Path drugs = ScheduleSample.of(ScheduleSample.DRUGS, directory).file();
        Path laboratory =
                ScheduleSample.of(ScheduleSample.LABORATORY, directory).file();
        Path pricing = ScheduleSample.of(ScheduleSample.PRICING, directory).file();
        MainAccess main = new MainAccess();

        assertThat(main.run("update", drugs.toString(), "--out", folder.toString()))
                .isZero();
        assertThat(main.run("update", laboratory.toString(), "--out", folder.toString()))
                .isZero();
        assertThat(main.run("update", pricing.toString(), "--out", folder.toString()))
                .isZero();
        assertThat(folder.resolve("ASP-2025Q1.changelog.md")).content().contains("ASP-2025Q1", "notes unknown");
        assertThat(Files.readString(folder.resolve("manifest.json")))
                .containsSubsequence("ASP-2025Q1.medpay", "CLFS-2026Q2.medpay", "HCPCS-2025Q4.medpay");
        for (String table : new String[] {"ASP-2025Q1", "CLFS-2026Q2", "HCPCS-2025Q4"}) {
            String file = folder.resolve(table + ".medpay").toString();
            assertThat(main.run("verify", file)).isZero();
            assertThat(main.run("describe", file)).isZero();
        }
        assertThat(main.run(
                        "compile",
                        drugs.toString(),
                        "--out",
                        directory.resolve("one.medpay").toString()))
                .isZero();
        assertThat(directory.resolve("one.medpay")).hasSameBinaryContentAs(folder.resolve("ASP-2025Q1.medpay"));
    }
}
