package io.github.medpay.examples.codepage.entry;

import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.spi.TableHeader;
import java.util.List;
import java.util.Map;

/** From an entry to a claim, or to what is wrong with it. */
public final class ClaimReader {

    private final FeeSchedules schedules;
    private final FormReader forms;

    /**
     * Over these schedules.
     *
     * @param schedules releases, localities and ZIP codes
     */
    public ClaimReader(FeeSchedules schedules) {
        this.schedules = schedules;
        this.forms = new FormReader(schedules);
    }

    /**
     * A form that nobody has filled yet, on the first day of the newest release.
     *
     * @param code of its first line; empty for none
     * @return an entry without a claim
     */
    public EnteredClaim blank(String code) {
        List<TableHeader> releases = schedules.releases();
        String date = releases.get(releases.size() - 1).effectiveFrom().toString();
        return EnteredClaim.blank(
                new ClaimEntry(code.isEmpty() ? Map.of("date", date) : Map.of("date", date, "code1", code)));
    }

    /**
     * The superbill of an office visit with an injection, laboratory tests and a vaccine.
     *
     * @return an entry with its claim
     */
    public EnteredClaim superbill() {
        return forms.read(Superbill.entry());
    }

    /**
     * Reads an entry.
     *
     * @param entry the fields
     * @return the claim, or the problems; neither where more rows were asked for
     */
    public EnteredClaim read(ClaimEntry entry) {
        if (entry.isJson()) {
            return JsonReader.read(entry);
        }
        return entry.wantsRows() ? EnteredClaim.blank(entry) : forms.read(entry);
    }
}
