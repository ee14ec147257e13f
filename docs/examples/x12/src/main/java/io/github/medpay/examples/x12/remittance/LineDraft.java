package io.github.medpay.examples.x12.remittance;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.examples.x12.segment.BadElementException;
import io.github.medpay.examples.x12.segment.Segment;
import io.github.medpay.examples.x12.segment.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service line of a remittance while its segments come in. */
final class LineDraft {

    private static final int FIRST_MODIFIER = 3;
    private static final int LAST_MODIFIER = 6;
    private static final int MOST = 100;

    private final Segment svc;
    private final List<String> modifiers = new ArrayList<>(4);
    private final BigDecimal charge;
    private final BigDecimal paid;
    private final @Nullable BigDecimal units;
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable String id;
    private @Nullable LocalDate date;
    private @Nullable BigDecimal allowed;

    LineDraft(Segment svc) {
        this.svc = svc;
        if (svc.component(1, 2).isEmpty()) {
            throw new BadElementException(svc, 1, "holds no procedure code after the separator of ISA16");
        }
        for (int i = FIRST_MODIFIER; i <= LAST_MODIFIER; i++) {
            if (!svc.component(1, i).isEmpty()) {
                modifiers.add(svc.component(1, i));
            }
        }
        charge = Elements.requiredDollars(svc, 2);
        paid = Elements.requiredDollars(svc, 3);
        units = Values.number(svc, 5);
    }

    void add(Segment segment) {
        switch (segment.tag()) {
            case "CAS" -> {
                if (adjustments.size() > MOST) {
                    throw new BadElementException(segment.place(), "is one adjustment too many");
                }
                adjustments.addAll(Elements.adjustments(segment));
            }
            case "DTM" -> date(segment);
            case "REF" -> {
                if (segment.element(1).equals("6R") && !segment.element(2).isEmpty()) {
                    id = segment.element(2);
                }
            }
            case "AMT" -> {
                if (segment.element(1).equals("B6")) {
                    allowed = Values.dollars(segment, 2);
                }
            }
            case "LQ" -> {
                if (segment.element(1).equals("HE") && remarks.size() < MOST) {
                    remarks.add(segment.element(2));
                }
            }
            default -> {}
        }
    }

    private void date(Segment dtm) {
        switch (dtm.element(1)) {
            case "472", "150" -> date = Values.day(dtm, 2, dtm.element(2));
            default -> {}
        }
    }

    RemittedLine build(@Nullable LocalDate claimDate) {
        String code = svc.component(1, 2);
        String billed = svc.component(6, 2);
        return new RemittedLine(
                svc.place(),
                id,
                code,
                List.copyOf(modifiers),
                billed.isEmpty() || billed.equals(code) ? null : billed,
                date == null ? claimDate : date,
                units,
                charge,
                allowed,
                paid,
                List.copyOf(adjustments),
                List.copyOf(remarks));
    }
}
