package io.github.medpay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class LineListTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);
    private static final ClaimLine BILLED = ClaimLine.of("97110", 1);
    private static final Claim CLAIM = Claim.of(DAY, "11", BILLED);

    private static LineWork line(int number) {
        return LineWork.of(CLAIM, BILLED, number, DAY);
    }

    private static LineList lines(int room, int count) {
        LineList lines = new LineList(room);
        for (int number = 1; number <= count; number++) {
            lines.add(line(number));
        }
        return lines;
    }

    @Test
    void holdsMoreLinesThanItHadRoomFor() {
        assertThat(new LineList(0).isEmpty()).isTrue();
        LineList lines = lines(0, 7);
        assertThat(lines.isEmpty()).isFalse();
        assertThat(lines.size()).isEqualTo(7);
        assertThat(lines).extracting(line -> line.number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(lines.get(6).number).isEqualTo(7);
    }

    @Test
    void aSecondLineStandsBehindItsFirst() {
        for (int place = 0; place < 3; place++) {
            LineList lines = lines(3, 3);
            LineWork second = line(9);
            lines.insertAfter(lines.get(place), second);
            assertThat(lines.size()).isEqualTo(4);
            assertThat(lines.get(place + 1)).isSameAs(second);
            assertThat(lines)
                    .filteredOn(line -> line != second)
                    .extracting(line -> line.number)
                    .containsExactly(1, 2, 3);
        }
    }

    @Test
    void goesThroughTheLinesThatWereThere() {
        LineList lines = lines(4, 2);
        Iterator<LineWork> iterator = lines.iterator();
        lines.add(line(3));
        assertThat(iterator.next().number).isEqualTo(1);
        assertThat(iterator.next().number).isEqualTo(2);
        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    }
}
