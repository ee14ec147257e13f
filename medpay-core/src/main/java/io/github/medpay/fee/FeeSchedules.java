package io.github.medpay.fee;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.internal.Shelf;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All fee schedules available, and the choice among them by date of service.
 *
 * <p>If the release of a date is not available, the release before it in the same calendar year prices it; if there is
 * none, the first one after it. The choice says so. A strict instance refuses instead. A date in a year without any
 * release is never priced with another year's.
 *
 * <p>Immutable and safe for any number of threads. A release is opened once, when it is first needed.
 */
@CheckReturnValue
public final class FeeSchedules {

    private final ReleaseCalendar calendar;
    private final OpenReleases open;
    private final ZipCodes zipCodes;
    private final LazyPolicy policy;
    private final MissingReleases missing;
    private final boolean strict;

    /** The choices made so far: no more than the days of the years at hand. */
    private final Map<LocalDate, ReleaseChoice> choices = new ConcurrentHashMap<>();

    private FeeSchedules(
            ReleaseCalendar calendar,
            OpenReleases open,
            ZipCodes zipCodes,
            LazyPolicy policy,
            MissingReleases missing,
            boolean strict) {
        this.calendar = calendar;
        this.open = open;
        this.zipCodes = zipCodes;
        this.policy = policy;
        this.missing = missing;
        this.strict = strict;
    }

    /**
     * The fee schedules of these sources. Where two hold a release of one name, the first source is used.
     *
     * @param sources at least one source
     * @return the fee schedules
     */
    public static FeeSchedules of(TableSource... sources) {
        return of(Arrays.asList(sources));
    }

    /**
     * The fee schedules of these sources. Where two hold a release of one name, the first source is used.
     *
     * @param sources at least one source
     * @return the fee schedules
     */
    public static FeeSchedules of(List<TableSource> sources) {
        return of(sources, LoggerFactory.getLogger(FeeSchedules.class));
    }

    /** With a log for releases that are missing. */
    static FeeSchedules of(List<TableSource> sources, Logger log) {
        Shelf shelf = Shelf.of(sources);
        LazyPolicy policy = new LazyPolicy(shelf);
        ReleaseCalendar calendar = new ReleaseCalendar(shelf.tables(TableKinds.RELEASE), policy);
        return new FeeSchedules(
                calendar,
                new OpenReleases(shelf, calendar.byDate(), policy),
                new ZipCodes(shelf),
                policy,
                new MissingReleases(log),
                false);
    }

    /**
     * The same schedules, but a date whose own release is not available is refused.
     *
     * @return a strict instance that shares the open tables
     */
    public FeeSchedules strict() {
        return new FeeSchedules(calendar, open, zipCodes, policy, missing, true);
    }

    /**
     * Whether a date whose own release is not available is refused.
     *
     * @return true after {@link #strict}
     */
    public boolean isStrict() {
        return strict;
    }

    /**
     * The releases available, by date.
     *
     * @return headers, the earliest first
     */
    public List<TableHeader> releases() {
        return calendar.byDate();
    }

    /**
     * The fee schedule of a date of service.
     *
     * @param date the date of service
     * @return the choice; empty in a year without a release and, if strict, where the date's own release is not
     *     available
     */
    public Optional<ReleaseChoice> find(LocalDate date) {
        ReleaseChoice known = choices.get(date);
        if (known != null) {
            if (!known.exact()) {
                missing.say(known.ownRelease(), known.schedule().release());
            }
            return Optional.of(known);
        }
        Optional<ReleaseChoice> choice = choose(date);
        if (choice.isPresent()) {
            choices.put(date, choice.get());
        }
        return choice;
    }

    private Optional<ReleaseChoice> choose(LocalDate date) {
        Optional<TableHeader> nearest = calendar.nearest(date);
        if (nearest.isEmpty()) {
            missing.say(calendar.ownName(date), null);
            return Optional.empty();
        }
        TableHeader header = nearest.get();
        boolean exact = calendar.isOwn(header, date);
        if (strict && !exact) {
            missing.say(calendar.ownName(date), null);
            return Optional.empty();
        }
        FeeSchedule schedule = open.get(header.name());
        return Optional.of(exact ? ReleaseChoice.ownOf(schedule, date) : standIn(schedule, header, date));
    }

    private ReleaseChoice standIn(FeeSchedule schedule, TableHeader header, LocalDate date) {
        String own = calendar.ownName(date);
        missing.say(own, header.name());
        Comparison comparison = open.comparison(own, schedule, () -> comparison(own, schedule, header, date))
                .orElse(null);
        return ReleaseChoice.standIn(schedule, date, own, comparison);
    }

    private Optional<Comparison> comparison(String own, FeeSchedule used, TableHeader header, LocalDate date) {
        Optional<SameRows> same =
                calendar.sameRows(own).filter(rows -> rows.other().equals(used.release()));
        return same.isPresent()
                ? Optional.of(same.get())
                : calendar.acrossFrom(header, date).map(across -> open.neighbour(used, across.name()));
    }

    /**
     * The fee schedule of a date of service.
     *
     * @param date the date of service
     * @return the choice
     * @throws UnknownKeyException where {@link #find(LocalDate)} is empty; names the releases and years available
     */
    public ReleaseChoice get(LocalDate date) {
        Optional<ReleaseChoice> found = find(date);
        if (found.isEmpty()) {
            throw new UnknownKeyException(describeUnknown(date));
        }
        return found.get();
    }

    /**
     * A release by CMS's name.
     *
     * @param release such as {@code RVU25D}
     * @return the fee schedule, or empty where it is not available
     */
    public Optional<FeeSchedule> find(String release) {
        return releases().stream().anyMatch(header -> header.name().equals(release))
                ? Optional.of(open.get(release))
                : Optional.empty();
    }

    /**
     * A release by CMS's name.
     *
     * @param release such as {@code RVU25D}
     * @return the fee schedule
     * @throws UnknownKeyException if it is not available; names the releases that are
     */
    public FeeSchedule get(String release) {
        return find(release)
                .orElseThrow(
                        () -> new UnknownKeyException("no release " + release + "; at hand: " + names(releases())));
    }

    /**
     * What law and CMS set by date: amounts, percentages, lists and modifiers.
     *
     * @return the policy
     * @throws io.github.medpay.spi.TableException if there is none, or a file of it is broken
     */
    public MedicarePolicy policy() {
        return policy.get();
    }

    /**
     * The ZIP codes.
     *
     * @return ZIP codes and their localities
     */
    public ZipCodes zipCodes() {
        return zipCodes;
    }

    /**
     * A clause that says in which years a locality exists. Reads a release of each year, once.
     *
     * @param key a locality that a release does not know
     * @return such as {@code 10112/02 exists in 2021, 2022}
     */
    public String describeYearsOf(LocalityKey key) {
        return open.localityYears().describe(key);
    }

    /**
     * A sentence that says what exists where a date has no release.
     *
     * @param date a date
     * @return names the date's own release and the releases of its year; without any, the rule and the years available
     */
    public String describeUnknown(LocalDate date) {
        List<TableHeader> ofYear = releases().stream()
                .filter(header -> header.effectiveFrom().getYear() == date.getYear())
                .toList();
        return ofYear.isEmpty()
                ? "no release of the year " + date.getYear() + " for " + date
                        + ", and no other year's prices it; years at hand: "
                        + releases().stream()
                                .map(header ->
                                        String.valueOf(header.effectiveFrom().getYear()))
                                .distinct()
                                .collect(Collectors.joining(", "))
                : "no release " + calendar.ownName(date) + " for " + date + "; at hand: " + names(ofYear);
    }

    private static String names(List<TableHeader> headers) {
        return headers.stream()
                .map(header -> header.name() + " from " + header.effectiveFrom())
                .collect(Collectors.joining(", "));
    }
}
