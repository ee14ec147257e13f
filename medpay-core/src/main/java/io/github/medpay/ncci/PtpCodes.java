package io.github.medpay.ncci;

import io.github.medpay.spi.PtpProfiles;
import io.github.medpay.spi.PtpTable;
import java.util.BitSet;

/** Which codes an edition knows. */
final class PtpCodes {

    private PtpCodes() {}

    /** Ordinals of the codes that stand in a row of the edition that ends on or after the edition's first day. */
    static BitSet inForce(PtpTable table, int edition) {
        BitSet profiles = profiles(table, edition);
        BitSet codes = new BitSet(table.code().length);
        for (int one = 0; one < table.code().length; one++) {
            for (int pair = table.offset()[one]; pair < table.offset()[one + 1]; pair++) {
                if (profiles.get(table.profile()[pair])) {
                    codes.set(one);
                    codes.set(table.columnTwo()[pair]);
                }
            }
        }
        return codes;
    }

    private static BitSet profiles(PtpTable table, int edition) {
        PtpProfiles rows = table.profiles();
        int first = (int) table.editions().get(edition).effectiveFrom().toEpochDay();
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
