package io.github.medpay.history.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a surgical package includes, day by day (RULES §15; CPM 12 §40). */
class GlobalPackagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000, day before | 46600 2025-02-03 000; 99213 2025-02-02    | none",
                "000, the day    | 46600 2025-02-03 000; 99213 2025-02-03    | 2 GLOBAL_PACKAGE_VISIT",
                "000, with 25    | 46600 2025-02-03 000; 99213 2025-02-03 25 | none",
                "000, day after  | 46600 2025-02-03 000; 99213 2025-02-04    | none",
                "010, day before | 17110 2025-02-03 010; 99213 2025-02-02    | none",
                "010, the day    | 17110 2025-02-03 010; 99213 2025-02-03    | 2 GLOBAL_PACKAGE_VISIT",
                "010, with 25    | 17110 2025-02-03 010; 99213 2025-02-03 25 | none",
                "010, 57 or 24   | 17110 2025-02-03 010; 99213 2025-02-03 57 24 | 2 GLOBAL_PACKAGE_VISIT",
                "010, day 1      | 17110 2025-02-03 010; 99213 2025-02-04    | 2 GLOBAL_PACKAGE_VISIT",
                "010, day 10     | 17110 2025-02-03 010; 99213 2025-02-13    | 2 GLOBAL_PACKAGE_VISIT",
                "010, day 10, 24 | 17110 2025-02-03 010; 99213 2025-02-13 24 | none",
                "010, day 10, 25 | 17110 2025-02-03 010; 99213 2025-02-13 25 | 2 GLOBAL_PACKAGE_VISIT",
                "010, day 11     | 17110 2025-02-03 010; 99213 2025-02-14    | none",
                "090, two before | 66984 2025-02-03 090; 99213 2025-02-01    | none",
                "090, day before | 66984 2025-02-03 090; 99213 2025-02-02    | 2 GLOBAL_PACKAGE_VISIT",
                "090, before, 57 | 66984 2025-02-03 090; 99213 2025-02-02 57 | none",
                "090, before, 25 | 66984 2025-02-03 090; 99213 2025-02-02 25 | 2 GLOBAL_PACKAGE_VISIT",
                "090, the day    | 66984 2025-02-03 090; 99213 2025-02-03    | 2 GLOBAL_PACKAGE_VISIT",
                "090, day, 57    | 66984 2025-02-03 090; 99213 2025-02-03 57 | none",
                "090, day, 25 24 | 66984 2025-02-03 090; 99213 2025-02-03 25 24 | 2 GLOBAL_PACKAGE_VISIT",
                "090, day 17     | 66984 2025-02-03 090; 99213 2025-02-20    | 2 GLOBAL_PACKAGE_VISIT",
                "090, day 17, 24 | 66984 2025-02-03 090; 99213 2025-02-20 24 | none",
                "090, day 17, 57 | 66984 2025-02-03 090; 99213 2025-02-20 57 | 2 GLOBAL_PACKAGE_VISIT",
                "090, day 90     | 66984 2025-02-03 090; 99213 2025-05-04    | 2 GLOBAL_PACKAGE_VISIT",
                "090, day 91     | 66984 2025-02-03 090; 99213 2025-05-05    | none",
                "the manual's own: 5 January to 5 April | 66984 2025-01-05 090; 99213 2025-04-05 | 2 GLOBAL_PACKAGE_VISIT",
                "and no longer                          | 66984 2025-01-05 090; 99213 2025-04-06 | none",
                "leap year, day 90 | 66984 2024-02-03 090; 99213 2024-05-03 | 2 GLOBAL_PACKAGE_VISIT",
                "leap year, day 91 | 66984 2024-02-03 090; 99213 2024-05-04 | none",
                "leap day, day 10  | 17110 2024-02-19 010; 99213 2024-02-29 | 2 GLOBAL_PACKAGE_VISIT",
                "leap day, day 11  | 17110 2024-02-18 010; 99213 2024-02-29 | none",
                "day before 1 March of a leap year | 66984 2024-03-01 090; 99213 2024-02-29 | 2 GLOBAL_PACKAGE_VISIT",
                "and of another                    | 66984 2025-03-01 090; 99213 2025-02-28 | 2 GLOBAL_PACKAGE_VISIT",
            })
    void aVisitIsInThePackageOnTheseDays(String what, String services, String expected) {
        assertThat(Services.judge(services)).as(what).isEqualTo(Services.expected(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MMM opens none | 59400 2025-02-03 MMM; 99213 2025-02-20 | none",
                "XXX opens none | 70553 2025-02-03 XXX; 99213 2025-02-03 | none",
                "ZZZ opens none | 22614 2025-02-03 ZZZ; 99213 2025-02-20 | none",
                "YYY is unknown | 15999 2025-02-03 YYY; 99213 2025-02-20 | 2 GLOBAL_PERIOD_UNKNOWN",
                "YYY, day 90    | 15999 2025-02-03 YYY; 99213 2025-05-04 | 2 GLOBAL_PERIOD_UNKNOWN",
                "YYY, day 91    | 15999 2025-02-03 YYY; 99213 2025-05-05 | none",
                "YYY, before    | 15999 2025-02-03 YYY; 99213 2025-02-02 | 2 GLOBAL_PERIOD_UNKNOWN",
                "YYY, 24        | 15999 2025-02-03 YYY; 99213 2025-02-20 24 | none",
                "YYY, day, 25   | 15999 2025-02-03 YYY; 99213 2025-02-03 25 | none",
                "YYY, day, 57   | 15999 2025-02-03 YYY; 99213 2025-02-03 57 | none",
                "YYY, procedure | 15999 2025-02-03 YYY; 46600 2025-02-20 000 | 2 GLOBAL_PERIOD_UNKNOWN",
                "YYY beside 090 | 15999 2025-02-03 YYY; 66984 2025-02-03 090; 99213 2025-02-20 | 3 GLOBAL_PACKAGE_VISIT",
                "an assistant opens none | 66984 2025-02-03 090 80; 99213 2025-02-20 | none",
                "nor 81                  | 66984 2025-02-03 090 81; 99213 2025-02-20 | none",
                "nor 82                  | 66984 2025-02-03 090 82; 99213 2025-02-20 | none",
                "nor AS                  | 66984 2025-02-03 090 AS; 99213 2025-02-20 | none",
                "nor TC                  | 93451 2025-02-03 000 TC; 99213 2025-02-03 | none",
                "nor the wrong site      | P 66984 2025-02-03 090 PA; 99213 2025-02-20 | none",
                "nor what was not covered | P 66984 2025-02-03 090 GY; 99213 2025-02-20 | none",
                "a co-surgeon opens one  | 66984 2025-02-03 090 62; 99213 2025-02-20 | 2 GLOBAL_PACKAGE_VISIT",
                "a refused line opens none | - 66984 2025-02-03 090; 99213 2025-02-20 | none",
                "54: visits are denied all the same | 66984 2025-02-03 090 54; 99213 2025-02-20 | 2 GLOBAL_PACKAGE_VISIT",
                "55: from its day        | 66984 2025-02-03 090 55; 99213 2025-02-03 | 2 GLOBAL_PACKAGE_VISIT",
                "55: not before it       | 66984 2025-02-03 090 55; 99213 2025-02-02 | none",
                "55: day 90              | 66984 2025-02-03 090 55; 99213 2025-05-04 | 2 GLOBAL_PACKAGE_VISIT",
                "55: day 90, 24          | 66984 2025-02-03 090 55; 99213 2025-05-04 24 | none",
                "55: day 91              | 66984 2025-02-03 090 55; 99213 2025-05-05 | none",
                "55 of 80 days: day 10   | 66984 2025-02-03 090 55 80days; 99213 2025-02-13 | none",
                "55 of 80 days: day 11   | 66984 2025-02-03 090 55 80days; 99213 2025-02-14 | 2 GLOBAL_PACKAGE_VISIT",
                "55 of 80 days: day 90   | 66984 2025-02-03 090 55 80days; 99213 2025-05-04 | 2 GLOBAL_PACKAGE_VISIT",
                "55 of a 000             | 46600 2025-02-03 000 55; 99213 2025-02-03 | none",
                "55: a later procedure is its own | 66984 2025-02-03 090 55; 46600 2025-02-20 000 | none",
            })
    void aLineOpensAPackageOrNot(String what, String services, String expected) {
        assertThat(Services.judge(services)).as(what).isEqualTo(Services.expected(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the same day ranks      | 66984 2025-02-03 090; 67036 2025-02-03 090    | none",
                "a 000 later             | 66984 2025-02-03 090; 46600 2025-02-20 000    | 2 GLOBAL_PACKAGE_PROCEDURE",
                "a 010 later             | 66984 2025-02-03 090; 17110 2025-02-20 010    | 2 GLOBAL_PACKAGE_PROCEDURE",
                "the other eye           | 66984 2025-02-03 090 RT; 66984 2025-02-20 090 LT | 2 GLOBAL_PACKAGE_PROCEDURE",
                "with 58                 | 66984 2025-02-03 090; 67036 2025-02-20 090 58 | none",
                "with 78                 | 66984 2025-02-03 090; 67036 2025-02-20 090 78 | none",
                "with 79                 | 66984 2025-02-03 090; 67036 2025-02-20 090 79 | none",
                "with 76                 | 66984 2025-02-03 090; 66984 2025-02-20 090 76 | 2 GLOBAL_PACKAGE_PROCEDURE",
                "day 90                  | 66984 2025-02-03 090; 46600 2025-05-04 000    | 2 GLOBAL_PACKAGE_PROCEDURE",
                "day 91                  | 66984 2025-02-03 090; 46600 2025-05-05 000    | none",
                "day 10 of a 010         | 17110 2025-02-03 010; 46600 2025-02-13 000    | 2 GLOBAL_PACKAGE_PROCEDURE",
                "day 11 of a 010         | 17110 2025-02-03 010; 46600 2025-02-14 000    | none",
                "the day after a 000     | 46600 2025-02-03 000; 17110 2025-02-04 010    | none",
                "the day before a 090    | 46600 2025-02-02 000; 66984 2025-02-03 090    | none",
                "a diagnostic test       | 66984 2025-02-03 090; 93451 2025-02-20 000 test | none",
                "therapy                 | 66984 2025-02-03 090; 97597 2025-02-20 000 GP | none",
                "a technical part        | 66984 2025-02-03 090; 93451 2025-02-20 000 TC | none",
                "care after another's    | 66984 2025-02-03 090; 66984 2025-02-20 090 55 | none",
                "XXX, ZZZ, MMM, YYY      | 66984 2025-02-03 090; 70553 2025-02-20 XXX; 22614 2025-02-20 ZZZ; 59400 2025-02-20 MMM; 15999 2025-02-20 YYY | none",
                "denied, it opens its own | 66984 2025-02-03 090; 17110 2025-05-01 010; 99213 2025-05-07 | 2 GLOBAL_PACKAGE_PROCEDURE, 3 GLOBAL_PACKAGE_VISIT",
                "78 opens none           | 66984 2025-02-03 090; 66984 2025-05-01 090 78; 99213 2025-05-07 | none",
                "nor does it end the first | 66984 2025-02-03 090; 66984 2025-05-01 090 78; 99213 2025-05-04 | 3 GLOBAL_PACKAGE_VISIT",
                "79 opens one            | 66984 2025-02-03 090; 66984 2025-05-01 090 79; 99213 2025-05-07 | 3 GLOBAL_PACKAGE_VISIT",
                "58 opens one            | 66984 2025-02-03 090; 66984 2025-05-01 090 58; 99213 2025-05-07 | 3 GLOBAL_PACKAGE_VISIT",
                "two periods, two findings | 66984 2025-02-03 090; 17110 2025-02-18 010 79; 99213 2025-02-20 | 3 GLOBAL_PACKAGE_VISIT, 3 GLOBAL_PACKAGE_VISIT",
                "24 is for both          | 66984 2025-02-03 090; 17110 2025-02-18 010 79; 99213 2025-02-20 24 | none",
                "24 and 25 on the second's day | 66984 2025-02-03 090; 17110 2025-02-18 010 79; 99213 2025-02-18 24 25 | none",
                "25 alone is not for the first | 66984 2025-02-03 090; 17110 2025-02-18 010 79; 99213 2025-02-18 25 | 3 GLOBAL_PACKAGE_VISIT",
                "24 and 57 before the second   | 66984 2025-02-03 090; 66984 2025-02-18 090 79; 99213 2025-02-17 24 57 | none",
                "24 alone is not for the second | 66984 2025-02-03 090; 66984 2025-02-18 090 79; 99213 2025-02-17 24 | 3 GLOBAL_PACKAGE_VISIT",
                "57 and 25, two findings | 66984 2025-02-03 090; 17110 2025-02-03 010; 99213 2025-02-03 | 3 GLOBAL_PACKAGE_VISIT, 3 GLOBAL_PACKAGE_VISIT",
                "25 is left             | 66984 2025-02-03 090; 17110 2025-02-03 010; 99213 2025-02-03 57 | 3 GLOBAL_PACKAGE_VISIT",
                "of one day one modifier | 66984 2025-02-03 090; 17110 2025-02-03 010; 99213 2025-02-05 | 3 GLOBAL_PACKAGE_VISIT",
                "of one day 57 and 24   | 66984 2025-02-03 090; 66984 2025-02-03 090 55; 67036 2025-02-03 090; 99213 2025-02-03 | 4 GLOBAL_PACKAGE_VISIT, 4 GLOBAL_PACKAGE_VISIT",
                "of one day two surgeries | 66984 2025-02-03 090; 67036 2025-02-03 090; 99213 2025-02-03 | 3 GLOBAL_PACKAGE_VISIT",
            })
    void aLaterProcedureSaysWhyItIsPaid(String what, String services, String expected) {
        assertThat(Services.judge(services)).as(what).isEqualTo(Services.expected(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "critical care          | 66984 2025-02-03 090; 99291 2025-02-20    | 2 GLOBAL_PACKAGE_VISIT",
                "critical care, FT      | 66984 2025-02-03 090; 99291 2025-02-20 FT | none",
                "on the day, FT         | 66984 2025-02-03 090; 99292 2025-02-03 FT | none",
                "before FT was          | 66984 2021-12-01 090; 99291 2021-12-20 FT | 2 GLOBAL_PACKAGE_VISIT",
                "FT on another visit    | 66984 2025-02-03 090; 99213 2025-02-20 FT | 2 GLOBAL_PACKAGE_VISIT",
                "therapy                | 66984 2025-02-03 090; 97110 2025-02-20 GP | none",
                "care management        | 66984 2025-02-03 090; 99490 2025-02-20    | none",
                "advance care planning  | 66984 2025-02-03 090; 99497 2025-02-20    | none",
                "a wellness visit       | 66984 2025-02-03 090; G0439 2025-02-20    | none",
                "a hospital visit       | 66984 2025-02-03 090; 99232 2025-02-04    | 2 GLOBAL_PACKAGE_VISIT",
                "an eye visit           | 66984 2025-02-03 090; 92012 2025-02-04    | 2 GLOBAL_PACKAGE_VISIT",
                "an edit holds the day  | 66984 2025-02-03 090; 99214 2025-02-03    | none",
                "not the day before     | 66984 2025-02-03 090; 99214 2025-02-02    | 2 GLOBAL_PACKAGE_VISIT",
                "not the day after      | 66984 2025-02-03 090; 99214 2025-02-04    | 2 GLOBAL_PACKAGE_VISIT",
            })
    void aServiceOutsideThePackageIsPaid(String what, String services, String expected) {
        assertThat(Services.judge(services)).as(what).isEqualTo(Services.expected(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "surgery before, visit now  | P 66984 2025-02-03 090; 99213 2025-02-20 | 1 GLOBAL_PACKAGE_VISIT",
                "surgery before on that day | P 66984 2025-02-03 090; 99213 2025-02-03 | 1 GLOBAL_PACKAGE_VISIT",
                "surgery billed before, the day after the visit | P 66984 2025-02-03 090; 99213 2025-02-02 | 1 GLOBAL_PACKAGE_VISIT",
                "surgery before with 78     | P 66984 2025-02-03 090 78; 99213 2025-02-20 | none",
                "procedure now              | P 66984 2025-02-03 090; 46600 2025-02-20 000 | 1 GLOBAL_PACKAGE_PROCEDURE",
                "visit before, surgery now  | 66984 2025-02-03 090; P 99213 2025-02-02 | 1 PRIOR_SERVICE_AFFECTED",
                "the same with 57           | 66984 2025-02-03 090; P 99213 2025-02-02 57 | none",
                "procedure billed before, later than this one | 66984 2025-02-03 090; P 46600 2025-02-20 000 | 1 PRIOR_SERVICE_AFFECTED",
                "what was before is not judged by itself | P 66984 2025-02-03 090; P 99213 2025-02-20; 99490 2025-02-21 | none",
                "nor is the unknown         | 15999 2025-02-03 YYY; P 99213 2025-02-20 | none",
            })
    void whatWasBilledBeforeCountsAndIsNotJudged(String what, String services, String expected) {
        assertThat(Services.judge(services)).as(what).isEqualTo(Services.expected(expected));
    }

    @Test
    void theMessageNamesTheProcedureItsDaysAndTheModifier() {
        assertThat(Services.messages("P 66984 2025-02-03 090; 99213 2025-02-20"))
                .containsExactly(
                        "99213 is in the surgical package of 66984 (prior service, 2025-02-03), global period 090"
                                + " from 2025-02-02 to 2025-05-04; 24 would allow it, if the visit has nothing to do with the"
                                + " surgery");
        assertThat(Services.messages("66984 2025-02-03 090; 99213 2025-02-02"))
                .containsExactly(
                        "99213 is in the surgical package of 66984 (line 1, 2025-02-03), global period 090 from"
                                + " 2025-02-02 to 2025-05-04; 57 would allow it, if surgery was decided at the visit");
        assertThat(Services.messages("17110 2025-02-03 010; 99213 2025-02-03"))
                .containsExactly(
                        "99213 is in the surgical package of 17110 (line 1, 2025-02-03), global period 010 from"
                                + " 2025-02-03 to 2025-02-13; 25 would allow it, if the visit is significant and separate from"
                                + " the procedure");
        assertThat(Services.messages("17110 2025-02-03 010; 46600 2025-02-04 000"))
                .containsExactly(
                        "46600 is in the surgical package of 17110 (line 1, 2025-02-03), global period 010 from"
                                + " 2025-02-03 to 2025-02-13; 58 (staged), 78 (return to the operating room) or 79 (unrelated)"
                                + " would allow it, if the record supports it");
        assertThat(Services.messages("15999 2025-02-03 YYY; 99213 2025-02-20"))
                .containsExactly(
                        "whether 99213 is in the surgical package of 15999 (line 1, 2025-02-03) is unknown: the"
                                + " contractor sets its global period (YYY)");
        assertThat(Services.messages("66984 2025-02-03 090; P 99213 2025-02-02"))
                .containsExactly(
                        "99213 (prior service, 2025-02-02) is in the global period of 66984 (090 from 2025-02-02"
                                + " to 2025-05-04) and would be denied beside it; what it was paid may be taken back");
    }
}
