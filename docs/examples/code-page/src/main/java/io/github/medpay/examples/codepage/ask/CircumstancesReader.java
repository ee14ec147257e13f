package io.github.medpay.examples.codepage.ask;

import io.github.medpay.claim.Participation;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.ReleaseChoice;
import io.github.medpay.fee.ZipLocality;
import io.github.medpay.spi.TableHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when, where and by whom from the parameters. */
public final class CircumstancesReader {

    /** The parameters that are read here. */
    public static final Set<String> NAMES = Set.of("date", "locality", "zip", "place", "participation", "practitioner");

    private static final String KEY = "[0-9]{5}-[0-9]{2}";
    private static final int MAC_LENGTH = 5;

    private final FeeSchedules schedules;

    /**
     * Over these schedules.
     *
     * @param schedules releases and ZIP codes
     */
    public CircumstancesReader(FeeSchedules schedules) {
        this.schedules = schedules;
    }

    /**
     * Reads the circumstances; what is absent is the newest release's first day, national, an office, a physician who
     * participates.
     *
     * @param parameters of the request
     * @return the circumstances
     * @throws BadQuestionException if one is out of bounds or not available
     */
    public Circumstances read(Parameters parameters) {
        LocalDate date = parameters.date("date", newest().effectiveFrom());
        ReleaseChoice release = schedules
                .find(date)
                .orElseThrow(() -> new BadQuestionException("date: " + schedules.describeUnknown(date) + "."));
        String zip = parameters.text("zip").orElse("");
        return new Circumstances(
                release,
                zip.isEmpty()
                        ? locality(release.schedule(), parameters.text("locality"))
                        : localityOfZip(release.schedule(), zip),
                zip,
                parameters.choice("place", Place.OFFICE),
                parameters.choice("participation", Participation.PARTICIPATING),
                parameters.choice("practitioner", Practitioner.PHYSICIAN));
    }

    private TableHeader newest() {
        List<TableHeader> releases = schedules.releases();
        return releases.get(releases.size() - 1);
    }

    private Locality localityOfZip(FeeSchedule schedule, String zip) {
        ZipLocality found = schedules
                .zipCodes()
                .find(zip)
                .orElseThrow(() ->
                        new BadQuestionException("zip: " + schedules.zipCodes().describeUnknown(zip) + "."));
        return find(schedule, found.key());
    }

    /**
     * A locality by the text that the pickers send.
     *
     * @param schedule the release
     * @param text contractor, hyphen, number; absent for the nation
     * @return the locality
     * @throws BadQuestionException if the text is no key, or the release does not know it
     */
    static Locality locality(FeeSchedule schedule, Optional<String> text) {
        if (text.isEmpty()) {
            return schedule.national();
        }
        String key = text.get();
        if (!key.matches(KEY)) {
            throw new BadQuestionException("locality must be a contractor and a number, such as 01112-05.");
        }
        return find(schedule, LocalityKey.of(key.substring(0, MAC_LENGTH), key.substring(MAC_LENGTH + 1)));
    }

    private static Locality find(FeeSchedule schedule, LocalityKey key) {
        return schedule.localities()
                .find(key)
                .orElseThrow(() -> new BadQuestionException(
                        "locality: " + schedule.localities().describeUnknown(key) + "."));
    }
}
