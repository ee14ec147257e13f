package io.github.medpay.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.uhn.fhir.context.FhirContext;
import io.github.medpay.MedPay;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ExplanationOfBenefit;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.AdjudicationComponent;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.RemittanceOutcome;
import org.junit.jupiter.api.Test;

class FhirExampleTest {

    private static final FhirExample EXAMPLE = new FhirExample(MedPay.create());
    private static final Instant CREATED = Instant.parse("2025-02-05T00:00:00Z");

    private static String claim() throws IOException {
        return Files.readString(Path.of("src/test/resources/therapy-claim.json"));
    }

    private static String superbill() throws IOException {
        return Files.readString(Path.of("src/test/resources/superbill-claim.json"));
    }

    private static ExplanationOfBenefit price(String claim) {
        String answer = EXAMPLE.price(claim, CREATED);
        return FhirContext.forR4().newJsonParser().parseResource(ExplanationOfBenefit.class, answer);
    }

    private static List<String> amounts(List<AdjudicationComponent> adjudications) {
        return adjudications.stream()
                .map(adjudication -> {
                    Coding reason = adjudication.getReason().getCodingFirstRep();
                    return adjudication.getCategory().getCodingFirstRep().getCode()
                            + (reason.hasCode() ? " (" + reason.getCode() + ") " : " ")
                            + adjudication.getAmount().getValue();
                })
                .toList();
    }

    /**
     * Alaska, where 97110 pays 37.06 and a second unit 29.54: 66.60. 120.00 − 2 × 37.06 = 45.88; 74.12 − 66.60 = 7.52. 20 % is 13.32; 53.28 less 2 %
     * (1.07) is 52.21.
     */
    @Test
    void each_item_has_its_amounts_under_their_categories() throws IOException {
        ExplanationOfBenefit benefit = price(claim());

        assertThat(amounts(benefit.getItem().get(0).getAdjudication()))
                .containsExactly(
                        "submitted 120.00",
                        "eligible 66.60",
                        "discount (45) 45.88",
                        "discount (59) 7.52",
                        "coinsurance (2) 13.32",
                        "discount (253) 1.07",
                        "memberliability 13.32",
                        "benefit 52.21");
        assertThat(benefit.getItem().get(1).getQuantity().getValue()).isEqualByComparingTo(BigDecimal.ONE);
    }

    /** RULES §9, 71: 97140 with 97124, indicator 0. */
    @Test
    void a_bundled_pair_is_denied_with_its_reason_and_a_note() throws IOException {
        ExplanationOfBenefit benefit = price(claim());

        ExplanationOfBenefit.ItemComponent denied = benefit.getItem().get(2);
        assertThat(amounts(denied.getAdjudication()))
                .containsExactly("submitted 50.00", "eligible 0.00", "discount (236) 50.00");
        int note = denied.getNoteNumber().get(0).getValue();
        assertThat(benefit.getProcessNote().get(note - 1).getText()).startsWith("NCCI_PTP_DENIED: 97124");
    }

    /** 66.60 + 28.05 = 94.65; 52.21 + 21.99 = 74.20. */
    @Test
    void the_totals_are_those_of_the_priced_items() throws IOException {
        ExplanationOfBenefit benefit = price(claim());

        assertThat(benefit.getTotal()).anySatisfy(total -> {
            assertThat(total.getCategory().getCodingFirstRep().getCode()).isEqualTo("eligible");
            assertThat(total.getAmount().getValue()).isEqualByComparingTo("94.65");
        });
        assertThat(benefit.getPayment().getAmount().getValue()).isEqualByComparingTo("74.20");
        assertThat(benefit.getOutcome()).isEqualTo(RemittanceOutcome.COMPLETE);
        assertThat(benefit.getClaim().getReference()).isEqualTo("Claim/made-up-1");
        assertThat(benefit.getItem().get(0).getSequence()).isEqualTo(1);
    }

    /** The last note of an item: its schedule, the table that prices it, and what became of it. */
    private static List<String> schedules(ExplanationOfBenefit benefit) {
        return benefit.getItem().stream()
                .map(item -> {
                    int last = item.getNoteNumber().size() - 1;
                    int note = item.getNoteNumber().get(last).getValue();
                    return benefit.getProcessNote().get(note - 1).getText();
                })
                .toList();
    }

    @Test
    void a_drug_a_laboratory_test_and_equipment_name_their_schedules() throws IOException {
        assertThat(schedules(price(superbill())))
                .containsExactly(
                        "schedule PHYSICIAN, RVU26C: PRICED",
                        "schedule DRUG, ASP-2026Q1: PRICED",
                        "schedule LABORATORY, CLFS-2026Q2: PRICED",
                        "schedule DRUG, ASP-2026Q1: PRICED",
                        "schedule OTHER, HCPCS-2025Q4: OTHER_SCHEDULE",
                        "schedule OTHER, HCPCS-2025Q4: OTHER_SCHEDULE");
    }

    /**
     * 0.741 × 4 = 2.964, so 2.96, and 20.00 − 2.96 = 17.04; 20 % is 0.59, and 2 % of 2.37 is 0.05. A laboratory test has
     * no shares: 12.00 − 9.34 = 2.66, and 2 % of 9.34 is 0.19. The vaccine has none either: 2 % of 98.16 is 1.96.
     */
    @Test
    void a_drug_and_a_laboratory_test_have_their_own_shares() throws IOException {
        ExplanationOfBenefit benefit = price(superbill());

        assertThat(amounts(benefit.getItem().get(1).getAdjudication()))
                .containsExactly(
                        "submitted 20.00",
                        "eligible 2.96",
                        "discount (45) 17.04",
                        "coinsurance (2) 0.59",
                        "discount (253) 0.05",
                        "memberliability 0.59",
                        "benefit 2.32");
        assertThat(amounts(benefit.getItem().get(2).getAdjudication()))
                .containsExactly(
                        "submitted 12.00",
                        "eligible 9.34",
                        "discount (45) 2.66",
                        "discount (253) 0.19",
                        "memberliability 0.00",
                        "benefit 9.15");
        assertThat(amounts(benefit.getItem().get(3).getAdjudication()))
                .contains("eligible 98.16", "memberliability 0.00", "benefit 96.20");
    }

    /** A chiropractor is paid for manipulations of the spine alone. */
    @Test
    void a_chiropractor_is_known_by_the_taxonomy_code() throws IOException {
        ExplanationOfBenefit benefit = price(superbill().replace("207Q00000X", "111N00000X"));

        assertThat(benefit.getProcessNote())
                .extracting(ExplanationOfBenefit.NoteComponent::getText)
                .anyMatch(text -> text.startsWith("PRACTITIONER_SCOPE: 99213"));
    }

    /** What another schedule pays has no amount but the charge, and no amount of 0.00. */
    @Test
    void what_another_schedule_pays_has_no_amount_and_the_outcome_is_partial() throws IOException {
        ExplanationOfBenefit benefit = price(superbill());

        assertThat(amounts(benefit.getItem().get(4).getAdjudication())).containsExactly("submitted 30.00");
        assertThat(amounts(benefit.getItem().get(5).getAdjudication())).containsExactly("submitted 90.00");
        assertThat(benefit.getOutcome()).isEqualTo(RemittanceOutcome.PARTIAL);
    }

    /** An unknown code; a code of another schedule; a code without a national amount. */
    @Test
    void a_line_without_an_amount_makes_the_outcome_partial() throws IOException {
        for (String code : List.of("00001", "K0001", "99199")) {
            ExplanationOfBenefit benefit = price(claim().replace("97124", code));
            assertThat(benefit.getOutcome()).as(code).isEqualTo(RemittanceOutcome.PARTIAL);
        }
    }

    /** What was charged less what the adjustments take is what Medicare pays, item by item. */
    @Test
    void the_adjustments_of_each_item_lead_from_its_charge_to_its_benefit() throws IOException {
        for (ExplanationOfBenefit.ItemComponent item : price(claim()).getItem()) {
            BigDecimal rest = BigDecimal.ZERO;
            for (AdjudicationComponent adjudication : item.getAdjudication()) {
                BigDecimal amount = adjudication.getAmount().getValue();
                switch (adjudication.getCategory().getCodingFirstRep().getCode()) {
                    case "submitted" -> rest = rest.add(amount);
                    case "benefit" -> rest = rest.subtract(amount);
                    default -> rest = adjudication.hasReason() ? rest.subtract(amount) : rest;
                }
            }
            assertThat(rest).isZero();
        }
    }

    @Test
    void a_claim_that_is_not_professional_is_refused_by_its_element() {
        assertThatExceptionOfType(FhirClaimException.class)
                .isThrownBy(() -> price(claim().replace("\"professional\"", "\"institutional\"")))
                .withMessage("Claim.type: is not professional");
    }

    @Test
    void an_item_without_a_place_of_service_is_refused() {
        assertThatExceptionOfType(FhirClaimException.class)
                .isThrownBy(() -> price(claim().replace("Place_of_Service_Code_Set", "Other")))
                .withMessageStartingWith("Claim.item.locationCodeableConcept: ");
    }

    @Test
    void an_item_of_several_days_is_refused_and_one_of_a_period_of_one_day_is_priced() throws IOException {
        String one = period("2025-02-03");
        assertThat(amounts(price(one).getItem().get(0).getAdjudication())).contains("eligible 66.60");

        assertThatExceptionOfType(FhirClaimException.class)
                .isThrownBy(() -> price(period("2025-02-04")))
                .withMessage("Claim.item.servicedPeriod: has more days than one; write an item for each");
    }

    private static String period(String end) throws IOException {
        return claim().replace(
                        "\"servicedDate\": \"2025-02-03\"",
                        "\"servicedPeriod\": {\"start\": \"2025-02-03\", \"end\": \"" + end + "\"}");
    }
}
