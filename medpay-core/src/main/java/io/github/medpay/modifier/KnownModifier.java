package io.github.medpay.modifier;

import static io.github.medpay.rule.Firmness.DECISION;
import static io.github.medpay.rule.Firmness.KNOWLEDGE;
import static io.github.medpay.rule.Firmness.MANUAL;
import static io.github.medpay.rule.Firmness.VERIFIED;

import io.github.medpay.policy.ModifierKind;
import io.github.medpay.rule.Firmness;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The modifiers that the rule book names (RULES §3E, §4, §6), each with its effect in our own words, its citation and
 * how firm it is. A factor stands here only where it is the same for every code.
 */
public enum KnownModifier {
    /** 26: The professional component only: its own row is priced. */
    PROFESSIONAL_COMPONENT(
            "26",
            ModifierKind.ROW,
            null,
            "The professional component only: its own row is priced.",
            "RULES 1.5",
            VERIFIED),
    /** TC: The technical component only: its own row is priced. */
    TECHNICAL_COMPONENT(
            "TC",
            ModifierKind.ROW,
            null,
            "The technical component only: its own row is priced.",
            "RULES 1.5",
            VERIFIED),
    /** 53: A procedure broken off: its own row where there is one, else individual consideration. */
    DISCONTINUED(
            "53",
            ModifierKind.ROW,
            null,
            "A procedure broken off: its own row where there is one, else individual consideration.",
            "RULES §3E",
            VERIFIED),
    /** 22: More work than usual: the unmodified price, until the report is read. */
    INCREASED_WORK(
            "22",
            ModifierKind.BY_REPORT,
            null,
            "More work than usual: the unmodified price, until the report is read.",
            "RULES §3E",
            KNOWLEDGE),
    /** 23: General anesthesia where none is usual: no price effect here. */
    UNUSUAL_ANESTHESIA(
            "23",
            ModifierKind.ANESTHESIA,
            null,
            "General anesthesia where none is usual: no price effect here.",
            "RULES §3E",
            DECISION),
    /** 52: Less than the whole service: by report, no fixed percentage. */
    REDUCED(
            "52",
            ModifierKind.BY_REPORT,
            null,
            "Less than the whole service: by report, no fixed percentage.",
            "RULES §3E",
            KNOWLEDGE),
    /** 66: A team of surgeons: by report. */
    TEAM("66", ModifierKind.BY_REPORT, null, "A team of surgeons: by report.", "RULES §3E", VERIFIED),
    /** 50: Both sides, on one line of one unit: 100, 150 or 200 % by the bilateral indicator. */
    BILATERAL(
            "50",
            ModifierKind.FACTOR,
            null,
            "Both sides, on one line of one unit: 100, 150 or 200 % by the bilateral indicator.",
            "RULES §3D; CPM 12 §40.7",
            VERIFIED),
    /** 51: Several procedures: advisory, the ranking is computed from indicators. */
    MULTIPLE(
            "51",
            ModifierKind.INFORMATION,
            null,
            "Several procedures: advisory, the ranking is computed from indicators.",
            "RULES §3B",
            VERIFIED),
    /** 54: Surgical care only: pre- and intraoperative share of the package. */
    SURGICAL_CARE(
            "54",
            ModifierKind.FACTOR,
            null,
            "Surgical care only: pre- and intraoperative share of the package.",
            "RULES §3E; CPM 12 §40.4",
            MANUAL),
    /** 55: Postoperative care only: its share of the package, by days. */
    POSTOPERATIVE_CARE(
            "55",
            ModifierKind.FACTOR,
            null,
            "Postoperative care only: its share of the package, by days.",
            "RULES §3E; CPM 12 §40.4",
            MANUAL),
    /** 56: Preoperative care only: not payable, Medicare folds it into 54. */
    PREOPERATIVE_CARE(
            "56",
            ModifierKind.LIABILITY,
            null,
            "Preoperative care only: not payable, Medicare folds it into 54.",
            "RULES §3E",
            KNOWLEDGE),
    /** 78: A related procedure in the global period: the intraoperative share, not ranked. */
    RETURN_TO_OPERATING_ROOM(
            "78",
            ModifierKind.FACTOR,
            null,
            "A related procedure in the global period: the intraoperative share, not ranked.",
            "RULES §3E; CPM 12 §40.4",
            MANUAL),
    /** 58: A staged procedure in the global period: 100 %, starts a new period. */
    STAGED(
            "58",
            ModifierKind.NCCI,
            null,
            "A staged procedure in the global period: 100 %, starts a new period.",
            "RULES §3E",
            KNOWLEDGE),
    /** 79: An unrelated procedure in the global period: 100 %, starts a new period. */
    UNRELATED_PROCEDURE(
            "79",
            ModifierKind.NCCI,
            null,
            "An unrelated procedure in the global period: 100 %, starts a new period.",
            "RULES §3E",
            KNOWLEDGE),
    /** 76: Repeated by the same practitioner: 100 %. */
    REPEAT_SAME("76", ModifierKind.NCCI, null, "Repeated by the same practitioner: 100 %.", "RULES §3E", KNOWLEDGE),
    /** 77: Repeated by another practitioner: 100 %. */
    REPEAT_OTHER("77", ModifierKind.NCCI, null, "Repeated by another practitioner: 100 %.", "RULES §3E", KNOWLEDGE),
    /** 62: Two surgeons: 62.5 % each. */
    TWO_SURGEONS("62", ModifierKind.FACTOR, "0.625", "Two surgeons: 62.5 % each.", "RULES §3E; CPM 12 §40.8", MANUAL),
    /** 80: Assistant at surgery: 16 %. */
    ASSISTANT("80", ModifierKind.FACTOR, "0.16", "Assistant at surgery: 16 %.", "RULES §3E; CPM 12 §20.4.3", MANUAL),
    /** 81: Minimum assistant at surgery: 16 %. */
    MINIMUM_ASSISTANT(
            "81",
            ModifierKind.FACTOR,
            "0.16",
            "Minimum assistant at surgery: 16 %.",
            "RULES §3E; CPM 12 §20.4.3",
            MANUAL),
    /** 82: Assistant at surgery where no resident was at hand: 16 %. */
    ASSISTANT_NO_RESIDENT(
            "82",
            ModifierKind.FACTOR,
            "0.16",
            "Assistant at surgery where no resident was at hand: 16 %.",
            "RULES §3E; CPM 12 §20.4.3",
            MANUAL),
    /** AS: Assistant at surgery who is no physician: 13.6 %, with no further practitioner cut. */
    NON_PHYSICIAN_ASSISTANT(
            "AS",
            ModifierKind.FACTOR,
            "0.136",
            "Assistant at surgery who is no physician: 13.6 %, with no further practitioner cut.",
            "RULES §3E; CPM 12 §20.4.3",
            MANUAL),
    /** FX: X-ray on film: technical part 80 %; the patient is not liable. */
    FILM(
            "FX",
            ModifierKind.TECHNICAL_FACTOR,
            "0.80",
            "X-ray on film: technical part 80 %; the patient is not liable.",
            "RULES §3E; MM10188",
            MANUAL),
    /** FY: Computed radiography: technical part 90 %; the patient is not liable. */
    COMPUTED_RADIOGRAPHY(
            "FY",
            ModifierKind.TECHNICAL_FACTOR,
            "0.90",
            "Computed radiography: technical part 90 %; the patient is not liable.",
            "RULES §3E; MM10188",
            MANUAL),
    /** CT: CT equipment below the standard: technical part 85 %; the patient is not liable. */
    CT_BELOW_STANDARD(
            "CT",
            ModifierKind.TECHNICAL_FACTOR,
            "0.85",
            "CT equipment below the standard: technical part 85 %; the patient is not liable.",
            "RULES §3E; CPM 13",
            MANUAL),
    /** LT: Left side. */
    LEFT("LT", ModifierKind.SIDE, null, "Left side.", "RULES §3D", VERIFIED),
    /** RT: Right side. */
    RIGHT("RT", ModifierKind.SIDE, null, "Right side.", "RULES §3D", VERIFIED),
    /** 59: A distinct service: speaks to NCCI edits. */
    SEPARATE_PROCEDURE(
            "59",
            ModifierKind.NCCI,
            null,
            "A distinct service: speaks to NCCI edits.",
            "RULES §3E; NCCI Policy Manual ch. 1 §E",
            KNOWLEDGE),
    /** XE: A separate encounter: speaks to NCCI edits. */
    SEPARATE_ENCOUNTER(
            "XE",
            ModifierKind.NCCI,
            null,
            "A separate encounter: speaks to NCCI edits.",
            "RULES §3E; NCCI Policy Manual ch. 1 §E",
            KNOWLEDGE),
    /** XP: A separate practitioner: speaks to NCCI edits. */
    SEPARATE_PRACTITIONER(
            "XP",
            ModifierKind.NCCI,
            null,
            "A separate practitioner: speaks to NCCI edits.",
            "RULES §3E; NCCI Policy Manual ch. 1 §E",
            KNOWLEDGE),
    /** XS: A separate structure: speaks to NCCI edits. */
    SEPARATE_STRUCTURE(
            "XS",
            ModifierKind.NCCI,
            null,
            "A separate structure: speaks to NCCI edits.",
            "RULES §3E; NCCI Policy Manual ch. 1 §E",
            KNOWLEDGE),
    /** XU: A service that does not overlap the main one: speaks to NCCI edits. */
    UNUSUAL_NON_OVERLAPPING(
            "XU",
            ModifierKind.NCCI,
            null,
            "A service that does not overlap the main one: speaks to NCCI edits.",
            "RULES §3E; NCCI Policy Manual ch. 1 §E",
            KNOWLEDGE),
    /** 24: An unrelated visit in a postoperative period. */
    UNRELATED_VISIT(
            "24", ModifierKind.NCCI, null, "An unrelated visit in a postoperative period.", "RULES §3E", KNOWLEDGE),
    /** 25: A significant, separate visit on the day of a procedure; for evaluation and management services. */
    SEPARATE_VISIT(
            "25",
            ModifierKind.NCCI,
            null,
            "A significant, separate visit on the day of a procedure; for evaluation and management services.",
            "RULES §3E, §8",
            KNOWLEDGE),
    /** 27: Several outpatient visits on one day. */
    SEPARATE_OUTPATIENT_VISIT(
            "27", ModifierKind.NCCI, null, "Several outpatient visits on one day.", "RULES §6", MANUAL),
    /** 57: The visit at which surgery was decided. */
    DECISION_FOR_SURGERY(
            "57", ModifierKind.NCCI, null, "The visit at which surgery was decided.", "RULES §3E", KNOWLEDGE),
    /** 91: A repeated laboratory test. */
    REPEAT_LABORATORY("91", ModifierKind.NCCI, null, "A repeated laboratory test.", "RULES §3E", KNOWLEDGE),
    /** GN: Under a plan of speech-language pathology. */
    PLAN_SPEECH(
            "GN",
            ModifierKind.THERAPY,
            null,
            "Under a plan of speech-language pathology.",
            "RULES §3F; CPM 5 §10.3",
            MANUAL),
    /** GO: Under a plan of occupational therapy. */
    PLAN_OCCUPATIONAL(
            "GO",
            ModifierKind.THERAPY,
            null,
            "Under a plan of occupational therapy.",
            "RULES §3F; CPM 5 §10.3",
            MANUAL),
    /** GP: Under a plan of physical therapy. */
    PLAN_PHYSICAL(
            "GP", ModifierKind.THERAPY, null, "Under a plan of physical therapy.", "RULES §3F; CPM 5 §10.3", MANUAL),
    /** CQ: By a physical therapist assistant: 85 % of Medicare's share; needs GP. */
    PHYSICAL_ASSISTANT(
            "CQ",
            ModifierKind.THERAPY,
            "0.85",
            "By a physical therapist assistant: 85 % of Medicare's share; needs GP.",
            "RULES §3G",
            MANUAL),
    /** CO: By an occupational therapy assistant: 85 % of Medicare's share; needs GO. */
    OCCUPATIONAL_ASSISTANT(
            "CO",
            ModifierKind.THERAPY,
            "0.85",
            "By an occupational therapy assistant: 85 % of Medicare's share; needs GO.",
            "RULES §3G",
            MANUAL),
    /** KX: Past the therapy threshold and medically necessary; needed to be paid there. */
    THRESHOLD_EXCEPTION(
            "KX",
            ModifierKind.THERAPY,
            null,
            "Past the therapy threshold and medically necessary; needed to be paid there.",
            "RULES §3F; CPM 5 §10.3",
            MANUAL),
    /** AA: Anesthesia by the anesthesiologist in person: 100 %. */
    ANESTHESIA_PHYSICIAN(
            "AA",
            ModifierKind.ANESTHESIA,
            "1.00",
            "Anesthesia by the anesthesiologist in person: 100 %.",
            "RULES §4; CPM 12 §50",
            MANUAL),
    /** AD: Supervision of more than four anesthesias: three base units, four if present at induction. */
    ANESTHESIA_SUPERVISION(
            "AD",
            ModifierKind.ANESTHESIA,
            null,
            "Supervision of more than four anesthesias: three base units, four if present at induction.",
            "RULES §4; CPM 12 §50",
            KNOWLEDGE),
    /** QK: Direction of two to four anesthesias: 50 %. */
    ANESTHESIA_DIRECTION(
            "QK",
            ModifierKind.ANESTHESIA,
            "0.50",
            "Direction of two to four anesthesias: 50 %.",
            "RULES §4; CPM 12 §50",
            MANUAL),
    /** QX: Anesthetist under medical direction: 50 %. */
    ANESTHETIST_DIRECTED(
            "QX",
            ModifierKind.ANESTHESIA,
            "0.50",
            "Anesthetist under medical direction: 50 %.",
            "RULES §4; CPM 12 §50",
            MANUAL),
    /** QY: Direction of one anesthetist: 50 %. */
    ANESTHESIA_ONE_DIRECTED(
            "QY",
            ModifierKind.ANESTHESIA,
            "0.50",
            "Direction of one anesthetist: 50 %.",
            "RULES §4; CPM 12 §50",
            MANUAL),
    /** QZ: Anesthetist without medical direction: 100 %. */
    ANESTHETIST_ALONE(
            "QZ",
            ModifierKind.ANESTHESIA,
            "1.00",
            "Anesthetist without medical direction: 100 %.",
            "RULES §4; CPM 12 §50",
            MANUAL),
    /** QS: Monitored anesthesia care: no price effect. */
    MONITORED_CARE(
            "QS", ModifierKind.ANESTHESIA, null, "Monitored anesthesia care: no price effect.", "RULES §4", KNOWLEDGE),
    /** G8: Monitored anesthesia care for a deep or complex procedure: no price effect. */
    MONITORED_CARE_COMPLEX(
            "G8",
            ModifierKind.ANESTHESIA,
            null,
            "Monitored anesthesia care for a deep or complex procedure: no price effect.",
            "RULES §4",
            KNOWLEDGE),
    /** G9: Monitored anesthesia care with a severe heart or lung condition: no price effect. */
    MONITORED_CARE_CARDIAC(
            "G9",
            ModifierKind.ANESTHESIA,
            null,
            "Monitored anesthesia care with a severe heart or lung condition: no price effect.",
            "RULES §4",
            KNOWLEDGE),
    /** P1: Physical status 1: no payment by Medicare. */
    PHYSICAL_STATUS_1(
            "P1", ModifierKind.ANESTHESIA, null, "Physical status 1: no payment by Medicare.", "RULES §4", KNOWLEDGE),
    /** P2: Physical status 2: no payment by Medicare. */
    PHYSICAL_STATUS_2(
            "P2", ModifierKind.ANESTHESIA, null, "Physical status 2: no payment by Medicare.", "RULES §4", KNOWLEDGE),
    /** P3: Physical status 3: no payment by Medicare. */
    PHYSICAL_STATUS_3(
            "P3", ModifierKind.ANESTHESIA, null, "Physical status 3: no payment by Medicare.", "RULES §4", KNOWLEDGE),
    /** P4: Physical status 4: no payment by Medicare. */
    PHYSICAL_STATUS_4(
            "P4", ModifierKind.ANESTHESIA, null, "Physical status 4: no payment by Medicare.", "RULES §4", KNOWLEDGE),
    /** P5: Physical status 5: no payment by Medicare. */
    PHYSICAL_STATUS_5(
            "P5", ModifierKind.ANESTHESIA, null, "Physical status 5: no payment by Medicare.", "RULES §4", KNOWLEDGE),
    /** P6: Physical status 6: no payment by Medicare. */
    PHYSICAL_STATUS_6(
            "P6", ModifierKind.ANESTHESIA, null, "Physical status 6: no payment by Medicare.", "RULES §4", KNOWLEDGE),
    /** GA: A notice of non-coverage is on file: no price effect. */
    WAIVER_ON_FILE(
            "GA",
            ModifierKind.LIABILITY,
            null,
            "A notice of non-coverage is on file: no price effect.",
            "RULES §3E",
            KNOWLEDGE),
    /** GX: A voluntary notice of non-coverage was given: no price effect. */
    VOLUNTARY_NOTICE(
            "GX",
            ModifierKind.LIABILITY,
            null,
            "A voluntary notice of non-coverage was given: no price effect.",
            "RULES §3E",
            KNOWLEDGE),
    /** GY: Excluded by statute: denied. */
    STATUTORILY_EXCLUDED("GY", ModifierKind.LIABILITY, null, "Excluded by statute: denied.", "RULES §3E", KNOWLEDGE),
    /** GZ: Expected to be denied as not necessary: denied. */
    NOT_NECESSARY(
            "GZ",
            ModifierKind.LIABILITY,
            null,
            "Expected to be denied as not necessary: denied.",
            "RULES §3E",
            KNOWLEDGE),
    /** GC: With a resident, under a teaching physician: no price effect. */
    TEACHING_PHYSICIAN(
            "GC",
            ModifierKind.INFORMATION,
            null,
            "With a resident, under a teaching physician: no price effect.",
            "RULES §3E",
            KNOWLEDGE),
    /** GE: By a resident under the primary care exception: no price effect. */
    PRIMARY_CARE_EXCEPTION(
            "GE",
            ModifierKind.INFORMATION,
            null,
            "By a resident under the primary care exception: no price effect.",
            "RULES §3E",
            KNOWLEDGE),
    /** FS: A split or shared visit: no price effect. */
    SPLIT_VISIT(
            "FS", ModifierKind.INFORMATION, null, "A split or shared visit: no price effect.", "RULES §3E", KNOWLEDGE),
    /** QW: A waived laboratory test: no price effect. */
    WAIVED_TEST(
            "QW", ModifierKind.INFORMATION, null, "A waived laboratory test: no price effect.", "RULES §3E", KNOWLEDGE),
    /** 93: Telehealth by sound only: no price effect, the place of service decides. */
    TELEHEALTH_AUDIO(
            "93",
            ModifierKind.INFORMATION,
            null,
            "Telehealth by sound only: no price effect, the place of service decides.",
            "RULES §3E",
            KNOWLEDGE),
    /** 95: Telehealth by sound and picture: no price effect, the place of service decides. */
    TELEHEALTH(
            "95",
            ModifierKind.INFORMATION,
            null,
            "Telehealth by sound and picture: no price effect, the place of service decides.",
            "RULES §3E",
            KNOWLEDGE),
    /** FQ: Sound only: no price effect. */
    AUDIO_ONLY("FQ", ModifierKind.INFORMATION, null, "Sound only: no price effect.", "RULES §3E", KNOWLEDGE),
    /** AQ: In a health professional shortage area: 10 % of the paid amount each quarter, outside the claim. */
    SHORTAGE_AREA(
            "AQ",
            ModifierKind.INFORMATION,
            null,
            "In a health professional shortage area: 10 % of the paid amount each quarter, outside the claim.",
            "RULES §3E",
            KNOWLEDGE),
    /** AH: Clinical psychologist: the practitioner decides, not the modifier. */
    PSYCHOLOGIST(
            "AH",
            ModifierKind.INFORMATION,
            null,
            "Clinical psychologist: the practitioner decides, not the modifier.",
            "RULES §3E",
            MANUAL),
    /** AJ: Clinical social worker: the practitioner decides, not the modifier. */
    SOCIAL_WORKER(
            "AJ",
            ModifierKind.INFORMATION,
            null,
            "Clinical social worker: the practitioner decides, not the modifier.",
            "RULES §3E",
            MANUAL),
    /** PN: Non-excepted off-campus department: for facility claims. */
    OFF_CAMPUS_NEW(
            "PN",
            ModifierKind.FACILITY_CLAIM,
            null,
            "Non-excepted off-campus department: for facility claims.",
            "RULES §3E",
            KNOWLEDGE),
    /** PO: Excepted off-campus department: for facility claims. */
    OFF_CAMPUS_OLD(
            "PO",
            ModifierKind.FACILITY_CLAIM,
            null,
            "Excepted off-campus department: for facility claims.",
            "RULES §3E",
            KNOWLEDGE),
    /** 73: Broken off before anesthesia: for facility claims. */
    FACILITY_DISCONTINUED_BEFORE(
            "73",
            ModifierKind.FACILITY_CLAIM,
            null,
            "Broken off before anesthesia: for facility claims.",
            "RULES §3E",
            KNOWLEDGE),
    /** 74: Broken off after anesthesia: for facility claims. */
    FACILITY_DISCONTINUED_AFTER(
            "74",
            ModifierKind.FACILITY_CLAIM,
            null,
            "Broken off after anesthesia: for facility claims.",
            "RULES §3E",
            KNOWLEDGE),
    /** E1: Upper left eyelid. */
    SITE_E1("E1", ModifierKind.SIDE, null, "Upper left eyelid.", "RULES §6", MANUAL),
    /** E2: Lower left eyelid. */
    SITE_E2("E2", ModifierKind.SIDE, null, "Lower left eyelid.", "RULES §6", MANUAL),
    /** E3: Upper right eyelid. */
    SITE_E3("E3", ModifierKind.SIDE, null, "Upper right eyelid.", "RULES §6", MANUAL),
    /** E4: Lower right eyelid. */
    SITE_E4("E4", ModifierKind.SIDE, null, "Lower right eyelid.", "RULES §6", MANUAL),
    /** F1: Left hand, second digit. */
    SITE_F1("F1", ModifierKind.SIDE, null, "Left hand, second digit.", "RULES §6", MANUAL),
    /** F2: Left hand, third digit. */
    SITE_F2("F2", ModifierKind.SIDE, null, "Left hand, third digit.", "RULES §6", MANUAL),
    /** F3: Left hand, fourth digit. */
    SITE_F3("F3", ModifierKind.SIDE, null, "Left hand, fourth digit.", "RULES §6", MANUAL),
    /** F4: Left hand, fifth digit. */
    SITE_F4("F4", ModifierKind.SIDE, null, "Left hand, fifth digit.", "RULES §6", MANUAL),
    /** F5: Right hand, thumb. */
    SITE_F5("F5", ModifierKind.SIDE, null, "Right hand, thumb.", "RULES §6", MANUAL),
    /** F6: Right hand, second digit. */
    SITE_F6("F6", ModifierKind.SIDE, null, "Right hand, second digit.", "RULES §6", MANUAL),
    /** F7: Right hand, third digit. */
    SITE_F7("F7", ModifierKind.SIDE, null, "Right hand, third digit.", "RULES §6", MANUAL),
    /** F8: Right hand, fourth digit. */
    SITE_F8("F8", ModifierKind.SIDE, null, "Right hand, fourth digit.", "RULES §6", MANUAL),
    /** F9: Right hand, fifth digit. */
    SITE_F9("F9", ModifierKind.SIDE, null, "Right hand, fifth digit.", "RULES §6", MANUAL),
    /** FA: Left hand, thumb. */
    SITE_FA("FA", ModifierKind.SIDE, null, "Left hand, thumb.", "RULES §6", MANUAL),
    /** LC: Left circumflex coronary artery. */
    SITE_LC("LC", ModifierKind.SIDE, null, "Left circumflex coronary artery.", "RULES §6", MANUAL),
    /** LD: Left anterior descending coronary artery. */
    SITE_LD("LD", ModifierKind.SIDE, null, "Left anterior descending coronary artery.", "RULES §6", MANUAL),
    /** LM: Left main coronary artery. */
    SITE_LM("LM", ModifierKind.SIDE, null, "Left main coronary artery.", "RULES §6", MANUAL),
    /** RC: Right coronary artery. */
    SITE_RC("RC", ModifierKind.SIDE, null, "Right coronary artery.", "RULES §6", MANUAL),
    /** RI: Ramus intermedius coronary artery. */
    SITE_RI("RI", ModifierKind.SIDE, null, "Ramus intermedius coronary artery.", "RULES §6", MANUAL),
    /** T1: Left foot, second digit. */
    SITE_T1("T1", ModifierKind.SIDE, null, "Left foot, second digit.", "RULES §6", MANUAL),
    /** T2: Left foot, third digit. */
    SITE_T2("T2", ModifierKind.SIDE, null, "Left foot, third digit.", "RULES §6", MANUAL),
    /** T3: Left foot, fourth digit. */
    SITE_T3("T3", ModifierKind.SIDE, null, "Left foot, fourth digit.", "RULES §6", MANUAL),
    /** T4: Left foot, fifth digit. */
    SITE_T4("T4", ModifierKind.SIDE, null, "Left foot, fifth digit.", "RULES §6", MANUAL),
    /** T5: Right foot, great toe. */
    SITE_T5("T5", ModifierKind.SIDE, null, "Right foot, great toe.", "RULES §6", MANUAL),
    /** T6: Right foot, second digit. */
    SITE_T6("T6", ModifierKind.SIDE, null, "Right foot, second digit.", "RULES §6", MANUAL),
    /** T7: Right foot, third digit. */
    SITE_T7("T7", ModifierKind.SIDE, null, "Right foot, third digit.", "RULES §6", MANUAL),
    /** T8: Right foot, fourth digit. */
    SITE_T8("T8", ModifierKind.SIDE, null, "Right foot, fourth digit.", "RULES §6", MANUAL),
    /** T9: Right foot, fifth digit. */
    SITE_T9("T9", ModifierKind.SIDE, null, "Right foot, fifth digit.", "RULES §6", MANUAL),
    /** TA: Left foot, great toe. */
    SITE_TA("TA", ModifierKind.SIDE, null, "Left foot, great toe.", "RULES §6", MANUAL);

    private static final KnownModifier[] VALUES = values();

    private final String symbol;
    private final ModifierKind kind;
    private final @Nullable BigDecimal factor;
    private final String description;
    private final String citation;
    private final Firmness firmness;

    KnownModifier(
            String symbol,
            ModifierKind kind,
            @Nullable String factor,
            String description,
            String citation,
            Firmness firmness) {
        this.symbol = symbol;
        this.kind = kind;
        this.factor = factor == null ? null : new BigDecimal(factor);
        this.description = description;
        this.citation = citation;
        this.firmness = firmness;
    }

    /**
     * The modifier as a claim carries it.
     *
     * @return two characters
     */
    public String symbol() {
        return symbol;
    }

    /**
     * The sort of its effect.
     *
     * @return the kind
     */
    public ModifierKind kind() {
        return kind;
    }

    /**
     * The factor, where it is the same for every code.
     *
     * @return such as 0.16; empty where the code's indicators decide or there is none
     */
    public Optional<BigDecimal> factor() {
        return Optional.ofNullable(factor);
    }

    /**
     * What it does, in one sentence.
     *
     * @return our own words
     */
    public String description() {
        return description;
    }

    /**
     * Where the effect is laid down.
     *
     * @return a citation
     */
    public String citation() {
        return citation;
    }

    /**
     * How well the effect is founded.
     *
     * @return the firmness
     */
    public Firmness firmness() {
        return firmness;
    }

    /**
     * The modifier that is written so.
     *
     * @param symbol two characters
     * @return the modifier, or empty where the rule book does not name it
     */
    public static Optional<KnownModifier> find(String symbol) {
        for (KnownModifier modifier : VALUES) {
            if (modifier.symbol.equals(symbol)) {
                return Optional.of(modifier);
            }
        }
        return Optional.empty();
    }
}
