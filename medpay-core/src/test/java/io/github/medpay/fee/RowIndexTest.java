package io.github.medpay.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.fixture.Policies;
import io.github.medpay.fixture.SmallTables;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.internal.table.TableKinds;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowIndexTest {

    private static RelativeValueTable table(int[] codes, byte[] parts) {
        byte[] b = new byte[codes.length];
        int[] i = new int[codes.length];
        short[] s = new short[codes.length];
        return new RelativeValueTable(
                codes, parts, b, b, i, i, i, i, b, b, b, b, b, b, b, b, b, b, b, b, i, s, b, i, i, i);
    }

    @Test
    void aRowModifierThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowIndex(table(new int[] {1, 2}, new byte[] {0, 4})))
                .withMessageContaining("row 1");
    }

    @Test
    void everyRowIsFoundAndNothingElse() {
        Random random = new Random(7);
        int[] codes = random.ints(0, 60_466_176).distinct().limit(5_000).toArray();
        byte[] parts = new byte[codes.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (byte) random.nextInt(4);
        }
        RowIndex index = new RowIndex(table(codes, parts));
        for (int row = 0; row < codes.length; row++) {
            for (RowModifier part : RowModifier.values()) {
                assertThat(index.find(codes[row], part)).isEqualTo(part.number() == parts[row] ? row : RowIndex.NONE);
            }
        }
        assertThat(index.find(-1, RowModifier.GLOBAL)).isEqualTo(RowIndex.NONE);
        assertThat(index.find(60_466_176, RowModifier.GLOBAL)).isEqualTo(RowIndex.NONE);
    }

    @Test
    void anEmptyTableHoldsNothing() {
        assertThat(new RowIndex(table(new int[0], new byte[0])).find(0, RowModifier.GLOBAL))
                .isEqualTo(RowIndex.NONE);
        assertThat(new RowIndex(table(new int[1], new byte[1])).find(0, RowModifier.GLOBAL))
                .isZero();
    }

    @Test
    void twoRowsOfOneKeyAreABrokenTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowIndex(table(new int[] {5, 9, 5}, new byte[] {1, 1, 1})))
                .withMessage("rows 0 and 2 have one key");
        ReleaseTable release = new SmallTables().open(TableKinds.RELEASE, "RVU26C");
        ReleaseTable twice = new ReleaseTable(
                release.header(), table(new int[] {1, 1}, new byte[2]), release.localities(), release.counties());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeeSchedule.of(twice, Optional::empty, Policies::medicare));
    }

    @Test
    void theLastOfMoreRowsThan16BitsCanNumberIsFoundToo() {
        int many = Character.MAX_VALUE + 2;
        int[] codes = new int[many];
        for (int i = 0; i < many; i++) {
            codes[i] = i;
        }
        RowIndex index = new RowIndex(table(codes, new byte[many]));

        assertThat(index.find(many - 1, RowModifier.GLOBAL)).isEqualTo(many - 1);
        assertThat(index.find(many, RowModifier.GLOBAL)).isEqualTo(RowIndex.NONE);
        assertThat(index.find(many - 1, RowModifier.TECHNICAL)).isEqualTo(RowIndex.NONE);
    }
}
