package io.github.medpay.drug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.ScheduleTables;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.spi.TableHeader;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugSchedulesTest {

    private final ScheduleTables tables = ScheduleTables.of("ASP-2026Q1", "ASP-2024Q2", "ASP-2024Q4", "ASP-2025Q1");
    private final DrugSchedules drugs = DrugSchedules.of(tables);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, ASP-2024Q2, ASP-2024Q1",
        "2024-03-31, ASP-2024Q2, ASP-2024Q1",
        "2024-04-01, ASP-2024Q2,",
        "2024-06-30, ASP-2024Q2,",
        "2024-07-01, ASP-2024Q2, ASP-2024Q3",
        "2024-09-30, ASP-2024Q2, ASP-2024Q3",
        "2024-10-01, ASP-2024Q4,",
        "2024-12-31, ASP-2024Q4,",
        "2025-01-01, ASP-2025Q1,",
        "2025-12-31, ASP-2025Q1, ASP-2025Q4",
        "2026-11-27, ASP-2026Q1, ASP-2026Q4",
    })
    void a_date_uses_its_own_file_else_the_newest_earlier_one_of_its_year_else_the_first_later_one(
            String date, String file, String own) {
        DrugPaymentLimits limits = drugs.get(day(date));

        assertThat(limits.file()).isEqualTo(file);
        assertThat(limits).hasToString(file);
        assertThat(limits.isOwnQuarter()).isEqualTo(own == null);
        if (own == null) {
            assertThat(limits.finding()).isEmpty();
        } else {
            assertThat(limits.finding()).get().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(FindingCode.SCHEDULE_FILE_NOT_BUNDLED);
                assertThat(finding.message())
                        .isEqualTo(own + " is not at hand; priced with " + file + " from " + limits.effectiveFrom());
            });
        }
    }

    @Test
    void a_year_without_a_file_has_none_and_the_message_names_the_years() {
        assertThat(drugs.on(day("2023-12-31"))).isEmpty();
        assertThat(drugs.on(day("2027-01-01"))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> drugs.get(day("2023-12-31")))
                .withMessage(
                        "no file of drug payment limits of the year 2023 for 2023-12-31, and no other year's answers; years at hand: 2024, 2025,"
                                + " 2026");
    }

    @Test
    void without_any_file_the_message_says_so() {
        assertThat(DrugSchedules.of(ScheduleTables.of()).describeUnknown(day("2025-01-01")))
                .isEqualTo("no file of drug payment limits is at hand");
    }

    @Test
    void a_strict_instance_refuses_a_neighbour() {
        DrugSchedules strict = drugs.strict();

        assertThat(strict.on(day("2024-08-01"))).isEmpty();
        assertThat(strict.get(day("2024-05-01")).file()).isEqualTo("ASP-2024Q2");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> strict.get(day("2024-08-01")))
                .withMessage("no file ASP-2024Q3 for 2024-08-01; at hand: ASP-2024Q2, ASP-2024Q4");
    }

    @Test
    void a_file_is_opened_once_at_the_first_look_up() {
        assertThat(drugs.files()).extracting(TableHeader::name).first().isEqualTo("ASP-2024Q2");
        DrugPaymentLimits march = drugs.get(day("2024-03-01"));
        assertThat(tables.opened()).isEmpty();

        assertThat(march.find("J3301")).isPresent();
        assertThat(drugs.strict().get(day("2024-05-01")).find("J3301")).isPresent();
        assertThat(tables.opened()).containsExactly("ASP-2024Q2");
        assertThat(drugs.on(day("2024-03-31"))).containsSame(march);
    }

    @ParameterizedTest
    @CsvSource({
        "J3301, 4, 3.59, 0.72", // 0.898 × 4 = 3.592; 3.59 × 20 % = 0.718
        "90677, 1, 298.04, 0.00", // 298.036
        "J0129, 75, 3284.78, 656.96", // 43.797 × 75 = 3,284.775; 3,284.78 × 20 % = 656.956
        "J0121, 100, 413.70, 81.21", // 4.137 × 100; 413.70 × 19.631 % = 81.2134…
    })
    void a_line_is_limit_times_units_rounded_once(String code, int units, String allowed, String coinsurance) {
        DrugPaymentLimit limit = drugs.get(day("2025-02-03")).get(code);

        assertThat(limit.allowed(units)).get().hasToString(allowed);
        assertThat(limit.allowedCents(units)).isEqualTo(Long.parseLong(allowed.replace(".", "")));
        assertThat(limit.coinsuranceCents(limit.allowedCents(units)))
                .isEqualTo(Long.parseLong(coinsurance.replace(".", "")));
    }

    @Test
    void a_limit_says_what_the_file_says() {
        DrugPaymentLimits limits = drugs.get(day("2025-02-03"));
        DrugPaymentLimit vaccine = limits.get(ProcedureCode.of("90677"));

        assertThat(vaccine.code()).hasToString("90677");
        assertThat(vaccine.limit()).get().hasToString("298.036");
        assertThat(vaccine.limitThousandths()).isEqualTo(298_036);
        assertThat(vaccine.coinsurancePercent()).hasToString("0.000");
        assertThat(limits.get("J0121").coinsuranceThousandths()).isEqualTo(19_631);
        assertThat(vaccine.isFreeForPatient()).isTrue();
        assertThat(vaccine.dosage()).get().hasToString("0.5 ML");
        assertThat(vaccine.notes()).containsExactly(DrugNote.VACCINE);
        assertThat(vaccine).hasToString("90677 298.036");
        assertThat(limits.get("J0129").dosage()).get().hasToString("10 MG");
        assertThat(limits.get("J0129").isFreeForPatient()).isFalse();
        assertThat(limits.get("J3301").dosage()).isEmpty();
        assertThat(limits.get("J0121").has(DrugNote.INFLATION_ADJUSTED_COINSURANCE))
                .isTrue();
        assertThat(limits.source()).isEqualTo("a test");
        assertThat(limits.origin()).isEmpty();
        assertThat(limits.all()).hasSize(5);
    }

    @Test
    void a_code_without_a_limit_is_the_contractors_to_price() {
        DrugPaymentLimit limit = drugs.get(day("2025-02-03")).get("A9606");

        assertThat(limit.isContractorPriced()).isTrue();
        assertThat(limit.limit()).isEmpty();
        assertThat(limit.limitThousandths()).isZero();
        assertThat(limit.allowed(1)).isEmpty();
        assertThat(limit).hasToString("A9606 priced by the contractor");
        assertThatIllegalStateException()
                .isThrownBy(() -> limit.allowedCents(1))
                .withMessageContaining("the contractor prices A9606");
    }

    @Test
    void units_are_at_least_one_and_as_many_as_an_int_holds() {
        DrugPaymentLimit limit = drugs.get(day("2025-02-03")).get("90677");

        assertThatIllegalArgumentException().isThrownBy(() -> limit.allowedCents(0));
        assertThat(limit.allowedCents(Integer.MAX_VALUE)).isEqualTo(64_002_743_621_729L);
    }

    @Test
    void a_code_that_the_file_lacks_is_named_with_what_exists() {
        DrugPaymentLimits limits = drugs.get(day("2025-02-03"));

        assertThat(limits.find("J9999")).isEmpty();
        assertThat(limits.find("j3301")).isEmpty();
        assertThat(limits.find(ProcedureCode.of("J3300"))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> limits.get("J9999"))
                .withMessage("no payment limit of J9999 in ASP-2025Q1, which lists 5 codes, 90677 to J3301");
    }
}
