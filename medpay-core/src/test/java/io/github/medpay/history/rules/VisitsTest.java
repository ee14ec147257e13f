package io.github.medpay.history.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New patients, the complexity add-on, and manipulations (RULES 16.1, 16.2, 16.4). */
class VisitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "never seen              | 99203 2025-02-03                                | none",
                "seen a year before      | P 99213 2024-02-03; 99203 2025-02-03            | 1 PATIENT_ESTABLISHED",
                "three years less a day  | P 99213 2022-02-04; 99203 2025-02-03            | 1 PATIENT_ESTABLISHED",
                "three years             | P 99213 2022-02-03; 99203 2025-02-03            | none",
                "from a leap day         | P 99213 2024-02-29; 99203 2027-02-27            | 1 PATIENT_ESTABLISHED",
                "from a leap day, three years | P 99213 2024-02-29; 99203 2027-02-28       | none",
                "to a leap day           | P 99213 2021-03-01; 99203 2024-02-29            | 1 PATIENT_ESTABLISHED",
                "by a procedure          | P 46600 2024-02-03 000; 99203 2025-02-03        | 1 PATIENT_ESTABLISHED",
                "by a test alone         | P 70553 2024-02-03; 99203 2025-02-03            | none",
                "by a service that is no visit | P 97110 2024-02-03 GP; 99203 2025-02-03   | none",
                "earlier on the claim    | 99213 2025-01-03; 99203 2025-02-03              | 2 PATIENT_ESTABLISHED",
                "and refused             | - 99213 2025-01-03; 99203 2025-02-03            | 2 PATIENT_ESTABLISHED",
                "two new patient visits  | 99203 2025-01-03; 99204 2025-02-03              | 2 PATIENT_ESTABLISHED",
                "by another specialty    | NP 99213 2025-01-03; 99203 2025-02-03           | none",
                "of another specialty    | P 99213 2025-01-03; NP 99203 2025-02-03         | none",
                "by the same other specialty | NP 99213 2025-01-03; NP 99203 2025-02-03    | 2 PATIENT_ESTABLISHED",
                "on the same day         | P 99213 2025-02-03; 99203 2025-02-03            | none",
                "later                   | 99203 2025-02-03; P 99213 2025-02-04            | none",
                "an established visit    | P 99213 2024-02-03; 99213 2025-02-03            | none",
                "a home visit            | P 99213 2024-02-03; 99341 2025-02-03            | 1 PATIENT_ESTABLISHED",
                "an eye visit            | P 99213 2024-02-03; 92004 2025-02-03            | 1 PATIENT_ESTABLISHED",
            })
    void aPatientIsNewAfterThreeYears(String what, String services, String expected) {
        assertThat(Services.judge(services)).as(what).isEqualTo(Services.expected(expected));
    }

    @Test
    void theMessageNamesTheEstablishedPatientsVisits() {
        assertThat(Services.messages("P 92012 2023-05-04; P 99213 2024-02-03; P 99212 2024-02-03; 99203 2025-02-03"))
                .containsExactly(
                        "99203 is for new patients, and 99212 (prior service, 2024-02-03) was less than 3 years"
                                + " before; an established patient's visit is 99211 to 99215");
        assertThat(Services.messages("P 99213 2024-02-03; 99344 2025-02-03"))
                .singleElement()
                .asString()
                .endsWith("99347 to 99350");
        assertThat(Services.messages("P 99213 2024-02-03; 92002 2025-02-03"))
                .singleElement()
                .asString()
                .endsWith("92012 or 92014");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "with its visit          | 99213 2025-02-03; G2211 2025-02-03              | none",
                "of a new patient        | 99204 2025-02-03; G2211 2025-02-03              | none",
                "alone                   | G2211 2025-02-03                                | 1 VISIT_COMPLEXITY_ALONE",
                "with another day's      | 99213 2025-02-04; G2211 2025-02-03              | 2 VISIT_COMPLEXITY_ALONE",
                "with a prior service's  | P 99213 2025-02-03; G2211 2025-02-03            | 1 VISIT_COMPLEXITY_ALONE",
                "with a refused visit    | - 99213 2025-02-03; G2211 2025-02-03            | 2 VISIT_COMPLEXITY_ALONE",
                "with a visit that a package includes | P 66984 2025-01-27 090; 99213 2025-02-03; G2211 2025-02-03 | 1 GLOBAL_PACKAGE_VISIT, 2 VISIT_COMPLEXITY_ALONE",
                "with a hospital visit   | 99232 2025-02-03; G2211 2025-02-03              | 2 VISIT_COMPLEXITY_ALONE",
                "25                      | 99213 2025-02-03 25; G2211 2025-02-03           | 2 VISIT_COMPLEXITY_WITH_25",
                "25 on one of two visits | 99213 2025-02-03 25; 99212 2025-02-03; G2211 2025-02-03 | none",
                "25, a preventive service | 99213 2025-02-03 25; G0444 2025-02-03; G2211 2025-02-03 | none",
                "25, a vaccine's administration | 99213 2025-02-03 25; G0008 2025-02-03; G2211 2025-02-03 | none",
                "25, a vaccine           | 99213 2025-02-03 25; 90677 2025-02-03 vaccine; G2211 2025-02-03 | none",
                "25, a vaccine in 2024   | 99213 2024-02-05 25; 90677 2024-02-05 vaccine; G2211 2024-02-05 | 3 VISIT_COMPLEXITY_WITH_25",
                "25, a wellness visit    | 99213 2025-02-03 25; G0439 2025-02-03; G2211 2025-02-03 | none",
                "25, a wellness visit of another day | 99213 2025-02-03 25; G0439 2025-02-04; G2211 2025-02-03 | 3 VISIT_COMPLEXITY_WITH_25",
                "25, a wellness visit on another claim | 99213 2025-02-03 25; P G0439 2025-02-03; G2211 2025-02-03 | 2 VISIT_COMPLEXITY_WITH_25",
                "25, before the exception | 99213 2024-12-31 25; G0439 2024-12-31; G2211 2024-12-31 | 3 VISIT_COMPLEXITY_WITH_25",
                "25, its first day       | 99213 2025-01-01 25; G0439 2025-01-01; G2211 2025-01-01 | none",
                "before the add-on was   | G2211 2023-12-31                                | none",
                "its first day           | G2211 2024-01-01                                | 1 VISIT_COMPLEXITY_ALONE",
                "a home visit in 2025    | 99349 2025-12-31; G2211 2025-12-31              | 2 VISIT_COMPLEXITY_ALONE",
                "a home visit in 2026    | 99349 2026-01-01; G2211 2026-01-01              | none",
            })
    void theComplexityAddOnNeedsAVisitWithout25(String what, String services, String expected) {
        assertThat(Services.judge(services)).as(what).isEqualTo(Services.expected(expected));
    }

    @Test
    void theMessageOfTheAddOnNamesTheExceptionsOfItsDate() {
        assertThat(Services.messages("99213 2024-02-05 25; G2211 2024-02-05"))
                .containsExactly("G2211 is not paid beside a visit with 25");
        assertThat(Services.messages("99213 2025-02-03 25; G2211 2025-02-03"))
                .containsExactly(
                        "G2211 is not paid beside a visit with 25, unless a preventive service, a vaccine or its"
                                + " administration, or an annual wellness visit is on its date");
        assertThat(Services.messages("- 99213 2025-02-03; G2211 2025-02-03"))
                .containsExactly("G2211: the visit of its date is not paid, and neither is the add-on");
        assertThat(Services.messages("G2211 2025-02-03"))
                .containsExactly("G2211: no visit that it belongs to is on the claim on its date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "active    | 98941 2025-02-03 AT | none",
                "unsaid    | 98941 2025-02-03    | 1 CHIROPRACTIC_MAINTENANCE",
                "first     | 98940 2025-02-03    | 1 CHIROPRACTIC_MAINTENANCE",
                "last      | 98942 2025-02-03 GA | 1 CHIROPRACTIC_MAINTENANCE",
                "no spine  | 98943 2025-02-03    | none",
                "before    | P 98941 2025-01-27; 98941 2025-02-03 AT | none",
            })
    void aManipulationWithoutAtIsMaintenance(String what, String services, String expected) {
        assertThat(Services.judge(services)).as(what).isEqualTo(Services.expected(expected));
    }
}
