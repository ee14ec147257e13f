package io.github.medpay.data.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PaymentSchedule;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.hcpcs.HcpcsPricing;
import io.github.medpay.hcpcs.HcpcsPricingList;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code of HCPCS Level II that CMS's pricing indicators name, as a line of a claim (DESIGN §9). */
class EveryHcpcsCodeTest {

    private static final int LAST_DMEPOS = 46;
    private static final int FIRST_DMEPOS = 31;
    private static final int NUMBERS = 10_000;

    private static final MedPay MED_PAY = MedPay.create();

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-03", "2025-02-03", "2026-08-03"})
    void every_code_has_an_answer_and_no_price_of_0_00(LocalDate date) {
        HcpcsPricingList list = MED_PAY.hcpcsPricing().get(date);
        ClaimPricer pricer = MED_PAY.pricer().withoutNcci();
        Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            for (int number = 0; number < NUMBERS; number++) {
                String code = String.format("%c%04d", letter, number);
                list.find(code).ifPresent(pricing -> {
                    PricedLine line = pricer.price(Claim.of(date, "11", ClaimLine.of(code, 1)))
                            .lines()
                            .get(0);
                    check(code, pricing, line);
                    counts.merge(line.disposition(), 1, Integer::sum);
                });
            }
        }
        assertThat(counts).containsKeys(Disposition.PRICED, Disposition.OTHER_SCHEDULE, Disposition.NOT_PAYABLE);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(list.size());
    }

    private static void check(String code, HcpcsPricing pricing, PricedLine line) {
        Disposition disposition = line.disposition();
        if (disposition == Disposition.PRICED) {
            assertThat(line.fee()).as(code).isPositive(); // of one unit of J2002, 0.003, no cent is allowed
        } else if (disposition == Disposition.OTHER_SCHEDULE) {
            assertThat(line.schedule()).as(code).isEqualTo(PaymentSchedule.OTHER);
            assertThat(line.fee()).as(code).isNull();
            assertThat(line.allowed()).as(code).isNull();
            assertThat(line.medicarePayment()).as(code).isNull();
        }
        boolean isState = code.charAt(0) == 'S' || code.charAt(0) == 'H';
        if (isState) {
            assertThat(disposition).as(code).isEqualTo(Disposition.NOT_PAYABLE);
            assertThat(line.findings())
                    .as(code)
                    .extracting(Finding::code)
                    .containsAnyOf(FindingCode.CODE_NOT_PAYABLE, FindingCode.STATUS_NOT_PAYABLE);
        }
        if (isEquipment(pricing) && line.schedule() == PaymentSchedule.OTHER) {
            assertThat(disposition)
                    .as(code)
                    .isEqualTo(pricing.isPayable() ? Disposition.OTHER_SCHEDULE : Disposition.NOT_PAYABLE);
        }
    }

    private static boolean isEquipment(HcpcsPricing pricing) {
        int indicator = pricing.indicator().number();
        return indicator >= FIRST_DMEPOS && indicator <= LAST_DMEPOS;
    }
}
