package io.github.medpay.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.Discipline;
import io.github.medpay.fee.UnknownKeyException;
import io.github.medpay.fixture.Policies;
import io.github.medpay.fixture.TherapyTables;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.insight.comparison.CodeComparison;
import io.github.medpay.insight.comparison.ServiceContext;
import io.github.medpay.insight.denial.DenialPatterns;
import io.github.medpay.insight.documentation.TreatmentNote;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.VisitAmounts;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.release.DifferenceFilter;
import io.github.medpay.insight.release.ReleaseComparison;
import io.github.medpay.insight.release.RowDifference;
import io.github.medpay.insight.release.RowDifference.Kind;
import io.github.medpay.insight.therapy.TherapyExpense;
import io.github.medpay.insight.therapy.TherapyThresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class InsightProperties {

    private static final Insight INSIGHT = TherapyTables.insight();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] CODES = {"97110", "97112", "97124", "97140", "99999"};

    private static Claim claim(List<Integer> units) {
        List<ClaimLine> lines = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            lines.add(ClaimLine.of(CODES[i], units.get(i), "GP"));
        }
        return TherapyTables.claim(lines.toArray(new ClaimLine[0]));
    }

    @Property(tries = 200)
    void doing_nothing_changes_nothing(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 8) Integer> units,
            @ForAll @IntRange(max = 1000) int visits,
            @ForAll @IntRange(max = 53) int weeks) {
        Claim claim = claim(units);
        Impact impact = INSIGHT.revenueImpact().between(claim, claim, VisitVolume.of(visits, weeks));

        assertThat(impact.perVisit()).isEqualTo(VisitAmounts.ZERO);
        assertThat(impact.perYear().receipts()).isEqualByComparingTo("0");
        assertThat(impact.findings()).isEmpty();
    }

    @Property(tries = 200)
    void there_and_back_again_is_the_opposite(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 8) Integer> first,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 8) Integer> second) {
        VisitVolume volume = VisitVolume.of(40, 52);
        VisitAmounts there = INSIGHT.revenueImpact()
                .between(claim(first), claim(second), volume)
                .perYear();
        VisitAmounts back = INSIGHT.revenueImpact()
                .between(claim(second), claim(first), volume)
                .perYear();

        assertThat(back).isEqualTo(VisitAmounts.ZERO.minus(there));
    }

    @Property(tries = 100)
    void the_order_of_the_lines_never_changes_a_therapy_visit(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 8) Integer> units) {
        Impact impact = INSIGHT.revenueImpact().of(claim(units), ClaimChange.reversed());

        assertThat(impact.perVisit().allowed()).isEqualTo("0.00");
    }

    @Example
    void a_release_does_not_differ_from_itself_and_the_way_back_mirrors() {
        ReleaseComparison releases = INSIGHT.releaseComparison();

        assertThat(releases.between("RVU25A", "RVU25A").rows()).isEmpty();
        List<RowDifference> there = releases.between("RVU25A", "RVU25D").rows();
        List<RowDifference> back = releases.between("RVU25D", "RVU25A").rows();
        assertThat(there)
                .extracting(row -> row.code() + " " + row.kind())
                .containsExactly("97110 CHANGED", "97112 REMOVED", "97124 CHANGED", "97530 ADDED");
        assertThat(back)
                .extracting(row -> row.code() + " " + row.kind())
                .containsExactly("97110 CHANGED", "97112 ADDED", "97124 CHANGED", "97530 REMOVED");
        // .90 × 32.3465 = 29.11; 29.11 − 28.79 = .32; .32 ÷ 28.79 = 1.111... %; .32 ÷ 29.11 = 1.099... %
        assertThat(there.get(0).amount()).isEqualTo("0.32");
        assertThat(back.get(0).amount()).isEqualTo("-0.32");
        assertThat(there.get(0).percent()).isEqualTo("1.11");
        assertThat(back.get(0).percent()).isEqualTo("-1.10");
        assertThat(there.get(0).fields()).containsExactly(new RowDifference.FieldDifference("work", "0.45", "0.46"));
        assertThat(there.get(2).fields()).containsExactly(new RowDifference.FieldDifference("status", "A", "N"));
        assertThat(there.get(2).feeAfter()).isNull();
    }

    @Example
    void the_csv_has_an_empty_field_for_an_absent_amount() {
        // 97112: .99 × 32.3465 = 32.02; 97530: 1.07 × 32.3465 = 34.61
        assertThat(INSIGHT.releaseComparison().between("RVU25A", "RVU25D").toCsv())
                .isEqualTo("""
                        code,part,kind,fee_before,fee_after,amount,percent,fields
                        97110,,CHANGED,28.79,29.11,0.32,1.11,work: 0.45 > 0.46
                        97112,,REMOVED,32.02,,,,
                        97124,,CHANGED,29.76,,,,status: A > N
                        97530,,ADDED,,34.61,,,
                        """);
    }

    @Example
    void a_filter_keeps_kinds_prefixes_and_moves() {
        ReleaseComparison releases = INSIGHT.releaseComparison();

        assertThat(releases.between("RVU25A", "RVU25D", DifferenceFilter.ALL.withKinds(Set.of(Kind.ADDED)))
                        .rows())
                .hasSize(1);
        assertThat(releases.between("RVU25A", "RVU25D", DifferenceFilter.ALL.withCodePrefix("9711"))
                        .rows())
                .hasSize(2);
        assertThat(releases.between("RVU25D", "RVU25A", DifferenceFilter.ALL.withMinimumAmount(new BigDecimal("0.32")))
                        .rows())
                .hasSize(1);
        assertThat(releases.between("RVU25D", "RVU25A", DifferenceFilter.ALL.withMinimumAmount(new BigDecimal("0.33")))
                        .rows())
                .isEmpty();
        assertThatExceptionOfType(UnknownKeyException.class).isThrownBy(() -> releases.between("RVU25A", "RVU25B"));
        assertThatExceptionOfType(InsightException.class)
                .isThrownBy(() -> DifferenceFilter.ALL.withMinimumPercent(new BigDecimal("-1")));
    }

    @Example
    void codes_side_by_side_are_two_to_five_and_an_unknown_one_is_a_finding() {
        CodeComparison codes = INSIGHT.codeComparison();
        ServiceContext context = ServiceContext.national(LocalDate.of(2025, 2, 3));

        assertThat(codes.compare(List.of("97110", "99999"), context).findings()).hasSize(1);
        assertThat(codes.compare(List.of("97110", "free text"), context).findings())
                .hasSize(1);
        assertThat(codes.facts("free text", context)).isEmpty();
        for (List<String> wrong : List.of(
                List.of("97110"),
                List.of("97110", "97110"),
                List.of("97110", "97112", "97124", "97140", "97530", "97116"))) {
            assertThatExceptionOfType(InsightException.class).isThrownBy(() -> codes.compare(wrong, context));
        }
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() ->
                        codes.compare(List.of("97110", "97112"), ServiceContext.national(LocalDate.of(2019, 1, 1))));
    }

    @Example
    void every_answer_is_json_without_any_setting() throws Exception {
        Claim claim = claim(List.of(2, 1));
        ServiceContext context = ServiceContext.national(LocalDate.of(2025, 2, 3));
        List<Object> answers = List.of(
                INSIGHT.revenueImpact().of(claim, ClaimChange.units(1, 3), VisitVolume.of(40, 52)),
                INSIGHT.billingTips().of(claim, VisitVolume.ONE_VISIT),
                INSIGHT.codeComparison().compare(List.of("97110", "97112"), context),
                INSIGHT.releaseComparison().between("RVU25A", "RVU25D"),
                TherapyThresholds.ledger(
                        Policies.medicare(),
                        2025,
                        List.of(new TherapyExpense(
                                LocalDate.of(2025, 1, 2), Discipline.PHYSICAL_THERAPY, BigDecimal.TEN, false))),
                DenialPatterns.inMemory(Policies.medicare()).summary(),
                INSIGHT.documentation()
                        .check(
                                TreatmentNote.builder(Discipline.PHYSICAL_THERAPY)
                                        .build(),
                                claim,
                                List.of()));
        for (Object answer : answers) {
            JsonNode json = JSON.readTree(JSON.writeValueAsString(answer));
            assertThat(json.isArray() || json.get("basis").get("formula").isTextual())
                    .isTrue();
        }
    }
}
