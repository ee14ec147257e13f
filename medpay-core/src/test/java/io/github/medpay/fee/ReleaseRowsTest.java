package io.github.medpay.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.fixture.Policies;
import io.github.medpay.fixture.Rows;
import io.github.medpay.fixture.SmallTables;
import io.github.medpay.internal.KeyIndex;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.internal.table.RowColumn;
import io.github.medpay.internal.table.TableKinds;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReleaseRowsTest {

    @Test
    void every_row_is_found_and_nothing_else() {
        Random random = new Random(7);
        int[] codes = random.ints(0, 60_466_176).distinct().limit(5_000).toArray();
        int[] parts = random.ints(codes.length, 0, 4).toArray();
        ReleaseRows rows =
                new ReleaseRows(Rows.of(codes).set(RowColumn.MODIFIER, parts).table());

        for (int row = 0; row < codes.length; row++) {
            for (RowModifier part : RowModifier.values()) {
                assertThat(rows.row(codes[row], part)).isEqualTo(part.number() == parts[row] ? row : KeyIndex.NONE);
            }
        }
    }

    @Test
    void what_is_no_code_has_no_row() {
        ReleaseRows rows = new ReleaseRows(Rows.of(0, 60_466_175).table());

        assertThat(rows.row(60_466_175, RowModifier.GLOBAL)).isOne();
        for (int none : new int[] {-1, 60_466_176, 1 << 30, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThat(rows.row(none, RowModifier.GLOBAL)).isEqualTo(KeyIndex.NONE);
        }
    }

    @Test
    void an_empty_table_holds_nothing() {
        assertThat(new ReleaseRows(Rows.of().table()).row(0, RowModifier.GLOBAL))
                .isEqualTo(KeyIndex.NONE);
    }

    @Test
    void two_rows_of_one_key_are_a_broken_table() {
        ReleaseTable release = new SmallTables().open(TableKinds.RELEASE, "RVU26C");
        ReleaseTable twice =
                new ReleaseTable(release.header(), Rows.of(5, 9, 5).table(), release.localities(), release.counties());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeeSchedule.of(twice, Optional::empty, Policies::medicare))
                .withMessageContaining("row 2");
    }
}
