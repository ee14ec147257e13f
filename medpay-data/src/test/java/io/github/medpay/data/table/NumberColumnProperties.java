package io.github.medpay.data.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.spi.TableException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumberColumnProperties {

    private static final BrokenTable BROKEN = new BrokenTable("t", "section s");

    @Provide
    Arbitrary<int[]> columns() {
        Arbitrary<Integer> any = Arbitraries.integers();
        Arbitrary<Integer> few = Arbitraries.integers().between(-2, 300);
        return Arbitraries.oneOf(
                any.array(int[].class).ofMaxSize(600), few.array(int[].class).ofMaxSize(600));
    }

    @Property
    void every_coding_gives_back_what_it_wrote(@ForAll("columns") int[] values) {
        for (NumberCoding coding : List.of(new FixedWidth(), new Differences(), new Runs(), new Dictionary())) {
            ByteSink sink = new ByteSink();
            coding.write(values, sink);
            int[] read = new int[values.length];
            ByteCursor cursor = new ByteCursor(sink.toBytes(), 0, sink.size(), BROKEN);
            coding.read(cursor, read);
            cursor.finish();
            assertThat(read).as("coding %d", coding.id()).isEqualTo(values);
        }
    }

    @Property
    void any_bytes_are_read_or_refused_by_the_table_exception_alone(@ForAll byte[] content, @ForAll("rows") int rows) {
        try {
            NumberColumn.read(new ByteCursor(content, 0, content.length, BROKEN), rows);
            TextColumn.read(new ByteCursor(content, 0, content.length, BROKEN), rows);
        } catch (TableException refused) {
            assertThat(refused).hasMessageStartingWith("table t, section s: ");
        }
    }

    @Provide
    Arbitrary<Integer> rows() {
        return Arbitraries.integers().between(0, 300);
    }

    @Property
    void a_column_cut_short_is_refused(@ForAll("columns") int[] values) {
        ByteSink sink = new ByteSink();
        NumberColumn.write(values, sink);
        byte[] cut = java.util.Arrays.copyOf(sink.toBytes(), sink.size() - 1);
        if (values.length > 0) {
            assertThatExceptionOfType(TableException.class)
                    .isThrownBy(() -> NumberColumn.read(new ByteCursor(cut, 0, cut.length, BROKEN), values.length));
        }
    }
}
