package io.github.medpay.data.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.medpay.MedPay;
import io.github.medpay.drug.DrugPaymentLimit;
import io.github.medpay.drug.DrugPaymentLimits;
import io.github.medpay.hcpcs.HcpcsPricing;
import io.github.medpay.laboratory.LaboratoryFee;
import io.github.medpay.laboratory.LaboratoryFeeSchedule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled files of other schedules against lines that another program wrote from CMS's files. */
class ScheduleGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/medpay/data/schedule");
    private static final MedPay MED_PAY = MedPay.create();

    private static Stream<String[]> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> rows(String file, String table) {
        return lines(file).filter(cells -> cells[0].equals(table)).toList();
    }

    private static Stream<Arguments> hashes(String file) {
        return lines(file)
                .filter(cells -> cells[0].equals("hash"))
                .map(cells -> arguments(cells[1], Integer.parseInt(cells[2]), cells[3]));
    }

    static Stream<Arguments> drugFiles() {
        return hashes("drugs.txt");
    }

    static Stream<Arguments> laboratoryFiles() {
        return hashes("laboratory.txt");
    }

    private static LocalDate firstDay(String table) {
        String quarter = table.substring(table.indexOf('-') + 1);
        return LocalDate.of(Integer.parseInt(quarter.substring(0, 4)), (quarter.charAt(5) - '0') * 3 - 2, 1);
    }

    private static String sha256(Stream<String> lines) {
        try {
            String text = lines.map(line -> line + "\n").collect(Collectors.joining());
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drugFiles")
    void a_file_of_drug_limits_holds_what_the_source_holds(String table, int codes, String hash) {
        DrugPaymentLimits limits = MED_PAY.drugs(firstDay(table));

        assertThat(limits.file()).isEqualTo(table);
        assertThat(limits.finding()).isEmpty();
        assertThat(limits.all()).hasSize(codes);
        assertThat(sha256(limits.all().stream().map(ScheduleGoldenTest::line))).isEqualTo(hash);
        assertThat(rows("drugs.txt", table))
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        row -> assertThat(line(limits.get(row[1]))).isEqualTo(row[1] + " " + row[2] + " " + row[3]));
    }

    private static String line(DrugPaymentLimit drug) {
        return drug.code() + " " + drug.limit().map(BigDecimal::toPlainString).orElse("-") + " "
                + drug.coinsurancePercent().toPlainString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laboratoryFiles")
    void a_file_of_laboratory_fees_holds_what_the_source_holds(String table, int rows, String hash) {
        LaboratoryFeeSchedule fees = MED_PAY.laboratory(firstDay(table));

        assertThat(fees.file()).isEqualTo(table);
        assertThat(fees.finding()).isEmpty();
        assertThat(fees.all()).hasSize(rows);
        assertThat(sha256(fees.all().stream().map(ScheduleGoldenTest::line))).isEqualTo(hash);
        assertThat(rows("laboratory.txt", table))
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(line(row[2].equals("QW") ? fees.getWaived(row[1]) : fees.get(row[1])))
                        .isEqualTo(String.join(" ", row[1], row[2], row[3], row[4])));
    }

    private static String line(LaboratoryFee fee) {
        return String.join(
                " ",
                fee.code().value(),
                fee.isWaived() ? "QW" : "-",
                fee.rate().map(BigDecimal::toPlainString).orElse("-"),
                fee.effectiveFrom().format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    @ParameterizedTest
    @MethodSource("pricingRows")
    void a_pricing_indicator_is_the_sources(String table, String code, String indicator, String coverage) {
        HcpcsPricing pricing = MED_PAY.hcpcsPricing().get(firstDay(table)).get(code);

        assertThat(pricing.indicator().code()).isEqualTo(indicator);
        assertThat(pricing.coverage().letter()).isEqualTo(coverage.charAt(0));
    }

    static Stream<Arguments> pricingRows() {
        return rows("pricing-indicators.txt", "HCPCS-2025Q4").stream()
                .map(cells -> arguments(cells[0], cells[1], cells[2], cells[3]));
    }
}
