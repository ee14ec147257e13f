package io.github.medpay.bench.input;

import io.github.medpay.MedPay;
import io.github.medpay.data.BundledTables;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.spi.PtpTable;
import io.github.medpay.spi.ReleaseTable;
import io.github.medpay.spi.TableKind;
import java.util.List;

/** The bundled tables, opened once. */
public final class Tables {

    /** The release that the fee questions are asked of. */
    public static final String RELEASE = "RVU25D";

    private static final BundledTables SOURCE = new BundledTables();
    private static final MedPay MED_PAY = MedPay.of(SOURCE);

    private Tables() {}

    /** The library over the bundled tables. */
    public static MedPay medPay() {
        return MED_PAY;
    }

    /** The release of the fee questions. */
    public static FeeSchedule schedule() {
        return MED_PAY.feeSchedules().get(RELEASE);
    }

    /** The release's columns, read anew. */
    public static ReleaseTable release() {
        return SOURCE.open(TableKind.RELEASE, RELEASE);
    }

    /** The pairs' columns, read anew. */
    public static List<PtpTable> pairs() {
        return List.of(SOURCE.open(TableKind.PTP, "ncci-ptp-2024Q3-2026Q3"));
    }
}
