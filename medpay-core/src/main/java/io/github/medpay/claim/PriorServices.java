package io.github.medpay.claim;

import io.github.medpay.history.rules.FurnishedService;
import io.github.medpay.ncci.NcciLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The prior services of a claim that are well-formed, in an order of their own.
 *
 * @param services as the rules of packages and visits see them
 * @param lines as the correct coding edits see them
 * @param payable those of the services that the physician fee schedule pays by its formula
 */
record PriorServices(List<FurnishedService> services, List<NcciLine> lines, List<FurnishedService> payable) {

    static final PriorServices NONE = new PriorServices(List.of(), List.of(), List.of());

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

    /** A service of a day that the physician fee schedule pays by its formula; null where there is none. */
    @Nullable
    FurnishedService payableOn(LocalDate date) {
        for (FurnishedService service : payable) {
            if (service.date().equals(date)) {
                return service;
            }
        }
        return null;
    }
}
