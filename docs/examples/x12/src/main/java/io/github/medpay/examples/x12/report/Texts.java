package io.github.medpay.examples.x12.report;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.remittance.ComparedLine;
import io.github.medpay.remittance.Explanation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as a person writes them. */
final class Texts {

    private Texts() {}

    /** Empty where there is none. */
    static String dollars(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    /** Such as {@code CO-45 12.00; PR-2 3.00}. */
    static String adjustments(List<Adjustment> adjustments) {
        return adjustments.stream()
                .map(each -> each.group() + "-" + each.reason() + " " + dollars(each.amount()))
                .collect(Collectors.joining("; "));
    }

    /** Such as {@code sequestration 1.42 (not taken)}; empty where there is nothing to explain. */
    static String explanation(ComparedLine line) {
        return line.explanation().map(Texts::text).orElse("");
    }

    private static String text(Explanation explanation) {
        String parts = explanation.parts().stream().map(Texts::part).collect(Collectors.joining("; "));
        return explanation.alternatives().isEmpty()
                ? parts
                : parts + "; or "
                        + explanation.alternatives().stream().map(Texts::words).collect(Collectors.joining(" or "));
    }

    private static String part(Explanation.Part part) {
        return words(part.cause()) + " " + dollars(part.amount()) + " (" + part.detail() + ")";
    }

    /** The numbers of the billed lines; empty for a line that was not billed. */
    static String numbers(ComparedLine line) {
        return line.numbers().stream().map(Object::toString).collect(Collectors.joining("+"));
    }

    static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
