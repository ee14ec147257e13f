package io.github.medpay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Set;
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
    void a_key_that_is_negative_or_there_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeyIndex(3, 5, 3))
                .withMessageContaining("row 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyIndex(-1)).withMessageContaining("row 0");
    }
}
