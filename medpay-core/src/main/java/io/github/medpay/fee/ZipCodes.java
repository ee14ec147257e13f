package io.github.medpay.fee;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.internal.Shelf;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.internal.table.ZipTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From the ZIP code of the place of service to the payment locality. The table is opened when it is first asked for.
 */
@CheckReturnValue
public final class ZipCodes {

    private static final int DIGITS = 5;
    private static final ZipLocality.Area[] AREAS = ZipLocality.Area.values();
    private static final ZipTable NONE =
            new ZipTable(LocalDate.EPOCH, new int[0], new short[0], new byte[0], List.of());

    private final Shelf shelf;
    private volatile @Nullable ZipTable table;

    ZipCodes(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Whether the value has the form of a ZIP code.
     *
     * @param zip any text
     * @return true for five digits
     */
    public static boolean isWellFormed(String zip) {
        return zip.length() == DIGITS && zip.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * The locality of a ZIP code.
     *
     * @param zip five digits
     * @return the locality, or empty where the table does not hold the ZIP code
     */
    public Optional<ZipLocality> find(String zip) {
        if (!isWellFormed(zip)) {
            return Optional.empty();
        }
        ZipTable zips = open();
        int at = Arrays.binarySearch(zips.zip(), Integer.parseInt(zip));
        if (at < 0) {
            return Optional.empty();
        }
        int flags = zips.flags()[at];
        return Optional.of(new ZipLocality(
                zip,
                zips.localities().get(zips.locality()[at]),
                (flags & 1) != 0,
                AREAS[(flags >> 1) & 3],
                zips.effectiveFrom()));
    }

    /**
     * The locality of a ZIP code.
     *
     * @param zip five digits
     * @return the locality
     * @throws UnknownKeyException if the table does not hold the ZIP code
     */
    public ZipLocality get(String zip) {
        return find(zip).orElseThrow(() -> new UnknownKeyException(describeUnknown(zip)));
    }

    /**
     * A sentence that says what exists where a ZIP code does not.
     *
     * @param zip a ZIP code that the table does not hold
     * @return names the table and its neighbours
     */
    public String describeUnknown(String zip) {
        ZipTable zips = open();
        if (zips.zip().length == 0) {
            return "no ZIP table is at hand";
        }
        String table = "the ZIP table of " + zips.effectiveFrom() + " (" + zips.zip().length + " codes)";
        if (!isWellFormed(zip)) {
            return table + " is asked with five digits";
        }
        int after = -Arrays.binarySearch(zips.zip(), Integer.parseInt(zip)) - 1;
        return table + " does not hold " + zip + "; its neighbours are " + text(zips, after - 1) + " and "
                + text(zips, after);
    }

    private static String text(ZipTable zips, int at) {
        return at < 0 || at >= zips.zip().length ? "none" : String.format("%05d", zips.zip()[at]);
    }

    private ZipTable open() {
        ZipTable zips = table;
        if (zips == null) {
            zips = shelf.openFirst(TableKinds.ZIP_CODES).orElse(NONE);
            table = zips;
        }
        return zips;
    }
}
