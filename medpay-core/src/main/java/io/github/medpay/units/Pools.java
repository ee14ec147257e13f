package io.github.medpay.units;

import io.github.medpay.code.Discipline;
import org.jspecify.annotations.Nullable;

/**
 * The pools of a day: one for each discipline, and one for services without a discipline (a decision; see
 * docs/interpretation.md).
 */
final class Pools {

    private static final Discipline[] DISCIPLINES = Discipline.values();

    static final int NONE = DISCIPLINES.length;
    static final int COUNT = DISCIPLINES.length + 1;

    private Pools() {}

    static @Nullable Discipline discipline(int pool) {
        return pool == NONE ? null : DISCIPLINES[pool];
    }
}
