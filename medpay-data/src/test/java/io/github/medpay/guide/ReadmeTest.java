package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.Fee;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.Locality;
import io.github.medpay.modifier.ModifierEffect;
import io.github.medpay.ncci.ModifierIndicator;
import io.github.medpay.ncci.PtpEdit;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.units.TimedService;
import io.github.medpay.units.UnitAllocation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of {@code README.md}. */
class ReadmeTest {

    private static final Page README = Page.of("README.md");

    /** The claims of the golden cases {@code superbill} and {@code drug-four-units}, with a visit. */
    @Test
    void a_few_lines_price_a_superbill() throws Exception {
        String printed = Printed.by(() -> {
            ClaimLine visit = ClaimLine.of("99213", 1, "25");
            ClaimLine injection = ClaimLine.of("96372", 1);
            ClaimLine drug = ClaimLine.of("J3301", 4);
            ClaimLine bloodCount = ClaimLine.of("85025", 1);
            ClaimLine vaccine = ClaimLine.of("90662", 1);
            Claim superbill = Claim.of(LocalDate.of(2026, 7, 15), "11", visit, injection, drug, bloodCount, vaccine);

            PricedClaim priced = MedPay.create().price(superbill);
            priced.lines()
                    .forEach(line -> System.out.println(line.code() + " by " + line.release() + ": Medicare pays "
                            + line.medicarePayment() + ", the patient " + line.patientResponsibility()));
        });
        assertThat(printed).startsWith("99213 by RVU26C: Medicare pays ").contains("90662 by ASP-2026Q1");
        assertThat(README.blocks("text")).contains(printed);
    }

    /** Alaska, January 2025: 37.06 is published; the second unit 29.54; 28.05 is half of the practice expense. */
    @Test
    void json_in_and_json_out() throws Exception {
        String json = README.blocks("json").get(0);
        MedPay medPay = MedPay.create();
        ObjectMapper mapper = new ObjectMapper();
        Claim claim = mapper.readValue(json, Claim.class);
        String answer = mapper.writeValueAsString(medPay.price(claim));

        JsonNode totals = mapper.readTree(answer).get("totals");
        assertThat(totals.get("allowed").asText()).isEqualTo("94.65");
        String shown = README.blocks("json").get(1);
        JsonNode first = mapper.readTree(answer).get("lines").get(0);
        mapper.readTree(shown)
                .properties()
                .forEach(property -> assertThat(first.get(property.getKey()))
                        .as(property.getKey())
                        .isEqualTo(property.getValue()));
    }

    @Test
    void what_is_one_service_worth() {
        FeeSchedule schedule = MedPay.create().feeSchedule(LocalDate.of(2025, 2, 3));
        Locality alaska = schedule.localities().get("02102", "01");
        Fee fee = schedule.fee("97110", alaska, Setting.NON_FACILITY);
        BigDecimal amount = fee.amount().orElseThrow(); // 37.06
        assertThat(amount).isEqualTo("37.06");
    }

    @Test
    void how_many_units_may_be_billed() {
        MedPay medPay = MedPay.create();
        TimedService exercise = TimedService.of("97110", Discipline.PHYSICAL_THERAPY, 33);
        TimedService manual = TimedService.of("97140", Discipline.PHYSICAL_THERAPY, 7);
        UnitAllocation day = medPay.unitCalculator(LocalDate.of(2025, 2, 3))
                .calculate(UnitRule.CMS_8_MINUTE, List.of(exercise, manual));
        int units = day.units(); // 3: two of 97110, one of 97140
        assertThat(units).isEqualTo(3);
        assertThat(day.services().get(0).units()).isEqualTo(2);
        assertThat(day.services().get(1).units()).isEqualTo(1);
    }

    @Test
    void what_does_a_modifier_do() {
        MedPay medPay = MedPay.create();
        ModifierEffect assistant = medPay.modifierRules(LocalDate.of(2025, 2, 3))
                .describe(Modifier.of("80"))
                .orElseThrow();
        BigDecimal factor = assistant.factor().orElseThrow(); // 0.16
        assertThat(factor).isEqualByComparingTo("0.16");
    }

    @Test
    void may_these_codes_stand_together() {
        MedPay medPay = MedPay.create();
        LocalDate date = LocalDate.of(2025, 2, 3);
        PtpEdit edit = medPay.ncciChecker()
                .between(ProcedureCode.of("97124"), ProcedureCode.of("97140"), date)
                .value()
                .orElseThrow();
        String denied = edit.columnTwo().value(); // 97124
        ModifierIndicator indicator = edit.indicator(); // NOT_ALLOWED: no modifier lifts the edit
        assertThat(denied).isEqualTo("97124");
        assertThat(indicator).isEqualTo(ModifierIndicator.NOT_ALLOWED);
    }
}
