package io.github.medpay.ncci;

import io.github.medpay.internal.table.PtpPairs;
import io.github.medpay.internal.table.PtpProfiles;
import java.util.BitSet;

/** Which codes an edition knows. */
final class PtpCodes {

    private PtpCodes() {}

    /** Ordinals of the codes that stand in a row of the edition that ends on or after the edition's first day. */
    static BitSet inForce(PtpIndex index, int edition) {
        BitSet profiles = profiles(index, edition);
        BitSet codes = new BitSet(index.size());
        for (int one = 0; one < index.size(); one++) {
            collect(index.pairs(), one, profiles, codes);
        }
        return codes;
    }

    private static void collect(PtpPairs pairs, int one, BitSet profiles, BitSet codes) {
        for (int two = pairs.next(one, 0); two != PtpPairs.NONE; two = pairs.next(one, two + 1)) {
            if (profiles.get(pairs.history(one, two))) {
                codes.set(one);
                codes.set(two);
            }
        }
    }

    private static BitSet profiles(PtpIndex index, int edition) {
        PtpProfiles rows = index.profiles();
        int first = (int) index.editions().get(edition).effectiveFrom().toEpochDay();
        BitSet result = new BitSet(rows.size());
        for (int profile = 0; profile < rows.size(); profile++) {
            for (int row = rows.offset()[profile]; row < rows.offset()[profile + 1]; row++) {
                if (rows.edition()[row] == edition && rows.indicator()[row] != 9 && rows.deletion()[row] >= first) {
                    result.set(profile);
                }
            }
        }
        return result;
    }
}
