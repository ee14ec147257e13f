package io.github.medpay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.fixture.Policies;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a remittance says each cause and each finding that refuses a line (RULES §17). */
class AdjustmentCodesTest {

    private static final PolicyPeriod POLICY = Policies.usual();

    /** Findings that refuse a line although the contractor may well pay it: our tables, or our own fields, are at fault. */
    private static final Set<FindingCode> NOT_THE_CONTRACTORS = EnumSet.of(
            FindingCode.CODE_UNKNOWN,
            FindingCode.SCHEDULE_FILE_MISSING,
            FindingCode.ROW_UNKNOWN,
            FindingCode.DATE_WITHOUT_RELEASE,
            FindingCode.RELEASE_OF_OTHER_YEAR,
            FindingCode.LOCALITY_UNKNOWN,
            FindingCode.ZIP_UNKNOWN,
            FindingCode.UNITS_AND_MINUTES,
            FindingCode.MINUTES_INVALID,
            FindingCode.INTERVAL_INVALID,
            FindingCode.CHARGE_NEGATIVE);

    @Test
    void everyDenialHasItsReason() {
        assertThat(withoutCodes(Severity.DENIAL)).isEmpty();
    }

    @Test
    void everyErrorThatTheContractorSeesTooHasItsReason() {
        assertThat(withoutCodes(Severity.ERROR)).isEqualTo(NOT_THE_CONTRACTORS);
    }

    @Test
    void nothingElseHasOne() {
        assertThat(Arrays.stream(FindingCode.values())
                        .filter(code -> code.severity() == Severity.WARNING || code.severity() == Severity.INFO)
                        .filter(code -> POLICY.adjustment(code).isPresent()))
                .isEmpty();
    }

    private static Set<FindingCode> withoutCodes(Severity severity) {
        return Arrays.stream(FindingCode.values())
                .filter(code -> code.severity() == severity)
                .filter(code -> POLICY.adjustment(code).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingCode.class)));
    }

    @ParameterizedTest
    @EnumSource(AdjustmentCause.class)
    void everyCauseHasItsCodesOnEveryDay(AdjustmentCause cause) {
        assertThat(Policies.medicare().on(LocalDate.of(2021, 1, 1)).adjustment(cause))
                .isNotNull();
        assertThat(POLICY.adjustment(cause).group()).isIn("CO", "PR");
    }

    @ParameterizedTest
    @CsvSource({
        "CHARGE_OVER_FEE, CO-45",
        "MULTIPLE_PROCEDURES, CO-59",
        "BALANCE_BILLING, PR-45",
        "DEDUCTIBLE, PR-1",
        "COINSURANCE, PR-2",
        "SEQUESTRATION, CO-253",
        "MIPS_POSITIVE, CO-144 N807",
        "MIPS_NEGATIVE, CO-237 N807",
    })
    void aCauseIsSaidSo(AdjustmentCause cause, String codes) {
        assertThat(POLICY.adjustment(cause)).hasToString(codes);
    }

    /** X12 asks for a remark beside reason 16. */
    @Test
    void aReasonThatSaysNothingAloneHasARemark() {
        assertThat(Arrays.stream(FindingCode.values())
                        .flatMap(code -> POLICY.adjustment(code).stream())
                        .filter(codes -> codes.reason().equals("16")))
                .isNotEmpty()
                .allSatisfy(codes -> assertThat(codes.remark()).isPresent());
    }
}
