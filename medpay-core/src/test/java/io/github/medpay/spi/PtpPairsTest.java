package io.github.medpay.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.internal.table.PtpPairs;
import io.github.medpay.internal.table.PtpPairsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PtpPairsTest {

    /** Of each column 1 code its column 2 codes, each with its history. */
    private static PtpPairs pairs(List<Map<Integer, Integer>> rows) {
        PtpPairsBuilder pairs = new PtpPairsBuilder(rows.size());
        for (int one = 0; one < rows.size(); one++) {
            for (Map.Entry<Integer, Integer> entry : rows.get(one).entrySet()) {
                pairs.add(one, entry.getKey(), entry.getValue());
            }
        }
        return pairs.build();
    }

    private static List<Map<Integer, Integer>> random(long seed, int codes, int density) {
        Random random = new Random(seed);
        List<Map<Integer, Integer>> rows = new ArrayList<>();
        for (int one = 0; one < codes; one++) {
            Map<Integer, Integer> row = new TreeMap<>();
            int percent = random.nextInt(density + 1);
            for (int two = 0; two < codes; two++) {
                if (random.nextInt(100) < percent) {
                    row.put(two, random.nextInt(7));
                }
            }
            rows.add(random.nextBoolean() && one > 0 ? rows.get(one - 1) : row);
        }
        return rows;
    }

    @Property(tries = 50)
    void every_pair_has_its_history_and_no_other_pair_has_one(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 600) int codes,
            @ForAll @IntRange(max = 100) int density) {
        List<Map<Integer, Integer>> rows = random(seed, codes, density);
        PtpPairs pairs = pairs(rows);

        for (int one = 0; one < codes; one++) {
            Map<Integer, Integer> row = rows.get(one);
            for (int two = 0; two < codes; two++) {
                assertThat(pairs.history(one, two)).isEqualTo(row.getOrDefault(two, PtpPairs.NONE));
            }
            Map<Integer, Integer> back = new TreeMap<>();
            int before = -1;
            for (int two = pairs.next(one, 0); two != PtpPairs.NONE; two = pairs.next(one, two + 1)) {
                assertThat(two).isGreaterThan(before);
                before = two;
                back.put(two, pairs.history(one, two));
            }
            assertThat(back).isEqualTo(row);
        }
        assertThat(pairs.count()).isEqualTo(rows.stream().mapToInt(Map::size).sum());
    }

    @Test
    void equal_pieces_are_kept_once() {
        PtpPairsBuilder builder = new PtpPairsBuilder(1_000);
        for (int one = 0; one < 1_000; one += 2) {
            builder.add(one, 3, 0).add(one, 700, 0).add(one, 259, 0);
        }
        PtpPairs pairs = builder.build();

        // Cells 3 and 259 have the same place in their pages and blocks; 700 = 2 × 256 + 11 × 16 + 12 has another.
        char[] ofEvenCodes = {1, 1, 2, 0};
        char[] block = new char[4_000];
        for (int place = 0; place < block.length; place++) {
            block[place] = place % 2 == 0 ? ofEvenCodes[place / 1_000] : 0;
        }
        assertThat(pairs.block()).isEqualTo(block);
        assertThat(pairs.page()).hasSize(3 * PtpPairs.PAGES);
        assertThat(pairs.cell()).hasSize(3 * PtpPairs.PAGE);
        assertThat(pairs.count()).isEqualTo(1_500);
    }

    @Test
    void the_largest_number_of_a_code_and_of_a_history_are_found_too() {
        PtpPairs pairs = new PtpPairsBuilder(65_535)
                .add(1, 0, 65_534)
                .add(1, 65_534, 0)
                .add(65_534, 65_534, 65_534)
                .build();

        assertThat(pairs.history(1, 0)).isEqualTo(65_534);
        assertThat(pairs.history(1, 65_534)).isZero();
        assertThat(pairs.history(65_534, 65_534)).isEqualTo(65_534);
        assertThat(pairs.history(65_534, 0)).isEqualTo(PtpPairs.NONE);
        assertThat(pairs.next(1, 1)).isEqualTo(65_534);
        assertThat(pairs.next(2, 0)).isEqualTo(PtpPairs.NONE);
        assertThat(pairs.count()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"1, 0, 0", "5, 0, 0", "2, -1, 0", "2, 5, 0", "2, 0, -1", "2, 0, 65535", "2, 3, 1"})
    void a_pair_out_of_range_or_order_or_twice_is_refused(int one, int two, int history) {
        PtpPairsBuilder builder = new PtpPairsBuilder(5).add(2, 3, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(one, two, history))
                .withMessageStartingWith("pair " + one + ", " + two);
    }

    @Test
    void more_codes_or_pieces_than_16_bits_can_number_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PtpPairsBuilder(65_536));
        PtpPairsBuilder builder = new PtpPairsBuilder(65_535);

        // Sixteen cells of which two are filled, with histories of their own: more pages than can be numbered.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    for (int one = 0; one < 260; one++) {
                        for (int page = 0; page < 256; page++) {
                            builder.add(one, page * 16, one).add(one, page * 16 + 1, page);
                        }
                    }
                    builder.build();
                })
                .withMessage("more distinct pages of pairs than 65535");
    }
}
