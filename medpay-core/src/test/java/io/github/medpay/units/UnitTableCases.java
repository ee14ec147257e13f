package io.github.medpay.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.code.Discipline;
import io.github.medpay.fixture.Policies;
import io.github.medpay.policy.UnitRule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of minutes and units, row by row, from {@code table.txt}. */
class UnitTableCases {

    private static final UnitCalculator CALCULATOR = Policies.calculator();

    static Stream<String> rows() throws IOException {
        return GoldenCase.read("table.txt").lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyMinuteOfARowEarnsTheUnitsOfTheRow(String line) {
        String[] cells = line.split(" \\| ", -1);
        UnitTableRow row =
                new UnitTableRow(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
        assertThat(CALCULATOR.tableRowOfUnits(row.units())).isEqualTo(row);
        for (int minutes = row.fromMinutes(); minutes <= row.toMinutes(); minutes++) {
            assertThat(CALCULATOR.tableRowOfMinutes(minutes)).isEqualTo(row);
            UnitPool pool = pool(minutes);
            assertThat(pool.units()).isEqualTo(row.units());
            assertThat(pool.tableRow()).contains(row);
            assertThat(pool.minutesToNextUnit()).isEqualTo(row.toMinutes() + 1 - minutes);
        }
    }

    private static UnitPool pool(int minutes) {
        List<TimedService> services = List.of(TimedService.of("97110", Discipline.PHYSICAL_THERAPY, minutes));
        return Policies.calculator()
                .calculate(UnitRule.CMS_8_MINUTE, services)
                .pools()
                .get(0);
    }

    @Test
    void theTableHasFortyRowsWithoutAGap() throws IOException {
        assertThat(rows().toList()).hasSize(40);
        assertThat(CALCULATOR.tableRowOfMinutes(0)).isEqualTo(new UnitTableRow(0, 0, 7));
        assertThat(CALCULATOR.tableRowOfMinutes(7)).isEqualTo(new UnitTableRow(0, 0, 7));
        assertThat(CALCULATOR.tableRowOfMinutes(8)).hasToString("8–22 minutes: 1 unit");
    }

    @Test
    void negativeMinutesOrUnitsAreMisuseAndNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.tableRowOfMinutes(-1))
                .withMessageContaining("minutes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.tableRowOfUnits(-1))
                .withMessageContaining("units");
    }
}
