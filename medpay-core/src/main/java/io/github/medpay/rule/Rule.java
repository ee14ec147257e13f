package io.github.medpay.rule;

import static io.github.medpay.rule.Firmness.DECISION;
import static io.github.medpay.rule.Firmness.KNOWLEDGE;
import static io.github.medpay.rule.Firmness.MANUAL;
import static io.github.medpay.rule.Firmness.VERIFIED;

/**
 * The rules that lead to an amount, each with its citation and how firm it is. The name is the rule id of a trace step.
 *
 * <p>CPM is the Medicare Claims Processing Manual (Pub. 100-04), with chapter and section.
 */
public enum Rule {
    /** Relative values times geographic indices times conversion factor, rounded once. */
    FEE("RULES 1.1; 42 CFR 414.20; PFS final rule", VERIFIED),
    /** Imaging is paid no more than the hospital outpatient amount. */
    OPPS_CAP("RULES §1D; SSA 1848(b)(4)", VERIFIED),
    /** Base and time units times the locality's anesthesia conversion factor. */
    ANESTHESIA("RULES §4; CPM 12 §50; 42 CFR 414.46", MANUAL),
    /** Medical direction of anesthesia: half the amount each. */
    MEDICAL_DIRECTION("RULES §4; CPM 12 §50", MANUAL),
    /** Fee of one unit times units. */
    UNITS("RULES 1.6", DECISION),
    /** Units from minutes by the 8-minute rule. */
    EIGHT_MINUTE("RULES §5A; CPM 5 §20.2", MANUAL),
    /** Units from minutes by the midpoint of each code's time. */
    MIDPOINT("RULES §5B; CPT", MANUAL),
    /** Therapy: full practice expense once a day, half for every other unit. */
    THERAPY_MPPR("RULES §3C; CPM 5 §10.7", VERIFIED),
    /** Surgery: 100, 50, 50, 50, 50 percent by rank. */
    SURGERY_RANKING("RULES §3B; CPM 12 §40.6", VERIFIED),
    /** Endoscopy families: the highest in full, the others less their base. */
    ENDOSCOPY("RULES §3B; CPM 12 §40.6", VERIFIED),
    /** Imaging: second and further technical parts 50 %, professional parts 95 %. */
    IMAGING_MPPR("RULES §3B; CPM 13", VERIFIED),
    /** Cardiovascular: second and further technical parts 75 %. */
    CARDIOVASCULAR_MPPR("RULES §3B", VERIFIED),
    /** Ophthalmology: second and further technical parts 80 %. */
    OPHTHALMOLOGY_MPPR("RULES §3B", VERIFIED),
    /** Both sides: 100, 150 or 200 percent by the bilateral indicator. */
    BILATERAL("RULES §3D; CPM 12 §40.7", VERIFIED),
    /** Surgical care, postoperative care or intraoperative care only. */
    SPLIT_CARE("RULES §3E; CPM 12 §40.4", MANUAL),
    /** Two surgeons: 62.5 % each. */
    CO_SURGEON("RULES §3E; CPM 12 §40.8", MANUAL),
    /** Assistant at surgery: 16 %. */
    ASSISTANT("RULES §3E; CPM 12 §20.4.3", MANUAL),
    /** Assistant at surgery who is no physician: 13.6 %. */
    ASSISTANT_NON_PHYSICIAN("RULES §3E; CPM 12 §20.4.3", MANUAL),
    /** The percentage of the practitioner's specialty. */
    PRACTITIONER("RULES §3E; CPM 12", MANUAL),
    /** Film X-ray: technical part 80 %. */
    FILM_XRAY("RULES §3E; MM10188", MANUAL),
    /** Computed radiography: technical part 90 % (93 % from 2018 to 2022). */
    COMPUTED_RADIOGRAPHY("RULES §3E; MM10188", MANUAL),
    /** CT equipment below the standard: technical part 85 %. */
    CT_EQUIPMENT("RULES §3E; CPM 13", MANUAL),
    /** Non-participating practitioners: 95 %. */
    NON_PARTICIPATING("RULES §2; SSA 1848(a)(3)", VERIFIED),
    /** Never more than the charge. */
    CHARGE("RULES 1.7", VERIFIED),
    /** The line's allowed amount, rounded once. */
    ALLOWED("RULES §3A", DECISION),
    /** The limiting charge of unassigned claims: 109.25 % of the participating fee. */
    LIMITING_CHARGE("RULES §2; SSA 1848(g)", VERIFIED),
    /** The payment limit of a drug or vaccine. */
    DRUG_LIMIT("RULES §12; 42 CFR 414.904(a); CPM 17 §20.1", VERIFIED),
    /** The rate of a clinical laboratory test. */
    LABORATORY_FEE("RULES §13; 42 CFR 414.507; CPM 16 §20", KNOWLEDGE),
    /** The part of the yearly deductible that the line meets. */
    DEDUCTIBLE("RULES §3G", MANUAL),
    /** Coinsurance: 20 % after the deductible. */
    COINSURANCE("RULES §3G", MANUAL),
    /** Preventive services: the patient owes nothing. */
    PREVENTIVE("RULES 14.1, 14.2, 14.4; 42 CFR 410.152(l), 410.160(b); CPM 18 §1.2", MANUAL),
    /** A colorectal screening that became diagnostic or therapeutic: no deductible, and a coinsurance that falls by year. */
    SCREENING_TURNED_DIAGNOSTIC("RULES 14.5; SSA 1833(a)(1)(Y); MM12656", MANUAL),
    /** Services of therapy assistants: 85 % of Medicare's share. */
    THERAPY_ASSISTANT("RULES §3G; CMS billing examples for CQ and CO", MANUAL),
    /** The practitioner's payment adjustment under the Merit-based Incentive Payment System, of Medicare's share. */
    MIPS("RULES 14.7; 42 CFR 414.1405", MANUAL),
    /** Sequestration: 2 % of Medicare's share. */
    SEQUESTRATION("RULES §3G; CMS FAQ", MANUAL),
    /** A payer's own percentage, fee or factor. */
    PAYER_POLICY("payer policy", KNOWLEDGE),
    /** The line is not paid, for the reason its finding names. */
    NOT_PAID("RULES §10", DECISION);

    private final String citation;
    private final Firmness firmness;

    Rule(String citation, Firmness firmness) {
        this.citation = citation;
        this.firmness = firmness;
    }

    /**
     * Where the rule stands.
     *
     * @return the rule book's number, and the text of CMS or law behind it
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
