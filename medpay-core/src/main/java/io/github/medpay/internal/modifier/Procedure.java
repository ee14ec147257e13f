package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * A procedure in the surgery ranking: one unit of a service, a pair of sides, or a whole endoscopy family. Its parts say
 * how much of it each service of the day carries.
 */
final class Procedure {

    /** What a service carries of a procedure, in cents before the rank. */
    record Part(int service, Ratio amount) {}

    private final List<Part> parts = new ArrayList<>(2);
    private Ratio total = Ratio.ZERO;

    void add(int service, Ratio amount) {
        parts.add(new Part(service, amount));
        total = total.plus(amount);
    }

    Ratio total() {
        return total;
    }

    List<Part> parts() {
        return parts;
    }

    boolean holds(int service) {
        for (Part part : parts) {
            if (part.service() == service) {
                return true;
            }
        }
        return false;
    }

    /** One unit of a service, or both sides of it. */
    static Procedure of(int service, Ratio unit, BilateralPairs pairs) {
        Procedure procedure = new Procedure();
        if (pairs.isPair(service)) {
            procedure.addSides(service, pairs, unit, unit.times(pairs.factor(service)));
        } else {
            procedure.add(service, unit);
        }
        return procedure;
    }

    /** Shares the amount of both sides: the first of two lines carries no more than a single side, the second the rest. */
    void addSides(int service, BilateralPairs pairs, Ratio single, Ratio both) {
        if (pairs.isFirst(service)) {
            Ratio first = single.min(both);
            add(service, first);
            add(pairs.partner(service), both.minusOrZero(first));
        } else {
            add(service, both);
        }
    }
}
