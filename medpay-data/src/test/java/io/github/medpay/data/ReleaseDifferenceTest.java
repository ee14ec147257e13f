package io.github.medpay.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.insight.release.DifferenceFilter;
import io.github.medpay.insight.release.ReleaseComparison;
import io.github.medpay.insight.release.ReleaseDifference;
import io.github.medpay.insight.release.RowDifference;
import io.github.medpay.insight.release.RowDifference.Kind;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReleaseDifferenceTest {

    private static final ReleaseComparison COMPARISON =
            MedPay.create().insight().releaseComparison();

    @Test
    void the_rows_of_two_releases_add_up() {
        ReleaseDifference difference = COMPARISON.between("RVU25A", "RVU25D");

        long added = difference.rows().stream()
                .filter(row -> row.kind() == Kind.ADDED)
                .count();
        long removed = difference.rows().stream()
                .filter(row -> row.kind() == Kind.REMOVED)
                .count();
        // RVU25A has 18,865 rows and RVU25D 19,090
        assertThat(added - removed).isEqualTo(19_090 - 18_865);
        assertThat(added).isPositive();
    }

    @Test
    void a_release_does_not_differ_from_itself() {
        assertThat(COMPARISON.between("RVU25A", "RVU25A").rows()).isEmpty();
    }

    @Test
    void the_difference_back_mirrors_the_difference() {
        ReleaseDifference there = COMPARISON.between("RVU25A", "RVU25D");
        ReleaseDifference back = COMPARISON.between("RVU25D", "RVU25A");

        assertThat(back.rows()).hasSameSizeAs(there.rows());
        for (int i = 0; i < there.rows().size(); i++) {
            RowDifference a = there.rows().get(i);
            RowDifference b = back.rows().get(i);
            assertThat(b.code()).isEqualTo(a.code());
            assertThat(b.part()).isEqualTo(a.part());
            assertThat(b.kind())
                    .isEqualTo(
                            switch (a.kind()) {
                                case ADDED -> Kind.REMOVED;
                                case REMOVED -> Kind.ADDED;
                                case CHANGED -> Kind.CHANGED;
                            });
            assertThat(b.feeBefore()).isEqualTo(a.feeAfter());
            assertThat(b.feeAfter()).isEqualTo(a.feeBefore());
            BigDecimal amount = a.amount();
            assertThat(b.amount()).isEqualTo(amount == null ? null : amount.negate());
            assertThat(b.fields()).hasSameSizeAs(a.fields());
        }
    }

    @Test
    void the_fee_of_97110_fell_from_29_82_in_2023_to_28_79_in_2025() {
        ReleaseDifference difference =
                COMPARISON.between("RVU23A", "RVU25A", DifferenceFilter.ALL.withCodePrefix("97110"));

        assertThat(difference.rows()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.CHANGED);
            assertThat(row.feeBefore()).isEqualTo("29.82");
            assertThat(row.feeAfter()).isEqualTo("28.79");
            assertThat(row.amount()).isEqualTo("-1.03");
            // 1.03 ÷ 29.82 = 3.454... %
            assertThat(row.percent()).isEqualTo("-3.45");
        });
        assertThat(difference.toCsv())
                .startsWith(
                        "code,part,kind,fee_before,fee_after,amount,percent,fields\n97110,,CHANGED,29.82,28.79,-1.03,"
                                + "-3.45,");
    }

    @Test
    void a_filter_keeps_what_it_asks_for() {
        DifferenceFilter filter = DifferenceFilter.ALL
                .withLocality(LocalityKey.of("02102", "01"))
                .withKinds(Set.of(Kind.CHANGED))
                .withMinimumPercent(new BigDecimal("5"));

        assertThat(COMPARISON.between("RVU24AR", "RVU25A", filter).rows())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.kind()).isEqualTo(Kind.CHANGED);
                    assertThat(Objects.requireNonNull(row.percent()).abs()).isGreaterThanOrEqualTo(new BigDecimal("5"));
                });
    }
}
