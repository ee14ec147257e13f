package io.github.medpay.policy;

/** What sort of effect a modifier has. */
public enum ModifierKind {
    /** Chooses another row of the fee schedule. */
    ROW,
    /** Multiplies the line's amount. */
    FACTOR,
    /** Multiplies the technical component. */
    TECHNICAL_FACTOR,
    /** Tells the side, and may make a bilateral pair. */
    SIDE,
    /** Asks for individual consideration: there is no amount, or the unmodified one stands until the report is read. */
    BY_REPORT,
    /** Tells who is liable; may deny the line. */
    LIABILITY,
    /** Matters to NCCI edits and global periods; no price effect. */
    NCCI,
    /** Tells the plan of care or the assistant of a therapy service, or the therapy threshold. */
    THERAPY,
    /** Belongs to anesthesia. */
    ANESTHESIA,
    /** Belongs to facility claims; on a professional line it is an error. */
    FACILITY_CLAIM,
    /** Information without price effect. */
    INFORMATION,
    /** Known, and without any effect on a professional line: for other schedules, payers and programs. */
    NO_EFFECT
}
