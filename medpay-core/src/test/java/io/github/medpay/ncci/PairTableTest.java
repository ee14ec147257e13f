package io.github.medpay.ncci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.PtpProfiles;
import io.github.medpay.spi.PtpTable;
import io.github.medpay.spi.TableException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PairTableTest {

    private static final NcciEdition EDITION = new NcciEdition("2024Q3", LocalDate.of(2024, 7, 1), "test");

    /** Of each column 1 ordinal its column 2 ordinals, each with its history. */
    private static PtpTable table(List<Map<Integer, Integer>> blocks, int histories) {
        int pairs = blocks.stream().mapToInt(Map::size).sum();
        int[] code = new int[blocks.size()];
        int[] offset = new int[code.length + 1];
        char[] columnTwo = new char[pairs];
        char[] profile = new char[pairs];
        int pair = 0;
        for (int one = 0; one < code.length; one++) {
            code[one] = one;
            for (Map.Entry<Integer, Integer> entry : blocks.get(one).entrySet()) {
                columnTwo[pair] = (char) (int) entry.getKey();
                profile[pair++] = (char) (int) entry.getValue();
            }
            offset[one + 1] = pair;
        }
        PtpProfiles profiles =
                new PtpProfiles(new int[histories + 1], new byte[0], new int[0], new int[0], new byte[0], new byte[0]);
        return new PtpTable(List.of(EDITION), code, offset, columnTwo, profile, profiles);
    }

    private static List<Map<Integer, Integer>> random(long seed, int codes, int density, int histories) {
        Random random = new Random(seed);
        List<Map<Integer, Integer>> blocks = new ArrayList<>();
        for (int one = 0; one < codes; one++) {
            Map<Integer, Integer> block = new TreeMap<>();
            int percent = random.nextInt(density + 1);
            for (int two = 0; two < codes; two++) {
                if (random.nextInt(100) < percent) {
                    block.put(two, random.nextInt(histories));
                }
            }
            blocks.add(block);
        }
        return blocks;
    }

    @Property(tries = 50)
    void every_pair_has_its_history_and_no_other_pair_has_one(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 200) int codes,
            @ForAll @IntRange(max = 100) int density) {
        List<Map<Integer, Integer>> blocks = random(seed, codes, density, 7);
        PairTable pairs = new PairTable(table(blocks, 7));

        for (int one = 0; one < codes; one++) {
            Map<Integer, Integer> block = blocks.get(one);
            for (int two = 0; two < codes; two++) {
                assertThat(pairs.history(one, two)).isEqualTo(block.getOrDefault(two, PairTable.NONE));
            }
            Map<Integer, Integer> back = new TreeMap<>();
            long before = -1;
            for (long pair : pairs.of(one)) {
                assertThat(pair).isGreaterThan(before);
                before = pair;
                back.put(PairTable.columnTwo(pair), PairTable.history(pair));
            }
            assertThat(back).isEqualTo(block);
        }
    }

    @Test
    void the_largest_ordinal_and_the_largest_history_are_found_too() {
        int codes = 65_535;
        List<Map<Integer, Integer>> blocks = new ArrayList<>();
        for (int one = 0; one < codes; one++) {
            blocks.add(new TreeMap<>());
        }
        for (int two = 0; two < codes; two++) {
            blocks.get(1).put(two, 65_534); // a block with every code, of which one is mixed to 65,535
        }
        blocks.get(codes - 1).put(codes - 1, 65_534);
        PairTable pairs = new PairTable(table(blocks, 65_535));

        for (int two = 0; two < codes; two++) {
            assertThat(pairs.history(1, two)).isEqualTo(65_534);
            assertThat(pairs.history(0, two)).isEqualTo(PairTable.NONE);
        }
        assertThat(pairs.history(codes - 1, codes - 1)).isEqualTo(65_534);
        assertThat(pairs.history(codes - 1, 0)).isEqualTo(PairTable.NONE);
        assertThat(pairs.of(1)).hasSize(codes);
    }

    @Test
    void codes_of_certain_histories_are_collected() {
        List<Map<Integer, Integer>> blocks = List.of(new TreeMap<>(Map.of(1, 0, 2, 1)), Map.of(0, 0), Map.of());
        PairTable pairs = new PairTable(table(blocks, 2));
        BitSet second = new BitSet();
        second.set(1);
        BitSet found = new BitSet();

        assertThat(pairs.collect(0, second, found)).isTrue();
        assertThat(pairs.collect(1, second, found)).isFalse();
        assertThat(pairs.collect(2, second, found)).isFalse();
        assertThat(found).hasToString("{2}");
    }

    @Test
    void more_histories_than_a_slot_can_number_are_refused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> new PairTable(table(List.of(new TreeMap<>()), 65_536)));
    }
}
