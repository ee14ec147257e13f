package io.github.medpay.units;

/**
 * A row of Medicare's table of minutes and units: 8 to 22 minutes earn 1 unit, 23 to 37 earn 2, and so on.
 *
 * <p>The manual prints the table up to 8 units and says that the pattern goes on (RULES §5A; CPM 5 §20.2; firm).
 *
 * @param units units of the row, 0 or more
 * @param fromMinutes the fewest minutes that earn them
 * @param toMinutes the most minutes that earn them and no more
 */
public record UnitTableRow(int units, int fromMinutes, int toMinutes) {

    /**
     * The row in which a total of minutes falls: {@code floor((minutes + 7) / 15)} units.
     *
     * @param minutes timed minutes, 0 or more
     * @return the row
     * @throws IllegalArgumentException if the minutes are negative
     */
    public static UnitTableRow ofMinutes(int minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes: negative: " + minutes);
        }
        return ofUnits(Quarters.units(minutes));
    }

    /**
     * The row of this many units.
     *
     * @param units units, 0 or more
     * @return the row
     * @throws IllegalArgumentException if the units are negative
     */
    public static UnitTableRow ofUnits(int units) {
        if (units < 0) {
            throw new IllegalArgumentException("units: negative: " + units);
        }
        return new UnitTableRow(units, Math.max(0, Quarters.threshold(units)), Quarters.threshold(units + 1) - 1);
    }

    @Override
    public String toString() {
        return fromMinutes + "–" + toMinutes + " minutes: " + Words.units(units);
    }
}
