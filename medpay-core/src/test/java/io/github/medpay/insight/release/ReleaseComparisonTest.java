package io.github.medpay.insight.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.fee.UnknownKeyException;
import io.github.medpay.fixture.Small;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.insight.release.RowDifference.FieldDifference;
import io.github.medpay.insight.release.RowDifference.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What changed between two releases. 97110: 0.88 × 32.7442 = 28.81 in RVU24A, 28.79 in RVU25A; 99213: 2.73 × 32.7442 =
 * 89.39, then 88.95.
 */
class ReleaseComparisonTest {

    private static final ReleaseComparison COMPARISON = new ReleaseComparison(Small.schedules());
    private static final DifferenceFilter CHANGED = DifferenceFilter.ALL.withKinds(Set.of(Kind.CHANGED));

    private static List<String> codes(ReleaseDifference difference) {
        return difference.rows().stream().map(row -> row.code().value()).toList();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Test
    void aRowThatChangedTellsFieldsAndMoney() {
        RowDifference row =
                COMPARISON.between("RVU24A", "RVU25A", CHANGED).rows().get(0);
        assertThat(row)
                .isEqualTo(new RowDifference(
                        ProcedureCode.of("97110"),
                        "",
                        Kind.CHANGED,
                        List.of(
                                new FieldDifference("non_facility_practice_expense", "0.42", "0.43"),
                                new FieldDifference("facility_practice_expense", "0.42", "0.43")),
                        decimal("28.81"),
                        decimal("28.79"),
                        decimal("-0.02"),
                        decimal("-0.07"))); // −0.02 / 28.81
    }

    @Test
    void rowsComeGoOrChange() {
        ReleaseDifference forth = COMPARISON.between("RVU24A", "RVU25A");
        assertThat(codes(COMPARISON.between("RVU24A", "RVU25A", CHANGED))).containsExactly("97110", "99213");
        assertThat(forth.rows()).filteredOn(row -> row.kind() == Kind.ADDED).hasSizeGreaterThan(100);
        assertThat(forth.rows()).noneMatch(row -> row.kind() == Kind.REMOVED);
        ReleaseDifference back = COMPARISON.between("RVU25A", "RVU24A");
        assertThat(back.rows()).filteredOn(row -> row.kind() == Kind.REMOVED).allSatisfy(row -> {
            assertThat(row.feeAfter()).isNull();
            assertThat(row.amount()).isNull();
            assertThat(row.percent()).isNull();
            assertThat(row.fields()).isEmpty();
        });
        assertThat(back.rows()).noneMatch(row -> row.kind() == Kind.ADDED);
    }

    @Test
    void equalReleasesDifferInNothing() {
        assertThat(COMPARISON.between("RVU25A", "RVU25C").rows()).isEmpty();
    }

    /** From 9 March 2024: 0.88 × 33.2875 = 29.293; the units are the same. */
    @Test
    void anotherFactorIsADifferenceWithoutAField() {
        RowDifference row = COMPARISON.between("RVU24A", "RVU24AR").rows().get(0);
        assertThat(row.fields()).isEmpty();
        assertThat(row.amount()).isEqualTo(decimal("0.48"));
        assertThat(row.percent()).isEqualTo(decimal("1.67")); // 0.48 / 28.81 = 1.666 %
    }

    @Test
    void aFilterLooksAtCodeKindPlaceAndSize() {
        DifferenceFilter filter = CHANGED;
        assertThat(codes(COMPARISON.between("RVU24A", "RVU25A", filter.withCodePrefix("99"))))
                .containsExactly("99213");
        assertThat(codes(COMPARISON.between("RVU24A", "RVU25A", filter.withMinimumAmount(decimal("0.44")))))
                .containsExactly("99213");
        assertThat(codes(COMPARISON.between("RVU24A", "RVU25A", filter.withMinimumAmount(decimal("0.45")))))
                .isEmpty();
        assertThat(codes(COMPARISON.between("RVU24A", "RVU25A", filter.withMinimumPercent(decimal("0.07")))))
                .containsExactly("97110", "99213");
        assertThat(codes(COMPARISON.between("RVU24A", "RVU25A", filter.withMinimumPercent(decimal("0.08")))))
                .containsExactly("99213");
        assertThat(codes(COMPARISON.between(
                        "RVU24A", "RVU25A", DifferenceFilter.ALL.withMinimumAmount(decimal("0.00")))))
                .as("an amount is asked for, and what was added has none")
                .containsExactly("97110", "99213");
        assertThat(COMPARISON
                        .between("RVU24A", "RVU25A", filter.withSetting(Setting.FACILITY))
                        .rows()
                        .get(1)
                        .feeAfter())
                .isEqualTo(decimal("63.72"));
        assertThat(COMPARISON
                        .between("RVU24A", "RVU25A", filter.withLocality(Small.ALASKA))
                        .rows()
                        .get(0)
                        .feeAfter())
                .isEqualTo(decimal("37.06"));
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> COMPARISON.between("RVU24A", "RVU25B")).isInstanceOf(UnknownKeyException.class);
        assertThatThrownBy(() ->
                        COMPARISON.between("RVU24A", "RVU25A", CHANGED.withLocality(LocalityKey.of("13202", "01"))))
                .isInstanceOf(InsightException.class)
                .hasMessageContaining("RVU24A");
        assertThatThrownBy(() -> CHANGED.withMinimumAmount(decimal("-1"))).isInstanceOf(InsightException.class);
        assertThatThrownBy(() -> CHANGED.withMinimumPercent(decimal("-1"))).isInstanceOf(InsightException.class);
    }

    @Test
    void theTableOpensInASpreadsheet() {
        assertThat(COMPARISON
                        .between("RVU24A", "RVU25A", CHANGED.withCodePrefix("97"))
                        .toCsv())
                .isEqualTo("code,part,kind,fee_before,fee_after,amount,percent,fields\n"
                        + "97110,,CHANGED,28.81,28.79,-0.02,-0.07,non_facility_practice_expense: 0.42 > 0.43;"
                        + " facility_practice_expense: 0.42 > 0.43\n");
        assertThat(COMPARISON
                        .between("RVU24A", "RVU25A", DifferenceFilter.ALL.withCodePrefix("97039"))
                        .toCsv())
                .endsWith("\n97039,,ADDED,,,,,\n");
    }

    /** 70496-TC and 45380, as RVU25A has them. */
    @Test
    void everyFieldIsCompared() {
        assertThat(ReleaseFields.compare(
                        Small.schedule().get(ProcedureCode.of("70496"), RowModifier.TECHNICAL),
                        Small.schedule().get("45380")))
                .contains(
                        new FieldDifference("work", "0.00", "3.56"),
                        new FieldDifference("malpractice", "0.03", "0.47"),
                        new FieldDifference("rare_in_facility", "true", "false"),
                        new FieldDifference("pc_tc", "DIAGNOSTIC_TEST", "PHYSICIAN_SERVICE"),
                        new FieldDifference("global_period", "NOT_APPLICABLE", "ZERO_DAYS"),
                        new FieldDifference("multiple_procedure", "IMAGING", "ENDOSCOPY"),
                        new FieldDifference("assistant", "WITH_DOCUMENTATION", "NEVER"),
                        new FieldDifference("endoscopic_base", "none", "45378"),
                        new FieldDifference("supervision", "DIRECT", "CONCEPT_NOT_APPLICABLE"),
                        new FieldDifference("imaging_family", "true", "false"),
                        new FieldDifference("outpatient_cap", "true", "false"));
        assertThat(ReleaseFields.compare(
                        Small.schedule().get("97039"), Small.schedule().get("22904")))
                .contains(
                        new FieldDifference("status", "C", "A"),
                        new FieldDifference("rare_in_non_facility", "false", "true"),
                        new FieldDifference("preoperative_percent", "0", "9"),
                        new FieldDifference("intraoperative_percent", "0", "81"),
                        new FieldDifference("postoperative_percent", "0", "10"),
                        new FieldDifference("co_surgeon", "NEVER", "WITH_DOCUMENTATION"),
                        new FieldDifference("team", "NEVER", "WITH_DOCUMENTATION"));
        assertThat(ReleaseFields.compare(
                        Small.schedule().get("97110"), Small.schedule().get("61154")))
                .contains(new FieldDifference("bilateral", "NO_ADJUSTMENT", "ONE_AND_A_HALF"));
    }
}
