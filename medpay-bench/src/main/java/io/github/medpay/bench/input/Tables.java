package io.github.medpay.bench.input;

import io.github.medpay.MedPay;
import io.github.medpay.data.BundledTables;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.internal.table.MueTable;
import io.github.medpay.internal.table.PtpTable;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import io.github.medpay.spi.TableSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The bundled tables, opened once. */
public final class Tables {

    /** The release that the fee questions are asked of. */
    public static final String RELEASE = "RVU25D";

    private static final BundledTables SOURCE = new BundledTables();
    private static final MedPay MED_PAY = MedPay.of(SOURCE);
    private static final List<MueTable> UNIT_LIMITS = SOURCE.tables(TableKinds.MUE).stream()
            .map(header -> SOURCE.open(TableKinds.MUE, header.name()))
            .sorted(Comparator.comparing(table -> table.edition().effectiveFrom()))
            .toList();

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
        return SOURCE.open(TableKinds.RELEASE, RELEASE);
    }

    /** The limits of units of the newest edition on or before a date, else of the first. */
    public static MueTable unitLimits(LocalDate date) {
        MueTable newest = UNIT_LIMITS.get(0);
        for (MueTable table : UNIT_LIMITS) {
            newest = table.edition().effectiveFrom().isAfter(date) ? newest : table;
        }
        return newest;
    }

    /** The bundled pairs, and no other edits. */
    public static TableSource pairsAlone() {
        return new TableSource() {
            @Override
            public List<TableHeader> tables() {
                return SOURCE.tables(TableKinds.PTP);
            }

            @Override
            public <T> T open(TableKind<T> kind, String name) {
                return SOURCE.open(kind, name);
            }
        };
    }

    /** The pairs' columns, read anew. */
    public static List<PtpTable> pairs() {
        return List.of(SOURCE.open(TableKinds.PTP, "ncci-ptp-2024Q3-2026Q3"));
    }
}
