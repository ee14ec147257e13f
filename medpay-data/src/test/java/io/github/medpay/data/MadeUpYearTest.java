package io.github.medpay.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.internal.table.ReleaseHeader;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.policy.Amount;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import io.github.medpay.spi.TableSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year that is not over the horizon yet: a release renamed to 2027 and a policy file of 2027 over the bundled tables, and
 * no other change. 97110, national, non-facility: (.45 + .41 + .01) × 35.0000 = 30.45.
 */
class MadeUpYearTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);

    private static final String POLICY = """
        medpay policy 1

        amount PART_B_DEDUCTIBLE
          2027-01-01 .. 2027-12-31 | 290.00 | D | made up for a test

        amount THERAPY_THRESHOLD_PT_SLP
          2027-01-01 .. 2027-12-31 | 2520.00 | D | made up for a test

        amount THERAPY_THRESHOLD_OT
          2027-01-01 .. 2027-12-31 | 2520.00 | D | made up for a test

        percentage SEQUESTRATION
          2027-01-01 .. 2027-12-31 | 3 | D | made up for a test
        """;

    /** RVU26D under the name and date of RVU27A, with a round factor. */
    private static final class Renamed implements TableSource {

        private static final TableHeader HEADER = new TableHeader(
                TableKinds.RELEASE, "RVU27A", LocalDate.of(2027, 1, 1), "RVU26D renamed for a test", "a test");

        private final TableSource bundled = new BundledTables();

        @Override
        public List<TableHeader> tables() {
            return List.of(HEADER);
        }

        @Override
        public <T> T open(TableKind<T> kind, String name) {
            ReleaseTable table = bundled.open(TableKinds.RELEASE, "RVU26D");
            ReleaseHeader header = new ReleaseHeader(
                    HEADER.name(),
                    HEADER.effectiveFrom(),
                    350_000,
                    0,
                    table.header().anesthesiaConversionFactor(),
                    HEADER.source());
            return kind.cast(new ReleaseTable(header, table.rows(), table.localities(), table.counties()));
        }
    }

    private static PricedLine price(MedPay medPay, String... modifiers) {
        Claim claim = Claim.builder()
                .dateOfService(DAY)
                .placeOfService("11")
                .patient(new Patient(
                        new BigDecimal("0.00"),
                        new TherapyYearToDate(new BigDecimal("2500.00"), new BigDecimal("0.00"))))
                .addLines(ClaimLine.of("97110", 1, modifiers))
                .build();
        return medPay.price(claim).lines().get(0);
    }

    private static List<FindingCode> codes(PricedLine line) {
        return line.findings().stream().map(Finding::code).toList();
    }

    private static MedPay withPolicy(Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("2027.policy"), POLICY);
        return MedPay.of(TableFiles.of(file), new Renamed(), new BundledTables());
    }

    @Test
    void withItsPolicyFileTheYearIsPricedLikeAnyOther(@TempDir Path folder) throws IOException {
        MedPay medPay = withPolicy(folder);

        PricedLine line = price(medPay, "GP", "KX");
        assertThat(line.release()).isEqualTo("RVU27A");
        assertThat(line.disposition()).isEqualTo(Disposition.PRICED);
        assertThat(line.allowed()).isEqualTo("30.45");
        assertThat(line.coinsurance()).isEqualTo("6.09"); // 20 % goes on until a text changes it
        assertThat(line.sequestration()).isEqualTo("0.73"); // 24.36 × 3 % = .7308
        assertThat(line.medicarePayment()).isEqualTo("23.63");
        assertThat(codes(line)).doesNotContain(FindingCode.POLICY_YEAR_UNKNOWN);
        assertThat(medPay.policy().on(DAY).find(Amount.PART_B_DEDUCTIBLE)).contains(new BigDecimal("290.00"));
    }

    /** 2,500.00 + 30.45 is past 2,520.00. */
    @Test
    void itsThresholdIsTheOneOfTheFile(@TempDir Path folder) throws IOException {
        PricedLine line = price(withPolicy(folder), "GP");

        assertThat(line.disposition()).isEqualTo(Disposition.DENIED);
        assertThat(codes(line)).contains(FindingCode.KX_MISSING);
    }

    @Test
    void withoutTheFileTheFindingsSayWhatIsUnknown() {
        MedPay medPay = MedPay.of(new Renamed(), new BundledTables());

        PricedLine line = price(medPay, "GP");
        assertThat(line.disposition()).isEqualTo(Disposition.PRICED);
        assertThat(line.allowed()).isEqualTo("30.45");
        assertThat(line.sequestration()).isEqualTo("0.49"); // 24.36 × 2 % = .4872
        assertThat(line.findings())
                .filteredOn(finding -> finding.code() == FindingCode.POLICY_YEAR_UNKNOWN)
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("the threshold of PT and SLP of 2027 is not in the policy");
        assertThat(medPay.policy().on(DAY).find(Amount.PART_B_DEDUCTIBLE)).isEmpty();
    }

    @Test
    void withoutTheReleaseTheDateIsRefused() {
        PricedLine line = price(MedPay.of(new BundledTables()), "GP");

        assertThat(line.disposition()).isEqualTo(Disposition.INVALID);
        assertThat(codes(line)).contains(FindingCode.DATE_WITHOUT_RELEASE);
    }
}
