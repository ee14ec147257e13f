package io.github.medpay.fee;

import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.PolicyValue;
import io.github.medpay.spi.PolicySection;
import io.github.medpay.spi.TableHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which release a date of service belongs to. CMS publishes four a year: A on 1 January, B on 1 April, C on 1 July, D on
 * 1 October; and now and then one within a quarter, which the policy names with its first day.
 */
final class ReleaseCalendar {

    private static final String QUARTERS = "ABCD";
    private static final int MONTHS = 3;
    private static final TableHeader[] NONE = {};

    /** A release within a quarter. */
    private record Revision(
            String name, LocalDate from, @Nullable LocalDate to) {

        boolean holdsOn(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    private final List<TableHeader> byDate;
    private final int firstYear;
    private final TableHeader[][] byYear;
    private final LazyPolicy policy;
    private volatile @Nullable List<Revision> revisions;

    ReleaseCalendar(List<TableHeader> headers, LazyPolicy policy) {
        this.byDate = byDate(headers);
        this.firstYear = byDate.isEmpty() ? 0 : year(byDate.get(0));
        this.byYear = new TableHeader[byDate.isEmpty() ? 0 : year(byDate.get(byDate.size() - 1)) - firstYear + 1][];
        for (int i = 0; i < byYear.length; i++) {
            byYear[i] = ofYear(byDate, firstYear + i);
        }
        this.policy = policy;
    }

    /** Each before those that begin later: most sources give them in this order already. */
    private static List<TableHeader> byDate(List<TableHeader> headers) {
        List<TableHeader> sorted = new ArrayList<>(headers.size());
        for (TableHeader header : headers) {
            int place = sorted.size();
            while (place > 0
                    && header.effectiveFrom().isBefore(sorted.get(place - 1).effectiveFrom())) {
                place--;
            }
            sorted.add(place, header);
        }
        return List.copyOf(sorted);
    }

    private static TableHeader[] ofYear(List<TableHeader> byDate, int year) {
        List<TableHeader> found = new ArrayList<>();
        for (TableHeader header : byDate) {
            if (year(header) == year) {
                found.add(header);
            }
        }
        return found.toArray(NONE);
    }

    private static int year(TableHeader header) {
        return header.effectiveFrom().getYear();
    }

    /** The releases of a date's year, the earliest first. */
    private TableHeader[] ofYear(LocalDate date) {
        int place = date.getYear() - firstYear;
        return place >= 0 && place < byYear.length ? byYear[place] : NONE;
    }

    List<TableHeader> byDate() {
        return byDate;
    }

    /** The newest release of the date's year on or before the date; where there is none, the first after it. */
    Optional<TableHeader> nearest(LocalDate date) {
        TableHeader best = null;
        for (TableHeader header : ofYear(date)) {
            if (best == null || !header.effectiveFrom().isAfter(date)) {
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The release of the same year on the other side of a date that this one prices; empty where there is none. */
    Optional<TableHeader> acrossFrom(TableHeader used, LocalDate date) {
        boolean later = !used.effectiveFrom().isAfter(date);
        TableHeader best = null;
        for (TableHeader header : ofYear(date)) {
            if (header.effectiveFrom().isAfter(date) != later) {
                continue;
            }
            if (best == null || !later) {
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    boolean isOwn(TableHeader header, LocalDate date) {
        LocalDate from = header.effectiveFrom();
        return !from.isAfter(date) && !from.isBefore(startOfOwn(date));
    }

    /** CMS's name of the release that a date belongs to. */
    String ownName(LocalDate date) {
        Revision revision = revisionOf(date);
        return revision != null
                ? revision.name()
                : "RVU" + (date.getYear() % 100 < 10 ? "0" : "") + date.getYear() % 100
                        + QUARTERS.charAt(quarter(date) - 1);
    }

    /** The first day of the release that a date belongs to: of its quarter, or of a release within the quarter. */
    private LocalDate startOfOwn(LocalDate date) {
        Revision revision = revisionOf(date);
        return revision != null ? revision.from() : LocalDate.of(date.getYear(), (quarter(date) - 1) * MONTHS + 1, 1);
    }

    /** What the policy knows of a release that is not available. */
    Optional<SameRows> sameRows(String release) {
        return policy.get().history(PolicySection.SAME_ROWS, release).stream()
                .findFirst()
                .map(value -> {
                    List<String> words = List.of(value.text().split(" +", -1));
                    return new SameRows(release, words.get(0), Set.copyOf(words.subList(1, words.size())));
                });
    }

    private @Nullable Revision revisionOf(LocalDate date) {
        for (Revision revision : revisions()) {
            if (revision.holdsOn(date)) {
                return revision;
            }
        }
        return null;
    }

    private List<Revision> revisions() {
        List<Revision> known = revisions;
        if (known == null) {
            known = read(policy.get());
            revisions = known;
        }
        return known;
    }

    private static List<Revision> read(MedicarePolicy policy) {
        List<Revision> found = new ArrayList<>();
        for (String name : policy.names(PolicySection.RELEASE)) {
            for (PolicyValue value : policy.history(PolicySection.RELEASE, name)) {
                found.add(revision(name, value));
            }
        }
        return List.copyOf(found);
    }

    private static Revision revision(String name, PolicyValue value) {
        return new Revision(name, value.firstDay(), value.lastDay().orElse(null));
    }

    private static int quarter(LocalDate date) {
        return (date.getMonthValue() - 1) / MONTHS + 1;
    }
}
