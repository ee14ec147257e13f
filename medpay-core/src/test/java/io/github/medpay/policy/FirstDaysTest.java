package io.github.medpay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class FirstDaysTest {

    @Test
    void theLastDayBeforeAPeriodBelongsToTheOneBefore() {
        FirstDays days = new FirstDays(new long[] {100, 101, 131, 500});

        assertThat(new int[] {days.placeOf(99), days.placeOf(100), days.placeOf(101), days.placeOf(130)})
                .containsExactly(-1, 0, 1, 1);
        assertThat(new int[] {days.placeOf(131), days.placeOf(499), days.placeOf(500), days.placeOf(90_000)})
                .containsExactly(2, 2, 3, 3);
    }

    @Property
    void everyDayIsFoundWhereASearchFindsIt(
            @ForAll @NotEmpty Set<@IntRange(min = -2_000, max = 20_000) Integer> firsts,
            @ForAll @IntRange(min = -3_000, max = 30_000) int day) {
        long[] rising =
                new TreeSet<>(firsts).stream().mapToLong(Integer::longValue).toArray();
        int found = Arrays.binarySearch(rising, day);

        assertThat(new FirstDays(rising).placeOf(day)).isEqualTo(found >= 0 ? found : -found - 2);
    }
}
