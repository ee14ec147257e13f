package io.github.medpay.units;

/**
 * A row of Medicare's table of minutes and units, such as 23 to 37 minutes for 2 units; see
 * {@link UnitCalculator#tableRowOfMinutes}.
 *
 * <p>The manual prints the table up to 8 units and says that the pattern goes on (Claims Processing Manual ch. 5 §20.2;
 * firm).
 *
 * @param units units of the row, 0 or more
 * @param fromMinutes the fewest minutes that earn them
 * @param toMinutes the most minutes that earn them and no more
 */
public record UnitTableRow(int units, int fromMinutes, int toMinutes) {

    @Override
    public String toString() {
        return fromMinutes + "–" + toMinutes + " minutes: " + Words.units(units);
    }
}
