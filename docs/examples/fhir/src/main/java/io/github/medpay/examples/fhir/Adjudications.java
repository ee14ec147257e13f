package io.github.medpay.examples.fhir;

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

    private final List<AdjudicationComponent> all = new ArrayList<>();

    private Adjudications() {}

    static List<AdjudicationComponent> of(PricedLine line, @Nullable BigDecimal charge) {
        Adjudications made = new Adjudications();
        made.add(Systems.ADJUDICATION, "submitted", charge, null);
        made.add(Systems.ADJUDICATION, "eligible", line.allowed(), null);
        made.reductions(line, charge);
        made.add(Systems.ADJUDICATION, "deductible", line.deductible(), null);
        made.add(Systems.CARIN_ADJUDICATION, "coinsurance", line.coinsurance(), null);
        made.add(Systems.CARIN_ADJUDICATION, "memberliability", line.patientResponsibility(), null);
        made.add(Systems.ADJUDICATION, "benefit", line.medicarePayment(), null);
        return made.all;
    }

    private void reductions(PricedLine line, @Nullable BigDecimal charge) {
        BigDecimal allowed = line.allowed();
        if (charge != null && allowed != null && charge.compareTo(allowed) > 0) {
            String reason = AdjustmentReasons.of(line).orElse(AdjustmentReasons.OVER_FEE_SCHEDULE);
            add(Systems.CARIN_ADJUDICATION, "discount", charge.subtract(allowed), reason);
        } else {
            AdjustmentReasons.of(line)
                    .ifPresent(reason -> add(Systems.CARIN_ADJUDICATION, "noncovered", BigDecimal.ZERO, reason));
        }
        BigDecimal sequestration = line.sequestration();
        if (sequestration != null && sequestration.signum() > 0) {
            add(Systems.CARIN_ADJUDICATION, "discount", sequestration, AdjustmentReasons.SEQUESTRATION);
        }
    }

    private void add(String system, String code, @Nullable BigDecimal amount, @Nullable String reason) {
        if (amount == null) {
            return;
        }
        AdjudicationComponent adjudication = new AdjudicationComponent(concept(system, code)).setAmount(money(amount));
        if (reason != null) {
            adjudication.setReason(concept(Systems.ADJUSTMENT_REASON, reason));
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
