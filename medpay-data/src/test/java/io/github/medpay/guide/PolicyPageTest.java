package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.data.BundledTables;
import io.github.medpay.data.TableFiles;
import io.github.medpay.policy.Amount;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.Percentage;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.policy.PolicyText;
import io.github.medpay.spi.TableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of {@code docs/policy.md}, values of one's own, and files that are broken. */
class PolicyPageTest {

    private final MedPay medPay = MedPay.create();

    @Test
    void a_value_is_asked_by_its_date() {
        PolicyPeriod policy = medPay.policy().on(LocalDate.of(2025, 2, 3));
        BigDecimal deductible = policy.find(Amount.PART_B_DEDUCTIBLE).orElseThrow(); // 257.00
        BigDecimal sequestration = policy.percent(Percentage.SEQUESTRATION); // 2
        boolean preventive = policy.contains(CodeList.PREVENTIVE, ProcedureCode.of("G0439")); // true
        String citation = policy.value(Percentage.SEQUESTRATION).citation();
        assertThat(deductible).isEqualTo("257.00");
        assertThat(sequestration).isEqualTo("2");
        assertThat(preventive).isTrue();
        assertThat(citation).contains("2 U.S.C. 901a");
    }

    /** 28.79 with a coinsurance of 25 %: HALF_UP(7.1975) = 7.20. */
    @Test
    void a_file_of_ones_own_overrides_a_value_on_its_days(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.policy"),
                "medpay policy 1\n\npercentage COINSURANCE\n  2025-02-03 .. 2025-02-03 | 25 | D | my contract\n");
        MedPay own = MedPay.of(TableFiles.of(file), new BundledTables());
        assertThat(coinsurance(own, LocalDate.of(2025, 2, 3))).isEqualTo("7.20");
        assertThat(coinsurance(own, LocalDate.of(2025, 2, 4))).isEqualTo("5.76");
        assertThat(own.policy().sources()).first().asString().contains("own.policy");
    }

    private static BigDecimal coinsurance(MedPay with, LocalDate date) {
        PricedLine line = with.price(Claim.of(date, "11", ClaimLine.of("97110", 1, "GP")))
                .lines()
                .get(0);
        return java.util.Objects.requireNonNull(line.coinsurance(), "coinsurance");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x; own.policy, line 1: \"x\" where \"medpay policy 1\" is expected",
                "medpay policy 1~value X~  2025-01-01 .. | 1 | K | c; line 2: section \"value\" is unknown",
                "medpay policy 1~percentage~  2025-01-01 .. | 1 | K | c; line 2: \"percentage\" is not a section and a name",
                "medpay policy 1~  2025-01-01 .. | 1 | K | c; line 2: a value stands before the first section",
                "medpay policy 1~percentage SEQUESTRATION; line 2: SEQUESTRATION has no value",
                "medpay policy 1~percentage SEQUESTRATION~  2025-01-01 .. | 1 | K; line 3: \"2025-01-01 .. | 1 | K\" has 3 cells",
                "medpay policy 1~percentage SEQUESTRATION~  2025-01-01 | 1 | K | c; line 3: \"2025-01-01\" is not days",
                "medpay policy 1~percentage SEQUESTRATION~  2025-02-30 .. | 1 | K | c; line 3: \"2025-02-30\" is not a date",
                "medpay policy 1~percentage SEQUESTRATION~  2025-01-01 .. | | K | c; line 3: has no value",
                "medpay policy 1~percentage SEQUESTRATION~  2025-01-01 .. | 1 | X | c; line 3: \"X\" is not a firmness",
                "medpay policy 1~percentage SEQUESTRATION~  2025-01-01 .. | 1 | K | ; line 3: has no citation",
                "medpay policy 1~percentage SEQUESTER~  2025-01-01 .. | 1 | K | c; line 3: percentage SEQUESTER: \"SEQUESTER\" is unknown",
                "medpay policy 1~percentage SEQUESTRATION~  2025-01-01 .. | two | K | c; line 3: percentage SEQUESTRATION: \"two\" is not percent",
                "medpay policy 1~percentage SEQUESTRATION~  2025-01-01 .. | 2000 | K | c; line 3: percentage SEQUESTRATION: 2000 is more than 1000",
                "medpay policy 1~percentage SEQUESTRATION~  2025-02-01 .. 2025-01-01 | 1 | K | c; line 3: percentage SEQUESTRATION: ends on 2025-01-01",
                "medpay policy 1~percentage SEQUESTRATION~  2025-01-01 .. | 1 | K | c~  2026-01-01 .. | 2 | K | c; line 4: percentage SEQUESTRATION: begins on 2026-01-01 while",
                "medpay policy 1~percentage SEQUESTRATION~  2026-01-01 .. 2026-12-31 | 1 | K | c~  2025-01-01 .. | 2 | K | c; line 4: percentage SEQUESTRATION: begins on 2025-01-01, before",
                "medpay policy 1~amount PART_B_DEDUCTIBLE~  2025-01-01 .. | 1.00 | K | c; line 3: amount PART_B_DEDUCTIBLE: has no last day",
                "medpay policy 1~number MINUTES_OF_A_UNIT~  2025-01-01 .. | 1.5 | K | c; line 3: number MINUTES_OF_A_UNIT: \"1.5\" is not a whole number",
                "medpay policy 1~codes PREVENTIVE~  2025-01-01 .. | 9943A1 | K | c; line 3: codes PREVENTIVE: \"9943A1\" is not a procedure code",
                "medpay policy 1~codes PREVENTIVE~  2025-01-01 .. | 97112-97110 | K | c; line 3: codes PREVENTIVE: the range 97112-97110 ends",
                "medpay policy 1~codes PREVENTIVE~  2025-01-01 .. | 97110 97110 | K | c; line 3: codes PREVENTIVE: 97110 is in the list already",
                "medpay policy 1~places FACILITY~  2025-01-01 .. | 2 | K | c; line 3: places FACILITY: \"2\" is not a place of service",
                "medpay policy 1~modifier GPX~  2025-01-01 .. | INFORMATION | K | c; line 3: modifier GPX: \"GPX\" is not a modifier",
                "medpay policy 1~modifier GP~  2025-01-01 .. | SOMETHING | K | c; line 3: modifier GP: \"SOMETHING\" is unknown",
                "medpay policy 1~release RVU25~  2025-02-01 .. 2025-03-31 | RVU25A | K | c; line 3: release RVU25: is not the name of a release within a quarter",
                "medpay policy 1~release RVU25AR~  2025-02-01 .. 2025-03-31 | 32.5 | K | c; line 3: release RVU25AR: \"32.5\" is not the release that it replaces",
                "medpay policy 1~release RVU25AR~  2025-02-01 .. | RVU25A | K | c; line 3: release RVU25AR: must end in the quarter in which it begins",
                "medpay policy 1~release RVU25AR~  2025-02-01 .. 2025-04-01 | RVU25A | K | c; line 3: release RVU25AR: must end in the quarter in which it begins",
                "medpay policy 1~same_rows RVU25X~  2025-04-01 .. 2025-06-30 | RVU25C | K | c; line 3: same_rows RVU25X: \"RVU25X\" is not the name of a release",
                "medpay policy 1~same_rows RVU25B~  2025-04-01 .. 2025-06-30 | 97110 | K | c; line 3: same_rows RVU25B: \"97110\" is not the name of a release",
                "medpay policy 1~same_rows RVU25B~  2025-04-01 .. 2025-06-30 | RVU25C 9711 | K | c; line 3: same_rows RVU25B: \"9711\" is not a procedure code",
                "medpay policy 1~adjustment SEQUESTRATION~  2025-01-01 .. | XX 253 | K | c; line 3: adjustment SEQUESTRATION: \"XX\" is none of the groups",
                "medpay policy 1~adjustment NOTHING~  2025-01-01 .. | CO 253 | K | c; line 3: adjustment NOTHING: is neither",
            })
    void a_broken_file_is_refused_with_its_place(String lines, String message) {
        MedicarePolicy policy = medPay.policy();
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> List.of(policy.with(PolicyText.read("own.policy", "test", lines.replace('~', '\n')))))
                .withMessageContaining(message);
    }
}
