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
    // Form of a line. The line is refused.
    /** The code is not a well-formed procedure code. */
    CODE_MALFORMED(ERROR, "Claims Processing Manual ch. 26 §10.4"),
    /** The release of the date does not have the code. */
    CODE_UNKNOWN(ERROR, "CMS relative value file; CMS alpha-numeric HCPCS file"),
    /** Strict: the date's own file of drug limits or laboratory fees is missing. */
    SCHEDULE_FILE_MISSING(ERROR, "Claims Processing Manual ch. 17 §20.1; Claims Processing Manual ch. 16 §20"),
    /** The release has the code, but not the row that the modifiers ask for. */
    ROW_UNKNOWN(ERROR, "CMS relative value file"),
    /** A modifier is not well-formed. */
    MODIFIER_MALFORMED(ERROR, "Claims Processing Manual ch. 26 §10.4"),
    /** More than four modifiers. */
    MODIFIERS_TOO_MANY(ERROR, "Claims Processing Manual ch. 26 §10.4"),
    /** The same modifier twice on one line. */
    MODIFIER_REPEATED(ERROR, "Claims Processing Manual ch. 26 §10.4"),
    /** Two modifiers that exclude each other. */
    MODIFIER_CONFLICT(ERROR, "decision of MedPay: docs/interpretation.md"),
    /** A modifier that the code's indicators do not allow. */
    MODIFIER_NOT_ALLOWED(ERROR, "CMS record layout"),
    /** A modifier for facility claims on a professional line. */
    MODIFIER_FACILITY_ONLY(ERROR, "decision of MedPay: docs/interpretation.md"),
    /** CQ or CO without the plan-of-care modifier it needs. */
    ASSISTANT_MODIFIER_WITHOUT_PLAN(ERROR, "Claims Processing Manual ch. 5 §10.3"),
    /** An always-therapy line without GN, GO or GP. */
    PLAN_OF_CARE_MODIFIER_MISSING(ERROR, "Claims Processing Manual ch. 5 §10.3"),
    /** Units that are not a whole number from 1 to 9,999; of drugs, laboratory tests and other schedules to 999,999. */
    UNITS_INVALID(ERROR, "Claims Processing Manual ch. 26 §10.4"),
    /** A line with both units and minutes. */
    UNITS_AND_MINUTES(ERROR, "decision of MedPay: docs/interpretation.md"),
    /** Minutes that are negative, not whole, all zero, or more than a day has. */
    MINUTES_INVALID(ERROR, "decision of MedPay: docs/interpretation.md"),
    /** An anesthesia line without minutes. */
    MINUTES_MISSING(ERROR, "Claims Processing Manual ch. 12 §50"),
    /** The last date of service is before the first, or more than a year later. */
    LAST_DATE_INVALID(ERROR, "Claims Processing Manual ch. 26 §10.4"),
    /** A charge below zero. */
    CHARGE_NEGATIVE(ERROR, "Claims Processing Manual ch. 26 §10.4"),
    /** The place of service is not two digits. */
    PLACE_OF_SERVICE_MALFORMED(ERROR, "Claims Processing Manual ch. 26 §10.5"),
    /** There is no release of the date's calendar year. */
    DATE_WITHOUT_RELEASE(ERROR, "42 CFR 414.20"),
    /** The pinned release belongs to another calendar year than the date. */
    RELEASE_OF_OTHER_YEAR(ERROR, "decision of MedPay: docs/interpretation.md"),
    /** The release of the locality's year does not know the locality. */
    LOCALITY_UNKNOWN(ERROR, "42 CFR 414.4"),
    /** The ZIP table does not know the ZIP code. */
    ZIP_UNKNOWN(ERROR, "Claims Processing Manual ch. 1 §10.1.1"),
    /** Postoperative days without modifier 55, out of range, or on another global period. */
    POSTOPERATIVE_DAYS_INVALID(ERROR, "Claims Processing Manual ch. 12 §40.4"),

    // What is priced, and how sure it is.
    /**
     * The units of a line do not divide evenly by its days, or it has anesthesia minutes or postoperative days: its first day
     * decides.
     */
    SPAN_NOT_DIVIDED(WARNING, "decision of MedPay: docs/interpretation.md"),
    /** The date's own release is not bundled; a neighbour of the same year priced the line. */
    RELEASE_NOT_BUNDLED(WARNING, "decision of MedPay: docs/data.md"),
    /**
     * The date's own file of drug limits or laboratory fees is not bundled; another of the same year priced the line.
     */
    SCHEDULE_FILE_NOT_BUNDLED(WARNING, "Claims Processing Manual ch. 17 §20.1; Claims Processing Manual ch. 16 §20"),
    /** The policy does not know a value of the date's year: the rule that needs it was not applied. */
    POLICY_YEAR_UNKNOWN(WARNING, "decision of MedPay: docs/policy.md"),
    /** A table that does not come with the library priced the line. */
    OWN_TABLE(INFO, "decision of MedPay: docs/data.md"),
    /** Neither locality nor ZIP was given: national amounts. */
    NATIONAL_AMOUNTS(WARNING, "decision of MedPay: docs/data.md"),
    /** Both locality and ZIP were given; the locality was used. */
    LOCALITY_OVER_ZIP(INFO, "decision of MedPay: docs/interpretation.md"),
    /** The ZIP code spans localities and needs its +4 extension. */
    ZIP_NEEDS_EXTENSION(WARNING, "Claims Processing Manual ch. 1 §10.1.1"),
    /** The ZIP table is older than the date of service. */
    ZIP_TABLE_DATE(INFO, "decision of MedPay: docs/interpretation.md"),
    /** The service is rarely furnished in this setting (NA indicator). */
    SETTING_NOT_APPLICABLE(WARNING, "CMS record layout"),
    /** An incident-to or physical therapy service (PC/TC 5 or 7) at a hospital place of service. */
    HOSPITAL_SETTING(WARNING, "CMS record layout"),
    /** A test is billed whole in a facility, where its professional component is expected. */
    PROFESSIONAL_COMPONENT_EXPECTED(WARNING, "CMS record layout"),
    /** The price is capped at the hospital outpatient amount. */
    OPPS_CAP_APPLIED(INFO, "Social Security Act §1848(b)(4)"),
    /** Coverage is restricted (status R). */
    COVERAGE_RESTRICTED(WARNING, "CMS record layout"),
    /** Another schedule may pay it, but MedPay does not have its table: no amount. */
    OTHER_SCHEDULE(WARNING, "CMS alpha-numeric HCPCS file; PFS status E and X"),
    /** The contractor sets the price (status C, or R without relative values). */
    CONTRACTOR_PRICED(WARNING, "CMS record layout"),
    /** Anesthesia has no amount of its own: base and time units make the price (status J). */
    ANESTHESIA_BY_TIME(INFO, "Claims Processing Manual ch. 12 §50"),
    /** A modifier asks for individual consideration: no amount. */
    BY_REPORT(WARNING, "decision of MedPay: docs/interpretation.md"),
    /** A modifier may raise or change the amount by report; the unmodified amount is given. */
    PRICED_BEFORE_REPORT(WARNING, "decision of MedPay: docs/interpretation.md"),
    /** The sixth and further surgical procedures are paid by report. */
    SURGERY_BEYOND_FIVE(WARNING, "Claims Processing Manual ch. 12 §40.6"),
    /** More units than the service can have in a day by its nature. */
    UNTIMED_UNITS(WARNING, "Claims Processing Manual ch. 5 §20.2"),
    /** An add-on code is alone, and the add-on table has no entry for it. */
    ADD_ON_ALONE(WARNING, "CMS record layout"),
    /** A modifier that is in no list of modifiers in force: no price effect. */
    MODIFIER_UNKNOWN(WARNING, "CMS HCPCS Level II modifiers; CPT modifiers"),
    /** A modifier on a code for which it has no meaning: no price effect. */
    MODIFIER_WITHOUT_EFFECT(WARNING, "decision of MedPay: docs/interpretation.md"),
    /** Modifier 25 on anything but an evaluation and management service. */
    MODIFIER_25_NEEDLESS(WARNING, "NCCI Policy Manual ch. 1 §E"),
    /** A record must support what the modifier claims. */
    DOCUMENTATION_NEEDED(WARNING, "CMS record layout"),
    /** More than two units with a bilateral indicator: separate procedures. */
    BILATERAL_UNITS(WARNING, "Claims Processing Manual ch. 12 §40.7"),
    /** Report both sides with modifier 50 and one unit. */
    REPORT_MODIFIER_50(WARNING, "Claims Processing Manual ch. 12 §40.7"),
    /** A liability modifier: no price effect. */
    LIABILITY_MODIFIER(INFO, "Claims Processing Manual ch. 23 §20.9"),
    /** 33 or PT on a line where it does not change the patient's share. */
    SHARE_MODIFIER_WITHOUT_EFFECT(WARNING, "Claims Processing Manual ch. 18 §§1.2, 60.1, 140.8"),
    /** The quarterly bonus for services in a health professional shortage area; no total includes it. */
    HPSA_BONUS(INFO, "Social Security Act §1833(m); Claims Processing Manual ch. 12 §90.4"),
    /** Units of an anesthesia line have no effect. */
    ANESTHESIA_UNITS_IGNORED(INFO, "decision of MedPay: docs/interpretation.md"),
    /** A payer policy asks for prior authorisation. */
    PRIOR_AUTHORISATION(WARNING, "payer policy"),
    /** A payer policy limits the visits. */
    VISIT_LIMIT(WARNING, "payer policy"),

    // What is not paid.
    /** Bundled into other services (status B, P). */
    STATUS_BUNDLED(DENIAL, "CMS record layout"),
    /** Paid only where no other service is payable that day (status T). */
    STATUS_T_BUNDLED(DENIAL, "CMS record layout"),
    /** Not payable by CMS's pricing indicator or coverage code. */
    CODE_NOT_PAYABLE(DENIAL, "CMS alpha-numeric HCPCS file"),
    /** Not payable under the fee schedule (status D, E, F, G, H, I, M, N, X). */
    STATUS_NOT_PAYABLE(DENIAL, "CMS record layout"),
    /** Preoperative care is folded into modifier 54. */
    PREOPERATIVE_CARE_NOT_PAYABLE(DENIAL, "Claims Processing Manual ch. 12 §40.4"),
    /** The minutes earn no unit. */
    NO_UNIT_EARNED(DENIAL, "Claims Processing Manual ch. 5 §20.2"),
    /** The endoscopic base is included in a member of its family. */
    ENDOSCOPY_BASE_INCLUDED(DENIAL, "Claims Processing Manual ch. 12 §40.6"),
    /** Assistant at surgery never paid for this code. */
    ASSISTANT_NOT_PAID(DENIAL, "Claims Processing Manual ch. 12 §20.4.3"),
    /** Co-surgeons not permitted for this code. */
    CO_SURGEON_NOT_PAID(DENIAL, "Claims Processing Manual ch. 12 §40.8"),
    /** Team surgery not permitted for this code. */
    TEAM_NOT_PAID(DENIAL, "Claims Processing Manual ch. 12 §40.8"),
    /** The line itself says that it is not covered (GY, GZ). */
    LIABILITY_DENIED(DENIAL, "Claims Processing Manual ch. 23 §20.9"),
    /** Medicare does not pay this kind of practitioner on the date of service. */
    PRACTITIONER_NOT_PAID(DENIAL, "42 CFR 414.53, 414.56"),
    /** Medicare does not pay this kind of practitioner for the service. */
    PRACTITIONER_SCOPE(DENIAL, "Benefit Policy Manual ch. 15 §240.1"),
    /** Past the therapy threshold without KX. */
    KX_MISSING(DENIAL, "Claims Processing Manual ch. 5 §10.3"),
    /** The therapy expense of the year is past the targeted review threshold. */
    THERAPY_TARGETED_REVIEW(INFO, "Claims Processing Manual ch. 5 §10.3"),

    // Units from minutes.
    /** Two codes with the same remainder: either may be given the unit. */
    UNITS_TIE(INFO, "Claims Processing Manual ch. 5 §20.2"),
    /** The code is in neither list of timed and untimed codes. */
    TIMING_UNKNOWN(WARNING, "decision of MedPay: docs/interpretation.md"),
    /** The code has another time base than 15 minutes. */
    TIME_BASE_OTHER(WARNING, "decision of MedPay: docs/interpretation.md"),
    /** The timed minutes of a discipline are more than a day has. */
    MINUTES_OVER_DAY(WARNING, "Claims Processing Manual ch. 5 §20.2"),
    /** Group minutes for a code that requires one-on-one contact. */
    GROUP_MINUTES(WARNING, "Benefit Policy Manual ch. 15 §230.A"),
    /** Two intervals overlap, and the time must not count twice. */
    INTERVALS_OVERLAP(WARNING, "NCCI Policy Manual ch. 1 §E"),
    /** An interval ends before it starts. */
    INTERVAL_INVALID(ERROR, "decision of MedPay: docs/interpretation.md"),
    /** Assistant minutes for a service that Medicare does not pay an assistant for. */
    ASSISTANT_NOT_ALLOWED(WARNING, "CMS billing examples for CQ and CO"),
    /** A split into plain and assistant units would need a fifth modifier. */
    SPLIT_NEEDS_FIFTH_MODIFIER(WARNING, "decision of MedPay: docs/interpretation.md"),
    /** Fewer units billed than earned. */
    UNITS_UNDER_BILLED(WARNING, "Claims Processing Manual ch. 5 §20.2"),
    /** More units billed than earned. */
    UNITS_OVER_BILLED(WARNING, "Claims Processing Manual ch. 5 §20.2"),
    /** As many units billed as earned, but on other codes. */
    UNITS_MISALLOCATED(WARNING, "Claims Processing Manual ch. 5 §20.2"),

    // Bundling edits and unit limits (NCCI).
    /** A procedure-to-procedure edit denies the line. */
    NCCI_PTP_DENIED(DENIAL, "NCCI Policy Manual ch. 1"),
    /** A procedure-to-procedure edit was bypassed by a modifier; the record must support it. */
    NCCI_PTP_BYPASSED(WARNING, "NCCI Policy Manual ch. 1"),
    /** The column 1 line is itself not paid; the edit still applies. */
    NCCI_COLUMN_ONE_REFUSED(INFO, "decision of MedPay: docs/interpretation.md"),
    /** More units than the medically unlikely edit allows. */
    NCCI_MUE_EXCEEDED(DENIAL, "NCCI Policy Manual ch. 1 §V"),
    /** An add-on code without an acceptable primary procedure. */
    NCCI_PRIMARY_MISSING(DENIAL, "NCCI Policy Manual ch. 1 §R"),
    /** An add-on code whose primary procedures the contractor defines. */
    NCCI_PRIMARY_BY_CONTRACTOR(WARNING, "NCCI Policy Manual ch. 1 §R"),
    /** A modifier that no edit requires. */
    NCCI_MODIFIER_NEEDLESS(WARNING, "NCCI Policy Manual ch. 1 §E"),
    /** The edition that was used is not that of the date's quarter. */
    NCCI_EDITION_NEIGHBOUR(INFO, "decision of MedPay: docs/data.md"),
    /** The date is before the first edition: unknown, which is not clean. */
    NCCI_UNKNOWN(WARNING, "decision of MedPay: docs/data.md"),
    /** No NCCI table at that date has the code. */
    NCCI_CODE_UNKNOWN(WARNING, "NCCI Policy Manual ch. 1"),

    // Surgical packages and visits.
    /** A visit in a procedure's global period, without the modifier that takes it out of the package. */
    GLOBAL_PACKAGE_VISIT(DENIAL, "Claims Processing Manual ch. 12 §40.1"),
    /** A procedure in an earlier procedure's global period, without 58, 78 or 79. */
    GLOBAL_PACKAGE_PROCEDURE(DENIAL, "Claims Processing Manual ch. 12 §40.1"),
    /** The contractor sets the global period of a procedure (YYY): whether it includes the line is unknown. */
    GLOBAL_PERIOD_UNKNOWN(WARNING, "Claims Processing Manual ch. 12 §40.1"),
    /** A new patient's visit for a patient who was seen less than three years before. */
    PATIENT_ESTABLISHED(DENIAL, "Claims Processing Manual ch. 12 §30.6.7"),
    /** The complexity add-on without a paid visit of the same date that it can be added to. */
    VISIT_COMPLEXITY_ALONE(DENIAL, "Claims Processing Manual ch. 12 §30.6.7"),
    /** The complexity add-on beside a visit with 25, and no preventive service that would allow it. */
    VISIT_COMPLEXITY_WITH_25(DENIAL, "Claims Processing Manual ch. 12 §30.6.7"),
    /** A chiropractor's manipulation without AT: maintenance. */
    CHIROPRACTIC_MAINTENANCE(DENIAL, "Benefit Policy Manual ch. 15 §240.1.3"),
    /** Wrong patient, site or procedure (PA, PB, PC). */
    WRONG_SURGERY(DENIAL, "NCD 140.6, 140.7, 140.8; Claims Processing Manual ch. 32 §230"),
    /** A prior service would have been denied beside this line; its payment is not changed. */
    PRIOR_SERVICE_AFFECTED(WARNING, "Claims Processing Manual ch. 12 §40.1"),
    /** The effect of a prior service is unknown: its content is malformed, or no release of its date has its code. */
    PRIOR_SERVICE_UNKNOWN(WARNING, "decision of MedPay: docs/global-surgery.md"),

    // Documentation of therapy.
    /** Something that Medicare requires is not in the record. */
    DOCUMENTATION_MISSING(WARNING, "Benefit Policy Manual ch. 15 §220.3"),
    /** The record and the claim, or two parts of the record, do not agree. */
    DOCUMENTATION_CONTRADICTS(WARNING, "Benefit Policy Manual ch. 15 §220.3"),
    /** Something that payers ask for, beyond what Medicare requires of each note, is not in the record. */
    DOCUMENTATION_ASKED_BY_PAYERS(INFO, "payer policy");

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
