package io.github.medpay.examples.x12.professional;

import io.github.medpay.examples.x12.segment.BadElementException;
import io.github.medpay.examples.x12.segment.Place;
import io.github.medpay.examples.x12.segment.Segment;
import io.github.medpay.examples.x12.segment.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service line while its segments come in. */
final class LineDraft {

    private static final int FIRST_MODIFIER = 3;
    private static final int LAST_MODIFIER = 6;

    private final Place place;
    private final String codeSet;
    private final String code;
    private final List<String> modifiers = new ArrayList<>(4);
    private final @Nullable BigDecimal charge;
    private final String unit;
    private final @Nullable BigDecimal quantity;
    private final String placeOfService;
    private @Nullable String id;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Provider rendering;
    private @Nullable String zip;

    LineDraft(Segment sv1) {
        place = sv1.place();
        codeSet = sv1.component(1, 1);
        code = sv1.component(1, 2);
        if (code.isEmpty()) {
            throw new BadElementException(sv1, 1, "holds no procedure code after the separator of ISA16");
        }
        for (int i = FIRST_MODIFIER; i <= LAST_MODIFIER; i++) {
            if (!sv1.component(1, i).isEmpty()) {
                modifiers.add(sv1.component(1, i));
            }
        }
        charge = Values.dollars(sv1, 2);
        unit = sv1.element(3);
        quantity = Values.number(sv1, 4);
        placeOfService = sv1.element(5);
    }

    void id(String controlNumber) {
        id = controlNumber.isEmpty() ? null : controlNumber;
    }

    void serviceDate(Segment dtp) {
        Span span = Span.of(dtp);
        from = span.from();
        to = span.to();
    }

    void rendering(Provider provider) {
        rendering = provider;
    }

    void taxonomy(String taxonomy) {
        if (rendering != null) {
            rendering = rendering.withTaxonomy(taxonomy);
        }
    }

    void zip(String code) {
        zip = code;
    }

    FileLine build(@Nullable Span claimDates) {
        LocalDate first = from != null ? from : claimDates == null ? null : claimDates.from();
        if (first == null) {
            throw new BadElementException(place, "has no date of service (DTP*472)");
        }
        return new FileLine(
                place,
                id,
                codeSet,
                code,
                List.copyOf(modifiers),
                charge,
                unit,
                quantity,
                placeOfService.isEmpty() ? null : placeOfService,
                first,
                from != null ? to : claimDates == null ? null : claimDates.to(),
                rendering,
                zip);
    }
}
