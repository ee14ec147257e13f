package io.github.medpay.data.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.CodeRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every preventive service of the policy, on a day of each year (RULES 14.1 to 14.3). */
class PreventiveSharesTest {

    private static final Patient OWES_DEDUCTIBLE = new Patient(new BigDecimal("50.00"), TherapyYearToDate.NONE);

    private final MedPay medPay = MedPay.create();
    private final ClaimPricer pricer = medPay.pricer().withoutNcci();

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-03", "2022-02-03", "2023-02-03", "2024-08-05", "2025-02-03", "2026-08-03"})
    void thePatientOwesNothingOfAPreventiveService(LocalDate date) {
        int priced = 0;
        for (String code : codes(CodeList.PREVENTIVE, date)) {
            PricedLine line = line(code, date);
            if (line.disposition() == Disposition.PRICED) {
                assertThat(line.patientResponsibility()).as(code).isEqualTo("0.00");
                assertThat(line.medicarePayment().add(line.sequestration()))
                        .as(code)
                        .isEqualTo(line.allowed());
                priced++;
            }
        }
        assertThat(priced).isGreaterThan(35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-03", "2022-02-03", "2023-02-03", "2024-08-05"})
    void ofAScreeningBariumEnemaThePatientOwesCoinsuranceAlone(LocalDate date) {
        for (String code : codes(CodeList.PREVENTIVE_DEDUCTIBLE_WAIVED, date)) {
            PricedLine line = line(code, date);
            assertThat(line.disposition()).as(code).isEqualTo(Disposition.PRICED);
            assertThat(line.deductible()).as(code).isEqualTo("0.00");
            assertThat(line.coinsurance()).as(code).isPositive();
        }
    }

    private List<String> codes(CodeList list, LocalDate date) {
        return medPay.policy().on(date).ranges(list).stream()
                .flatMap(PreventiveSharesTest::each)
                .toList();
    }

    /** The ranges of these lists run over the last digits alone. */
    private static Stream<String> each(CodeRange range) {
        String first = range.first().value();
        int from = Integer.parseInt(first.substring(1));
        int to = Integer.parseInt(range.last().value().substring(1));
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> String.format(Locale.ROOT, "%s%04d", first.substring(0, 1), number));
    }

    private PricedLine line(String code, LocalDate date) {
        return pricer.price(Claim.of(date, "11", ClaimLine.of(code, 1)).withPatient(OWES_DEDUCTIBLE))
                .lines()
                .get(0);
    }
}
