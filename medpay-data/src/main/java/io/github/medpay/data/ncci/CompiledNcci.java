package io.github.medpay.data.ncci;

import io.github.medpay.spi.AddOnTable;
import io.github.medpay.spi.MueTable;
import io.github.medpay.spi.PtpTable;
import java.util.List;

/**
 * What official NCCI files hold.
 *
 * @param ptp procedure-to-procedure edits, all editions in one table; empty where no such file was given
 * @param mue medically unlikely edits, oldest edition first
 * @param addOns add-on code edits, oldest edition first
 */
public record CompiledNcci(List<PtpTable> ptp, List<MueTable> mue, List<AddOnTable> addOns) {

    /** Copies the lists. */
    public CompiledNcci {
        ptp = List.copyOf(ptp);
        mue = List.copyOf(mue);
        addOns = List.copyOf(addOns);
    }
}
