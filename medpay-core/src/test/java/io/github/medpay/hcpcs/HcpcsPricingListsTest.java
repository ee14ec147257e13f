package io.github.medpay.hcpcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.ScheduleTables;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HcpcsPricingListsTest {

    private final HcpcsPricingLists lists =
            HcpcsPricingLists.of(ScheduleTables.of("HCPCS-2025Q4", "HCPCS-2024Q2", "ASP-2025Q1"));

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, HCPCS-2024Q2",
        "2025-09-30, HCPCS-2024Q2",
        "2025-10-01, HCPCS-2025Q4",
        "2027-01-01, HCPCS-2025Q4",
    })
    void a_date_uses_the_newest_list_before_it_else_the_first(LocalDate date, String file) {
        assertThat(lists.get(date).file()).isEqualTo(file);
        assertThat(lists.get(date)).hasToString(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E0570|true|DMEPOS fee schedule, capped rental items (pricing indicator 36)",
                "J3301|true|payment limits of drugs (pricing indicator 51)",
                "S0012|false|not payable by Medicare (coverage code I)",
                "A0021|false|not payable by Medicare (coverage code I)",
            })
    void an_indicator_names_its_schedule(String code, boolean payable, String words) {
        HcpcsPricing pricing = lists.get(LocalDate.of(2026, 1, 1)).get(code);

        assertThat(pricing.isPayable()).isEqualTo(payable);
        assertThat(pricing.describe()).isEqualTo(words);
        assertThat(lists.get(LocalDate.of(2026, 1, 1)).find(ProcedureCode.of(code)))
                .contains(pricing);
    }

    @Test
    void indicator_00_is_not_paid_whatever_the_coverage() {
        assertThat(new HcpcsPricing(PricingIndicator.NOT_SEPARATELY_PRICED, Coverage.CONTRACTOR_JUDGEMENT).isPayable())
                .isFalse();
        assertThat(PricingIndicator.NOT_SEPARATELY_PRICED.code()).isEqualTo("00");
        assertThat(PricingIndicator.ofNumber(58)).isEmpty();
        assertThat(Coverage.ofLetter('X')).isEmpty();
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(HcpcsPricingLists.of(ScheduleTables.of()).on(LocalDate.of(2025, 1, 1)))
                .isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> lists.get(LocalDate.of(2026, 1, 1)).get("97110"))
                .withMessage("no pricing indicator of 97110 in HCPCS-2025Q4, which lists 4 codes");
    }
}
