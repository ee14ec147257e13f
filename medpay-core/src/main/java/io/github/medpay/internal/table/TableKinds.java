package io.github.medpay.internal.table;

import io.github.medpay.spi.TableKind;
import java.util.List;

/** The kinds of table that CMS's files become. */
public final class TableKinds {

    /** Releases of the physician fee schedule. */
    public static final TableKind<ReleaseTable> RELEASE = TableKind.of("release", ReleaseTable.class);

    /** ZIP codes and their localities. */
    public static final TableKind<ZipTable> ZIP_CODES = TableKind.of("zip", ZipTable.class);

    /** Anesthesia base units. */
    public static final TableKind<AnesthesiaTable> ANESTHESIA = TableKind.of("anesthesia", AnesthesiaTable.class);

    /** Procedure-to-procedure edits of one or more editions. */
    public static final TableKind<PtpTable> PTP = TableKind.of("ncci-ptp", PtpTable.class);

    /** Medically unlikely edits of one edition. */
    public static final TableKind<MueTable> MUE = TableKind.of("ncci-mue", MueTable.class);

    /** Add-on code edits of one edition. */
    public static final TableKind<AddOnTable> ADD_ON = TableKind.of("ncci-add-on", AddOnTable.class);

    /** Payment limits of drugs and vaccines of one quarter. */
    public static final TableKind<DrugTable> DRUGS = TableKind.of("drug", DrugTable.class);

    /** Fees of clinical laboratory tests of one quarter. */
    public static final TableKind<LaboratoryTable> LABORATORY = TableKind.of("laboratory", LaboratoryTable.class);

    /** Pricing indicators of HCPCS Level II of one quarter. */
    public static final TableKind<PricingIndicatorTable> PRICING_INDICATORS =
            TableKind.of("pricing-indicator", PricingIndicatorTable.class);

    private TableKinds() {}

    /**
     * All kinds, in the order in which a manifest lists them.
     *
     * @return the kinds, unmodifiable
     */
    public static List<TableKind<?>> all() {
        return List.of(
                RELEASE,
                ZIP_CODES,
                ANESTHESIA,
                PTP,
                MUE,
                ADD_ON,
                DRUGS,
                LABORATORY,
                PRICING_INDICATORS,
                TableKind.POLICY);
    }
}
