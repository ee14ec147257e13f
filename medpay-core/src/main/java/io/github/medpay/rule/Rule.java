package io.github.medpay.rule;

import static io.github.medpay.rule.Firmness.DECISION;
import static io.github.medpay.rule.Firmness.KNOWLEDGE;
import static io.github.medpay.rule.Firmness.MANUAL;
import static io.github.medpay.rule.Firmness.VERIFIED;

/**
 * The rules that lead to an amount, each with its citation and how firm it is. The name is the rule id of a trace step.
 *
 * <p>The Claims Processing Manual is Medicare's, Pub. 100-04.
 */
public enum Rule {
    /** Relative values times geographic indices times conversion factor, rounded once. */
    FEE("42 CFR 414.20; PFS final rule", VERIFIED),
    /** Imaging is paid no more than the hospital outpatient amount. */
    OPPS_CAP("Social Security Act §1848(b)(4)", VERIFIED),
    /** Base and time units times the locality's anesthesia conversion factor. */
    ANESTHESIA("Claims Processing Manual ch. 12 §50; 42 CFR 414.46", MANUAL),
    /** Medical direction of anesthesia: half the amount each. */
    MEDICAL_DIRECTION("Claims Processing Manual ch. 12 §50", MANUAL),
    /** Fee of one unit times units. */
    UNITS("decision of MedPay: docs/interpretation.md", DECISION),
    /** Units from minutes by the 8-minute rule. */
    EIGHT_MINUTE("Claims Processing Manual ch. 5 §20.2", MANUAL),
    /** Units from minutes by the midpoint of each code's time. */
    MIDPOINT("CPT, midpoint rule", MANUAL),
    /** Therapy: full practice expense once a day, half for every other unit. */
    THERAPY_MPPR("Claims Processing Manual ch. 5 §10.7", VERIFIED),
    /** Surgery: 100, 50, 50, 50, 50 percent by rank. */
    SURGERY_RANKING("Claims Processing Manual ch. 12 §40.6", VERIFIED),
    /** Endoscopy families: the highest in full, the others less their base. */
    ENDOSCOPY("Claims Processing Manual ch. 12 §40.6", VERIFIED),
    /** Imaging: second and further technical parts 50 %, professional parts 95 %. */
    IMAGING_MPPR("Claims Processing Manual ch. 13", VERIFIED),
    /** Cardiovascular: second and further technical parts 75 %. */
    CARDIOVASCULAR_MPPR("CMS record layout, multiple procedure indicator 6", VERIFIED),
    /** Ophthalmology: second and further technical parts 80 %. */
    OPHTHALMOLOGY_MPPR("CMS record layout, multiple procedure indicator 7", VERIFIED),
    /** Both sides: 100, 150 or 200 percent by the bilateral indicator. */
    BILATERAL("Claims Processing Manual ch. 12 §40.7", VERIFIED),
    /** Surgical care, postoperative care or intraoperative care only. */
    SPLIT_CARE("Claims Processing Manual ch. 12 §40.4", MANUAL),
    /** Two surgeons: 62.5 % each. */
    CO_SURGEON("Claims Processing Manual ch. 12 §40.8", MANUAL),
    /** Assistant at surgery: 16 %. */
    ASSISTANT("Claims Processing Manual ch. 12 §20.4.3", MANUAL),
    /** Assistant at surgery who is not a physician: 13.6 %. */
    ASSISTANT_NON_PHYSICIAN("Claims Processing Manual ch. 12 §20.4.3", MANUAL),
    /** The percentage of the practitioner's specialty. */
    PRACTITIONER("Claims Processing Manual ch. 12", MANUAL),
    /** Film X-ray: technical part 80 %. */
    FILM_XRAY("MLN Matters MM10188", MANUAL),
    /** Computed radiography: technical part 90 % (93 % from 2018 to 2022). */
    COMPUTED_RADIOGRAPHY("MLN Matters MM10188", MANUAL),
    /** CT equipment below the standard: technical part 85 %. */
    CT_EQUIPMENT("Claims Processing Manual ch. 13", MANUAL),
    /** Non-participating practitioners: 95 %. */
    NON_PARTICIPATING("Social Security Act §1848(a)(3)", VERIFIED),
    /** Never more than the charge. */
    CHARGE("Social Security Act §1848(a)(1)", VERIFIED),
    /** The line's allowed amount, rounded once. */
    ALLOWED("decision of MedPay: docs/interpretation.md", DECISION),
    /** The limiting charge of unassigned claims: 109.25 % of the participating fee. */
    LIMITING_CHARGE("Social Security Act §1848(g)", VERIFIED),
    /** The payment limit of a drug or vaccine. */
    DRUG_LIMIT("42 CFR 414.904(a); Claims Processing Manual ch. 17 §20.1", VERIFIED),
    /** The rate of a clinical laboratory test. */
    LABORATORY_FEE("42 CFR 414.507; Claims Processing Manual ch. 16 §20", KNOWLEDGE),
    /** The part of the yearly deductible that the line meets. */
    DEDUCTIBLE("Social Security Act §1833(b)", MANUAL),
    /** Coinsurance: 20 % after the deductible. */
    COINSURANCE("Social Security Act §1833(a)(1)", MANUAL),
    /** Preventive services: the patient owes nothing. */
    PREVENTIVE("42 CFR 410.152(l), 410.160(b); Claims Processing Manual ch. 18 §1.2", MANUAL),
    /** A colorectal screening that became diagnostic or therapeutic: no deductible, and a coinsurance that falls by year. */
    SCREENING_TURNED_DIAGNOSTIC("Social Security Act §1833(a)(1)(Y); MLN Matters MM12656", MANUAL),
    /** Services of therapy assistants: 85 % of Medicare's share. */
    THERAPY_ASSISTANT("CMS billing examples for CQ and CO", MANUAL),
    /** The practitioner's payment adjustment under the Merit-based Incentive Payment System, of Medicare's share. */
    MIPS("42 CFR 414.1405", MANUAL),
    /** Sequestration: 2 % of Medicare's share. */
    SEQUESTRATION("CMS FAQ on sequestration; 2 U.S.C. 901a", MANUAL),
    /** A payer's own percentage, fee or factor. */
    PAYER_POLICY("payer policy", KNOWLEDGE),
    /** The line is not paid, for the reason its finding names. */
    NOT_PAID("decision of MedPay: docs/interpretation.md", DECISION);

    private final String citation;
    private final Firmness firmness;

    Rule(String citation, Firmness firmness) {
        this.citation = citation;
        this.firmness = firmness;
    }

    /**
     * The text that the rule rests on.
     *
     * @return a manual with chapter and section, a regulation, a law, or the page that explains a decision of MedPay
     */
    public String citation() {
        return citation;
    }

    /**
     * How well the rule is founded.
     *
     * @return the firmness
     */
    public Firmness firmness() {
        return firmness;
    }
}
