package io.github.medpay.examples.x12.professional;

import io.github.medpay.examples.x12.segment.BadElementException;
import io.github.medpay.examples.x12.segment.Segment;
import io.github.medpay.examples.x12.segment.Values;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day or several.
 *
 * @param from the first day
 * @param to the last day; null for one day
 */
record Span(LocalDate from, @Nullable LocalDate to) {

    private static final int DAY_LENGTH = 8;
    private static final int SPAN_LENGTH = 17;

    /** Of a DTP segment: D8 for a day, RD8 for a span; DT is a day with a time of day. */
    static Span of(Segment dtp) {
        String text = dtp.element(3);
        return switch (dtp.element(2)) {
            case "D8" -> new Span(Values.day(dtp, 3, text), null);
            case "DT" -> new Span(Values.day(dtp, 3, text.substring(0, Math.min(DAY_LENGTH, text.length()))), null);
            case "RD8" -> span(dtp, text);
            default -> throw new BadElementException(dtp, 2, "is neither D8 nor RD8");
        };
    }

    private static Span span(Segment dtp, String text) {
        if (text.length() != SPAN_LENGTH || text.charAt(DAY_LENGTH) != '-') {
            throw new BadElementException(dtp, 3, "is no span of the form CCYYMMDD-CCYYMMDD");
        }
        LocalDate from = Values.day(dtp, 3, text.substring(0, DAY_LENGTH));
        LocalDate to = Values.day(dtp, 3, text.substring(DAY_LENGTH + 1));
        if (to.isBefore(from)) {
            throw new BadElementException(dtp, 3, "ends before it begins");
        }
        return new Span(from, to.equals(from) ? null : to);
    }
}
