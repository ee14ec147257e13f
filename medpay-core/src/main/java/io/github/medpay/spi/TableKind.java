package io.github.medpay.spi;

import java.util.List;

/**
 * A kind of table, and the type that one is handed over as.
 *
 * @param <T> the type of its tables
 */
public final class TableKind<T> {

    /** Releases of the physician fee schedule. */
    public static final TableKind<ReleaseTable> RELEASE = new TableKind<>("release", ReleaseTable.class);

    /** ZIP codes and their localities. */
    public static final TableKind<ZipTable> ZIP_CODES = new TableKind<>("zip", ZipTable.class);

    /** Anesthesia base units. */
    public static final TableKind<AnesthesiaTable> ANESTHESIA = new TableKind<>("anesthesia", AnesthesiaTable.class);

    /** Procedure-to-procedure edits of one or more editions. */
    public static final TableKind<PtpTable> PTP = new TableKind<>("ncci-ptp", PtpTable.class);

    /** Medically unlikely edits of one edition. */
    public static final TableKind<MueTable> MUE = new TableKind<>("ncci-mue", MueTable.class);

    /** Add-on code edits of one edition. */
    public static final TableKind<AddOnTable> ADD_ON = new TableKind<>("ncci-add-on", AddOnTable.class);

    /** Payment limits of drugs and vaccines of one quarter. */
    public static final TableKind<DrugTable> DRUGS = new TableKind<>("drug", DrugTable.class);

    /** Fees of clinical laboratory tests of one quarter. */
    public static final TableKind<LaboratoryTable> LABORATORY = new TableKind<>("laboratory", LaboratoryTable.class);

    /** Pricing indicators of HCPCS Level II of one quarter. */
    public static final TableKind<PricingIndicatorTable> PRICING_INDICATORS =
            new TableKind<>("pricing-indicator", PricingIndicatorTable.class);

    /** What law and CMS set by date. */
    public static final TableKind<PolicyTable> POLICY = new TableKind<>("policy", PolicyTable.class);

    private final String name;
    private final Class<T> type;

    private TableKind(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /**
     * All kinds, in the order in which a manifest lists them.
     *
     * @return the kinds
     */
    public static List<TableKind<?>> all() {
        return List.of(RELEASE, ZIP_CODES, ANESTHESIA, PTP, MUE, ADD_ON, DRUGS, LABORATORY, PRICING_INDICATORS, POLICY);
    }

    /**
     * The name of the kind, as table files have it.
     *
     * @return such as {@code release}
     */
    public String name() {
        return name;
    }

    /**
     * A table of this kind.
     *
     * @param table a table that a source opened
     * @return the same
     * @throws TableException if it is of another type
     */
    public T cast(Object table) {
        if (!type.isInstance(table)) {
            throw new TableException(
                    "a source handed over a " + table.getClass().getSimpleName() + " as a table of " + name);
        }
        return type.cast(table);
    }

    @Override
    public String toString() {
        return name;
    }
}
