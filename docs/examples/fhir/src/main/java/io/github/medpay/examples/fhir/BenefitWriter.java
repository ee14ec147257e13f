package io.github.medpay.examples.fhir;

import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.Totals;
import io.github.medpay.rule.Finding;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ExplanationOfBenefit;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.ExplanationOfBenefitStatus;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.ItemComponent;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.NoteComponent;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.RemittanceOutcome;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.TotalComponent;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.Use;
import org.hl7.fhir.r4.model.Reference;

/**
 * A priced claim as an ExplanationOfBenefit: one item a line, its amounts under their categories, each finding as a note.
 * It is a predetermination: nobody has paid anything.
 */
final class BenefitWriter {

    private final Claim claim;
    private final ExplanationOfBenefit benefit = new ExplanationOfBenefit();

    private BenefitWriter(Claim claim) {
        this.claim = claim;
    }

    static ExplanationOfBenefit write(Claim claim, PricedClaim priced, Instant created) {
        BenefitWriter writer = new BenefitWriter(claim);
        writer.header(priced, created);
        priced.lines().forEach(writer::item);
        priced.findings().forEach(writer::note);
        writer.totals(priced.totals());
        return writer.benefit;
    }

    private void header(PricedClaim priced, Instant created) {
        boolean complete = priced.lines().stream().noneMatch(line -> line.allowed() == null);
        benefit.setStatus(ExplanationOfBenefitStatus.ACTIVE)
                .setType(claim.getType().copy())
                .setUse(Use.PREDETERMINATION)
                .setPatient(claim.getPatient().copy())
                .setCreated(Date.from(created))
                .setInsurer(claim.getInsurer().copy())
                .setProvider(claim.getProvider().copy())
                .setClaim(new Reference("Claim/" + claim.getIdElement().getIdPart()))
                .setOutcome(complete ? RemittanceOutcome.COMPLETE : RemittanceOutcome.PARTIAL);
        claim.getInsurance()
                .forEach(insurance -> benefit.addInsurance()
                        .setFocal(insurance.getFocal())
                        .setCoverage(insurance.getCoverage().copy()));
    }

    /** A FHIR Claim has no minutes of assistants, so no line is split: each item of the claim is one here. */
    private void item(PricedLine line) {
        Claim.ItemComponent billed = claim.getItem().get(line.number() - 1);
        ItemComponent item = benefit.addItem().setSequence(billed.getSequence());
        item.setProductOrService(billed.getProductOrService().copy());
        for (String modifier : line.modifiers()) {
            String system = billed.getModifier().isEmpty()
                    ? billed.getProductOrService().getCodingFirstRep().getSystem()
                    : billed.getModifierFirstRep().getCodingFirstRep().getSystem();
            item.addModifier(Adjudications.concept(system, modifier));
        }
        item.setServiced(billed.getServiced()).setLocation(billed.getLocation());
        if (line.units() != null) {
            item.getQuantity().setValue(line.units());
        }
        BigDecimal charge = billed.hasNet() ? billed.getNet().getValue() : null;
        item.setAdjudication(Adjudications.of(line, charge));
        for (Finding finding : line.findings()) {
            item.addNoteNumber(note(finding));
        }
        if (line.schedule() != null) {
            item.addNoteNumber(note("schedule " + line.schedule()
                    + (line.release() == null ? "" : ", " + line.release()) + ": " + line.disposition()));
        }
    }

    private int note(Finding finding) {
        return note(finding.code() + ": " + finding.message());
    }

    private int note(String text) {
        int number = benefit.getProcessNote().size() + 1;
        benefit.addProcessNote(new NoteComponent().setNumber(number).setText(text));
        return number;
    }

    private void totals(Totals totals) {
        total(Systems.ADJUDICATION, "eligible", totals.allowed());
        total(Systems.ADJUDICATION, "deductible", totals.deductible());
        total(Systems.CARIN_ADJUDICATION, "coinsurance", totals.coinsurance());
        total(Systems.CARIN_ADJUDICATION, "memberliability", totals.patientResponsibility());
        total(Systems.ADJUDICATION, "benefit", totals.medicarePayment());
        benefit.getPayment().setAmount(Adjudications.money(totals.medicarePayment()));
    }

    private void total(String system, String code, BigDecimal amount) {
        benefit.addTotal(new TotalComponent(Adjudications.concept(system, code), Adjudications.money(amount)));
    }
}
