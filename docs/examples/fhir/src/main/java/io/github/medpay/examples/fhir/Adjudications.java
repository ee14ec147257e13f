package io.github.medpay.examples.fhir;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.claim.PricedLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.AdjudicationComponent;
import org.hl7.fhir.r4.model.Money;
import org.jspecify.annotations.Nullable;

/** The amounts of a line, each under its category. */
final class Adjudications {

    /** The patient's group of adjustments, and its two reasons that have categories of their own. */
    private static final String PATIENT = "PR";

    private static final String DEDUCTIBLE = "1";
    private static final String COINSURANCE = "2";

    private final List<AdjudicationComponent> all = new ArrayList<>();

    private Adjudications() {}

    static List<AdjudicationComponent> of(PricedLine line, @Nullable BigDecimal charge) {
        Adjudications made = new Adjudications();
        made.add(Systems.ADJUDICATION, "submitted", charge, null);
        made.add(Systems.ADJUDICATION, "eligible", line.allowed(), null);
        line.adjustments().forEach(made::adjustment);
        if (line.adjustments().isEmpty()) {
            made.withoutCharge(line);
        }
        made.add(Systems.CARIN_ADJUDICATION, "memberliability", line.patientResponsibility(), null);
        made.add(Systems.ADJUDICATION, "benefit", line.medicarePayment(), null);
        return made.all;
    }

    /** An adjustment of the expected remittance, with its reason, remark and group. */
    private void adjustment(Adjustment adjustment) {
        CodeableConcept reason = concept(Systems.ADJUSTMENT_REASON, adjustment.reason());
        adjustment
                .remark()
                .ifPresent(remark ->
                        reason.addCoding(new Coding().setSystem(Systems.REMARK).setCode(remark)));
        reason.addCoding(new Coding().setSystem(Systems.ADJUSTMENT_GROUP).setCode(adjustment.group()));
        if (adjustment.group().equals(PATIENT) && adjustment.reason().equals(DEDUCTIBLE)) {
            add(Systems.ADJUDICATION, "deductible", adjustment.amount(), reason);
        } else if (adjustment.group().equals(PATIENT) && adjustment.reason().equals(COINSURANCE)) {
            add(Systems.CARIN_ADJUDICATION, "coinsurance", adjustment.amount(), reason);
        } else {
            String category = adjustment.group().equals(PATIENT) ? "noncovered" : "discount";
            add(Systems.CARIN_ADJUDICATION, category, adjustment.amount(), reason);
        }
    }

    /** Without a charge there is nothing to adjust: the shares alone. */
    private void withoutCharge(PricedLine line) {
        add(Systems.ADJUDICATION, "deductible", line.deductible(), null);
        add(Systems.CARIN_ADJUDICATION, "coinsurance", line.coinsurance(), null);
        BigDecimal sequestration = line.sequestration();
        if (sequestration != null && sequestration.signum() > 0) {
            add(Systems.CARIN_ADJUDICATION, "discount", sequestration, null);
        }
    }

    private void add(String system, String code, @Nullable BigDecimal amount, @Nullable CodeableConcept reason) {
        if (amount == null) {
            return;
        }
        AdjudicationComponent adjudication = new AdjudicationComponent(concept(system, code)).setAmount(money(amount));
        if (reason != null) {
            adjudication.setReason(reason);
        }
        all.add(adjudication);
    }

    static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding().setSystem(system).setCode(code));
    }

    static Money money(BigDecimal amount) {
        return new Money().setValue(amount).setCurrency("USD");
    }
}
