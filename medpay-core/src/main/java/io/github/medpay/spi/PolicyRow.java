package io.github.medpay.spi;

import io.github.medpay.rule.Firmness;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a policy table, and the days on which it holds.
 *
 * @param section what it is about
 * @param name the name of the entry in its section, such as {@code SEQUESTRATION}
 * @param firstDay the first day in force
 * @param lastDay the last day in force; null where no end is known
 * @param value the value as text, in the section's form
 * @param firmness how well it is founded
 * @param citation the text that sets it
 * @param note one short sentence; empty where there is nothing to add
 * @param place where the row stands, such as a file and its line; for messages
 */
public record PolicyRow(
        PolicySection section,
        String name,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String value,
        Firmness firmness,
        String citation,
        String note,
        String place) {

    /**
     * Checks that nothing is null.
     *
     * @param section what it is about
     * @param name the name of the entry in its section
     * @param firstDay the first day in force
     * @param lastDay the last day in force; null where no end is known
     * @param value the value as text, in the section's form
     * @param firmness how well it is founded
     * @param citation the text that sets it
     * @param note one short sentence; empty where there is nothing to add
     * @param place where the row stands; for messages
     */
    public PolicyRow {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(firmness, "firmness");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(place, "place");
    }

    /**
     * Whether the row is in force on a day.
     *
     * @param day any day
     * @return true from the first to the last day
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }
}
