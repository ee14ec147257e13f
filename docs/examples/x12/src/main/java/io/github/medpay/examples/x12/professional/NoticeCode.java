package io.github.medpay.examples.x12.professional;

/** What a claim of MedPay cannot hold, or what was supplied because the file does not say it. */
public enum NoticeCode {
    /** Another payer comes before Medicare; what it paid is not taken into account. */
    PRIOR_PAYER,
    /** The claim goes to another payer than Medicare Part B. */
    PAYER_NOT_MEDICARE,
    /** The claim replaces or voids an earlier one. */
    FREQUENCY,
    /** An accident or the employment is a cause; another payer may be liable. */
    RELATED_CAUSE,
    /** Whether the provider accepts assignment is not said as yes or no. */
    ASSIGNMENT,
    /** No taxonomy code says who rendered the service. */
    TAXONOMY_MISSING,
    /** The taxonomy code is that of no practitioner whose payment MedPay tells apart. */
    TAXONOMY_UNMAPPED,
    /** No ZIP code, or none of five or nine digits. */
    ZIP_MISSING,
    /** The lines' charges do not add to the claim's. */
    CHARGES_DIFFER,
    /** The quantity is neither units nor minutes. */
    QUANTITY,
    /** The procedure is not coded in HCPCS. */
    CODE_SET,
    /** Days of postoperative care cannot be told. */
    POSTOPERATIVE_DAYS,
    /** A purchased service, whose price limit is not known. */
    PURCHASED_SERVICE,
    /** Rented or bought equipment, whose terms are not read. */
    EQUIPMENT,
    /** A line number without a service. */
    LINE_WITHOUT_SERVICE
}
