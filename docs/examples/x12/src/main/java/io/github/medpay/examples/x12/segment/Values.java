package io.github.medpay.examples.x12.segment;

import io.github.medpay.exact.Cents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Elements as values. */
public final class Values {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,15}(\\.\\d{0,9})?|\\.\\d{1,9})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private Values() {}

    /**
     * A number, such as an amount or a quantity.
     *
     * @param segment of which
     * @param element from 1
     * @return the number, without zeros that say nothing; null if the element is absent
     * @throws BadElementException if it is none
     */
    public static @Nullable BigDecimal number(Segment segment, int element) {
        String text = segment.element(element);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new BadElementException(segment, element, "is no number");
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * An amount in dollars.
     *
     * @param segment of which
     * @param element from 1
     * @return the amount with two decimals; null if the element is absent
     * @throws BadElementException if it is none, or has too many digits before or after the point
     */
    public static @Nullable BigDecimal dollars(Segment segment, int element) {
        BigDecimal number = number(segment, element);
        if (number == null) {
            return null;
        }
        if (number.scale() > 2) {
            throw new BadElementException(segment, element, "has more than two decimals");
        }
        if (!Cents.isWithinBounds(number)) {
            throw new BadElementException(segment, element, "has more than 12 digits before the point");
        }
        return number.setScale(2);
    }

    /**
     * A day of eight digits.
     *
     * @param segment of which
     * @param element from 1
     * @param text the element, or its part
     * @return the day
     * @throws BadElementException if it is none
     */
    public static LocalDate day(Segment segment, int element, String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            throw new BadElementException(segment, element, "is no date of the form CCYYMMDD");
        }
    }
}
