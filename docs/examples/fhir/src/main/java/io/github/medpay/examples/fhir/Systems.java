package io.github.medpay.examples.fhir;

/** The code systems that the two resources use. */
final class Systems {

    static final String CLAIM_TYPE = "http://terminology.hl7.org/CodeSystem/claim-type";
    static final String PLACE_OF_SERVICE =
            "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set";
    static final String UNITS_OF_MEASURE = "http://unitsofmeasure.org";
    static final String TAXONOMY = "http://nucc.org/provider-taxonomy";

    /** FHIR's own: submitted, eligible, deductible, benefit. */
    static final String ADJUDICATION = "http://terminology.hl7.org/CodeSystem/adjudication";
    /** CARIN Blue Button: coinsurance, discount, noncovered, memberliability. */
    static final String CARIN_ADJUDICATION = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication";
    /** X12's claim adjustment reason codes (CARC). */
    static final String ADJUSTMENT_REASON = "https://x12.org/codes/claim-adjustment-reason-codes";

    /** X12's groups of adjustments: who bears the amount. */
    static final String ADJUSTMENT_GROUP = "https://x12.org/codes/claim-adjustment-group-codes";
    /** X12's remittance advice remark codes (RARC). */
    static final String REMARK = "https://x12.org/codes/remittance-advice-remark-codes";

    private Systems() {}
}
