package io.github.medpay.rule;

import static io.github.medpay.rule.Severity.DENIAL;
import static io.github.medpay.rule.Severity.ERROR;
import static io.github.medpay.rule.Severity.INFO;
import static io.github.medpay.rule.Severity.WARNING;

/**
 * The stable names of all findings. {@code docs/findings.md} lists them with their meaning.
 *
 * <p>A name never changes its meaning; a new situation gets a new name.
 */
public enum FindingCode {
    // Form of a line (RULES §8). The line is refused.
    /** The code has not the form of a procedure code. */
    CODE_MALFORMED(ERROR, "RULES §8"),
    /** The release of the date does not hold the code. */
    CODE_UNKNOWN(ERROR, "RULES §8"),
    /** Strict: the date's own file of drug limits or laboratory fees is not at hand. */
    SCHEDULE_FILE_MISSING(ERROR, "CPM 17 §20.1; CPM 16 §20"),
    /** The release holds the code, but not with the row that the modifiers ask for. */
    ROW_UNKNOWN(ERROR, "RULES §10"),
    /** A modifier has not the form of one. */
    MODIFIER_MALFORMED(ERROR, "RULES §8"),
    /** More than four modifiers. */
    MODIFIERS_TOO_MANY(ERROR, "RULES §8"),
    /** The same modifier twice on one line. */
    MODIFIER_REPEATED(ERROR, "RULES §8"),
    /** Two modifiers that exclude each other. */
    MODIFIER_CONFLICT(ERROR, "RULES §8"),
    /** A modifier that the code's indicators do not allow. */
    MODIFIER_NOT_ALLOWED(ERROR, "RULES §8"),
    /** A modifier for facility claims on a professional line. */
    MODIFIER_FACILITY_ONLY(ERROR, "RULES §3E"),
    /** CQ or CO without the plan-of-care modifier it needs. */
    ASSISTANT_MODIFIER_WITHOUT_PLAN(ERROR, "RULES §8; CPM 5 §10.3"),
    /** An always-therapy line without GN, GO or GP. */
    PLAN_OF_CARE_MODIFIER_MISSING(ERROR, "RULES §3F; CPM 5 §10.3"),
    /** Units that are not a whole number of at least one. */
    UNITS_INVALID(ERROR, "RULES §8"),
    /** A line with both units and minutes. */
    UNITS_AND_MINUTES(ERROR, "RULES §10"),
    /** Minutes that are negative, not whole, all zero, or more than a day has. */
    MINUTES_INVALID(ERROR, "RULES §10"),
    /** An anesthesia line without minutes. */
    MINUTES_MISSING(ERROR, "RULES §8"),
    /** The last date of service is before the first, or more than a year on. */
    LAST_DATE_INVALID(ERROR, "DESIGN §12"),
    /** A charge below zero. */
    CHARGE_NEGATIVE(ERROR, "RULES §8"),
    /** The place of service is not two digits. */
    PLACE_OF_SERVICE_MALFORMED(ERROR, "RULES §10"),
    /** No release of the date's calendar year is at hand. */
    DATE_WITHOUT_RELEASE(ERROR, "RULES §8"),
    /** The pinned release belongs to another calendar year than the date. */
    RELEASE_OF_OTHER_YEAR(ERROR, "RULES §10"),
    /** The release of the locality's year does not know the locality. */
    LOCALITY_UNKNOWN(ERROR, "RULES §8"),
    /** The ZIP table does not know the ZIP code. */
    ZIP_UNKNOWN(ERROR, "RULES §8"),
    /** Postoperative days without modifier 55, out of range, or on another global period. */
    POSTOPERATIVE_DAYS_INVALID(ERROR, "RULES §10"),

    // What is priced, and how sure it is.
    /** A line spans days that do not divide its units: it is judged by its first day. */
    SPAN_NOT_DIVIDED(WARNING, "DESIGN §12"),
    /** The date's own release is not bundled; a neighbour of the same year priced the line. */
    RELEASE_NOT_BUNDLED(WARNING, "DESIGN §5"),
    /** The date's own file of drug limits or laboratory fees is not at hand; another of the same year priced the line. */
    SCHEDULE_FILE_NOT_BUNDLED(WARNING, "RULES §§12, 13; CPM 17 §20.1; CPM 16 §20"),
    /** The policy does not know a value of the date's year: the rule that needs it was not applied. */
    POLICY_YEAR_UNKNOWN(WARNING, "RULES §16.7"),
    /** A table that does not come with the library priced the line. */
    OWN_TABLE(INFO, "DESIGN §5"),
    /** Neither locality nor ZIP was given: national amounts. */
    NATIONAL_AMOUNTS(WARNING, "DESIGN §7"),
    /** Both locality and ZIP were given; the locality was used. */
    LOCALITY_OVER_ZIP(INFO, "RULES §10"),
    /** The ZIP code spans localities and needs its +4 extension. */
    ZIP_NEEDS_EXTENSION(WARNING, "RULES §8"),
    /** The ZIP table is older than the date of service. */
    ZIP_TABLE_DATE(INFO, "RULES §10"),
    /** The service is rarely furnished in this setting (NA indicator). */
    SETTING_NOT_APPLICABLE(WARNING, "RULES §1C"),
    /** An incident-to or physical therapy service (PC/TC 5 or 7) at a hospital place of service. */
    HOSPITAL_SETTING(WARNING, "RULES §8"),
    /** A test is billed whole in a facility, where its professional component is expected. */
    PROFESSIONAL_COMPONENT_EXPECTED(WARNING, "RULES §8"),
    /** The price is capped at the hospital outpatient amount. */
    OPPS_CAP_APPLIED(INFO, "RULES §1D"),
    /** Coverage is restricted (status R). */
    COVERAGE_RESTRICTED(WARNING, "RULES §1E"),
    /** Another schedule may pay it, and its table is not at hand: no amount. */
    OTHER_SCHEDULE(WARNING, "CMS alpha-numeric HCPCS file; PFS status E and X"),
    /** The contractor sets the price (status C, or R without relative values). */
    CONTRACTOR_PRICED(WARNING, "RULES §1E"),
    /** Anesthesia has no amount of its own: base and time units make the price (status J). */
    ANESTHESIA_BY_TIME(INFO, "RULES §4; CPM 12 §50"),
    /** A modifier asks for individual consideration: no amount. */
    BY_REPORT(WARNING, "RULES §3E"),
    /** A modifier may raise or change the amount by report; the unmodified amount is given. */
    PRICED_BEFORE_REPORT(WARNING, "RULES §3E"),
    /** The sixth and further surgical procedures are paid by report. */
    SURGERY_BEYOND_FIVE(WARNING, "RULES §3B"),
    /** More units than the service can have in a day by its nature. */
    UNTIMED_UNITS(WARNING, "RULES §8"),
    /** An add-on code stands alone and the add-on table is silent. */
    ADD_ON_ALONE(WARNING, "RULES §8"),
    /** A modifier that is in no list of modifiers in force: no price effect. */
    MODIFIER_UNKNOWN(WARNING, "RULES §8"),
    /** A modifier on a code for which it has no meaning: no price effect. */
    MODIFIER_WITHOUT_EFFECT(WARNING, "RULES §10"),
    /** Modifier 25 on anything but an evaluation and management service. */
    MODIFIER_25_NEEDLESS(WARNING, "RULES §8"),
    /** A record must support what the modifier claims. */
    DOCUMENTATION_NEEDED(WARNING, "RULES §3E"),
    /** More than two units with a bilateral indicator: separate procedures. */
    BILATERAL_UNITS(WARNING, "RULES §3D"),
    /** Report both sides with modifier 50 and one unit. */
    REPORT_MODIFIER_50(WARNING, "RULES §3D"),
    /** A liability modifier: no price effect. */
    LIABILITY_MODIFIER(INFO, "RULES §3E"),
    /** 33 or PT on a line where it changes no share of the patient. */
    SHARE_MODIFIER_WITHOUT_EFFECT(WARNING, "RULES §14.4, 14.5, 14.6; CPM 18 §§1.2, 60.1, 140.8"),
    /** The quarterly bonus for services in a health professional shortage area: beside the totals, in none of them. */
    HPSA_BONUS(INFO, "RULES §14.8; SSA 1833(m); CPM 12 §90.4"),
    /** Units of an anesthesia line have no effect. */
    ANESTHESIA_UNITS_IGNORED(INFO, "RULES §10"),
    /** A payer policy asks for prior authorisation. */
    PRIOR_AUTHORISATION(WARNING, "payer policy"),
    /** A payer policy limits the visits. */
    VISIT_LIMIT(WARNING, "payer policy"),

    // What is not paid.
    /** Bundled into other services (status B, P). */
    STATUS_BUNDLED(DENIAL, "RULES §1E"),
    /** Paid only where no other service is payable that day (status T). */
    STATUS_T_BUNDLED(DENIAL, "RULES §1E"),
    /** Not payable by CMS's pricing indicator or coverage code. */
    CODE_NOT_PAYABLE(DENIAL, "CMS alpha-numeric HCPCS file"),
    /** Not payable under the fee schedule (status D, E, F, G, H, I, M, N, X). */
    STATUS_NOT_PAYABLE(DENIAL, "RULES §1E"),
    /** Preoperative care is folded into modifier 54. */
    PREOPERATIVE_CARE_NOT_PAYABLE(DENIAL, "RULES §3E"),
    /** The minutes earn no unit. */
    NO_UNIT_EARNED(DENIAL, "RULES §10"),
    /** The endoscopic base is included in a member of its family. */
    ENDOSCOPY_BASE_INCLUDED(DENIAL, "RULES §3B; CPM 12 §40.6"),
    /** Assistant at surgery never paid for this code. */
    ASSISTANT_NOT_PAID(DENIAL, "RULES §3E; CPM 12 §20.4.3"),
    /** Co-surgeons not permitted for this code. */
    CO_SURGEON_NOT_PAID(DENIAL, "RULES §3E; CPM 12 §40.8"),
    /** Team surgery not permitted for this code. */
    TEAM_NOT_PAID(DENIAL, "RULES §3E; CPM 12 §40.8"),
    /** The line says itself that it is not covered (GY, GZ). */
    LIABILITY_DENIED(DENIAL, "RULES §3E"),
    /** Medicare does not pay such practitioners on the date of service. */
    PRACTITIONER_NOT_PAID(DENIAL, "RULES §16.3; 42 CFR 414.53, 414.56"),
    /** Medicare does not pay such practitioners for the service. */
    PRACTITIONER_SCOPE(DENIAL, "RULES §16.3; MBPM ch. 15 §240.1"),
    /** Past the therapy threshold without KX. */
    KX_MISSING(DENIAL, "RULES §3F; CPM 5 §10.3"),
    /** The therapy expense of the year is past the targeted review threshold. */
    THERAPY_TARGETED_REVIEW(INFO, "RULES §3F; CPM 5 §10.3"),

    // Units from minutes (RULES §5).
    /** Two codes with the same remainder: either may be given the unit. */
    UNITS_TIE(INFO, "RULES §5A; CPM 5 §20.2"),
    /** The code is in neither list of timed and untimed codes. */
    TIMING_UNKNOWN(WARNING, "RULES §10"),
    /** The code is timed by another base than 15 minutes. */
    TIME_BASE_OTHER(WARNING, "RULES §5C"),
    /** The timed minutes of a discipline are more than a day has. */
    MINUTES_OVER_DAY(WARNING, "RULES §5A"),
    /** Minutes in a group for a code that asks for one-on-one contact. */
    GROUP_MINUTES(WARNING, "RULES §5C, 11.12; MBPM ch. 15 §230.A"),
    /** Two intervals overlap that may not count twice. */
    INTERVALS_OVERLAP(WARNING, "RULES §5C; NCCI Policy Manual ch. 1 §E"),
    /** An interval ends before it starts. */
    INTERVAL_INVALID(ERROR, "RULES §5"),
    /** Assistant minutes where Medicare knows no assistant. */
    ASSISTANT_NOT_ALLOWED(WARNING, "RULES §5D"),
    /** A split into plain and assistant units would need a fifth modifier. */
    SPLIT_NEEDS_FIFTH_MODIFIER(WARNING, "RULES §10"),
    /** Fewer units billed than earned. */
    UNITS_UNDER_BILLED(WARNING, "RULES §5A"),
    /** More units billed than earned. */
    UNITS_OVER_BILLED(WARNING, "RULES §5A"),
    /** As many units billed as earned, but for other codes. */
    UNITS_MISALLOCATED(WARNING, "RULES §5A, 11.13; CPM 5 §20.2"),

    // NCCI (RULES §6).
    /** A procedure-to-procedure edit denies the line. */
    NCCI_PTP_DENIED(DENIAL, "RULES §6; NCCI Policy Manual ch. 1"),
    /** A procedure-to-procedure edit was bypassed by a modifier; the record must bear it out. */
    NCCI_PTP_BYPASSED(WARNING, "RULES §6; NCCI Policy Manual ch. 1"),
    /** The column 1 line is itself not paid, and the edit stands all the same. */
    NCCI_COLUMN_ONE_REFUSED(INFO, "RULES §10"),
    /** More units than the medically unlikely edit allows. */
    NCCI_MUE_EXCEEDED(DENIAL, "RULES §6; NCCI Policy Manual ch. 1 §V"),
    /** An add-on code without an acceptable primary procedure. */
    NCCI_PRIMARY_MISSING(DENIAL, "RULES §6; NCCI Policy Manual ch. 1 §R"),
    /** An add-on code whose primary procedures the contractor defines. */
    NCCI_PRIMARY_BY_CONTRACTOR(WARNING, "RULES §6; NCCI Policy Manual ch. 1 §R"),
    /** A modifier stands where no edit asks for it. */
    NCCI_MODIFIER_NEEDLESS(WARNING, "RULES §6; NCCI Policy Manual ch. 1 §E"),
    /** The edition that spoke is not that of the date's quarter. */
    NCCI_EDITION_NEIGHBOUR(INFO, "DESIGN §5"),
    /** The date is before the first edition: unknown, which is not clean. */
    NCCI_UNKNOWN(WARNING, "DESIGN §5; RULES §10"),
    /** No NCCI table at that date knows the code. */
    NCCI_CODE_UNKNOWN(WARNING, "RULES §6"),

    // Surgical packages and visits (RULES §§15, 16).
    /** A visit in a procedure's global period, without the modifier that takes it out of the package. */
    GLOBAL_PACKAGE_VISIT(DENIAL, "RULES §15; CPM 12 §40.1"),
    /** A procedure in an earlier procedure's global period, without 58, 78 or 79. */
    GLOBAL_PACKAGE_PROCEDURE(DENIAL, "RULES §15; CPM 12 §40.1"),
    /** The contractor sets the global period of a procedure (YYY): whether it includes the line is unknown. */
    GLOBAL_PERIOD_UNKNOWN(WARNING, "RULES §15; CPM 12 §40.1"),
    /** A new patient's visit for a patient who was seen less than three years before. */
    PATIENT_ESTABLISHED(DENIAL, "RULES §16; CPM 12 §30.6.7"),
    /** The complexity add-on without a visit it belongs to that is paid on its date. */
    VISIT_COMPLEXITY_ALONE(DENIAL, "RULES §16; CPM 12 §30.6.7"),
    /** The complexity add-on beside a visit with 25, and no preventive service that would allow it. */
    VISIT_COMPLEXITY_WITH_25(DENIAL, "RULES §16; CPM 12 §30.6.7"),
    /** A chiropractor's manipulation without AT: maintenance. */
    CHIROPRACTIC_MAINTENANCE(DENIAL, "RULES §16; MBPM 15 §240.1.3"),
    /** Wrong patient, site or procedure (PA, PB, PC). */
    WRONG_SURGERY(DENIAL, "RULES §16; NCD 140.6, 140.7, 140.8; CPM 32 §230"),
    /** A prior service would have been denied beside this line; what it was paid stays. */
    PRIOR_SERVICE_AFFECTED(WARNING, "RULES §15; DESIGN §10"),
    /** What a prior service decides is not known: its content is malformed, or no release of its date holds its code. */
    PRIOR_SERVICE_UNKNOWN(WARNING, "DESIGN §10"),

    // Documentation of therapy (RULES §11).
    /** Something that Medicare requires is not in the record. */
    DOCUMENTATION_MISSING(WARNING, "RULES §11; MBPM ch. 15 §220.3"),
    /** The record and the claim, or two parts of the record, do not agree. */
    DOCUMENTATION_CONTRADICTS(WARNING, "RULES §11; MBPM ch. 15 §220.3"),
    /** Something that payers ask for, beyond what Medicare requires of each note, is not in the record. */
    DOCUMENTATION_ASKED_BY_PAYERS(INFO, "RULES §11");

    private final Severity severity;
    private final String citation;

    FindingCode(Severity severity, String citation) {
        this.severity = severity;
        this.citation = citation;
    }

    /**
     * The severity of findings with this name.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The rule that findings with this name rest on.
     *
     * @return a citation
     */
    public String citation() {
        return citation;
    }
}
