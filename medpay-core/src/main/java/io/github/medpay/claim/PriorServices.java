package io.github.medpay.claim;

import io.github.medpay.history.rules.FurnishedService;
import io.github.medpay.ncci.NcciLine;
import java.time.LocalDate;
import java.util.List;

/**
 * The prior services of a claim that are well-formed, in an order of their own.
 *
 * @param services as the rules of packages and visits see them
 * @param lines as the correct coding edits see them
 */
record PriorServices(List<FurnishedService> services, List<NcciLine> lines) {

    static final PriorServices NONE = new PriorServices(List.of(), List.of());

    boolean isEmpty() {
        return services.isEmpty();
    }

    boolean hasOneOf(LocalDate date) {
        for (NcciLine line : lines) {
            if (line.date().equals(date)) {
                return true;
            }
        }
        return false;
    }
}
