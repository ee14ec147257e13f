package io.github.medpay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KeyIndexProperties {

    @Property
    void each_key_has_its_row_and_no_other_has_one(
            @ForAll Set<@IntRange(max = 60_466_175) Integer> keys, @ForAll int other) {
        int[] all = keys.stream().mapToInt(Integer::intValue).toArray();
        KeyIndex index = new KeyIndex(all);

        for (int row = 0; row < all.length; row++) {
            assertThat(index.find(all[row])).isEqualTo(row);
        }
        assertThat(index.find(other))
                .isEqualTo(Arrays.stream(all).boxed().toList().indexOf(other));
    }

    @Example
    void an_empty_index_has_no_row() {
        assertThat(new KeyIndex().find(0)).isEqualTo(KeyIndex.NONE);
        assertThat(new KeyIndex().find(-1)).isEqualTo(KeyIndex.NONE);
    }

    @Example
    void as_many_rows_as_16_bits_can_number_are_found_and_more_are_refused() {
        int[] most = IntStream.range(0, 65_535).toArray();
        KeyIndex index = new KeyIndex(most);

        assertThat(index.find(0)).isZero();
        assertThat(index.find(65_534)).isEqualTo(65_534);
        assertThat(index.find(65_535)).isEqualTo(KeyIndex.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeyIndex(IntStream.range(0, 65_536).toArray()))
                .withMessage("65536 rows, at most 65535 can be looked up");
    }

    @Example
    void a_key_that_is_negative_or_there_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeyIndex(3, 5, 3))
                .withMessageContaining("row 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyIndex(-1)).withMessageContaining("row 0");
    }
}
