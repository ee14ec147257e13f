package io.github.medpay.internal;

import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which of the files that CMS publishes each quarter answers for a date: its own quarter's; else the newest earlier one of
 * the same calendar year; else the first later one of that year. Never another year's.
 *
 * <p>All choices are made once. A look-up by date allocates nothing.
 *
 * @param <V> what a caller makes of a file for a quarter
 */
public final class QuarterFiles<V> {

    private final String prefix;
    private final String content;
    private final List<TableHeader> byDate;
    private final Function<QuarterFile, V> view;
    private final int[] quarters;
    private final List<Optional<V>> views;

    private QuarterFiles(
            String prefix, String content, List<TableHeader> byDate, boolean strict, Function<QuarterFile, V> view) {
        this.prefix = prefix;
        this.content = content;
        this.byDate = byDate;
        this.view = view;
        List<Integer> known = new ArrayList<>();
        List<Optional<V>> made = new ArrayList<>();
        for (int year : years()) {
            for (int quarter = year * Quarter.OF_YEAR; quarter < (year + 1) * Quarter.OF_YEAR; quarter++) {
                QuarterFile file =
                        new QuarterFile(nearest(quarter), prefix + Quarter.name(quarter), Quarter.lastDay(quarter));
                if (!strict || file.isOwn()) {
                    known.add(quarter);
                    made.add(Optional.of(view.apply(file)));
                }
            }
        }
        this.quarters = known.stream().mapToInt(Integer::intValue).toArray();
        this.views = List.copyOf(made);
    }

    /**
     * Chooses a file for each quarter of each year that has one. No file is opened yet.
     *
     * @param shelf the tables available
     * @param kind the kind of the files
     * @param prefix what a file's name begins with, such as {@code ASP-}
     * @param content what a file holds, for messages
     * @param rows reads an open table; called once a file
     * @param view what is made of a file for a quarter; called once a quarter
     * @param <T> the type of the tables
     * @param <R> the type of what is read
     * @param <V> the type of the views
     * @return the files
     */
    public static <T, R, V> QuarterFiles<V> of(
            Shelf shelf,
            TableKind<T> kind,
            String prefix,
            String content,
            Function<T, R> rows,
            BiFunction<QuarterFile, Lazy<R>, V> view) {
        List<TableHeader> byDate = shelf.tables(kind).stream()
                .sorted(Comparator.comparing(TableHeader::effectiveFrom))
                .toList();
        Map<String, Lazy<R>> opened = new HashMap<>(); // by name: to hash a header costs a cold start 20 ms
        for (TableHeader header : byDate) {
            opened.put(header.name(), Lazy.of(() -> rows.apply(shelf.open(kind, header.name()))));
        }
        return new QuarterFiles<>(
                prefix,
                content,
                byDate,
                false,
                file -> view.apply(
                        file, Objects.requireNonNull(opened.get(file.header().name()), "rows")));
    }

    /**
     * The same files, but a quarter whose own file is not available has none.
     *
     * @return files that share what is open
     */
    public QuarterFiles<V> strict() {
        return new QuarterFiles<>(prefix, content, byDate, true, view);
    }

    private Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        byDate.forEach(header -> years.add(header.effectiveFrom().getYear()));
        return years;
    }

    /** The last file of the quarter's year that begins in it or before it, else the first of that year. */
    private TableHeader nearest(int quarter) {
        List<TableHeader> ofYear = ofYear(Quarter.year(quarter));
        TableHeader best = ofYear.get(0);
        for (TableHeader header : ofYear) {
            if (Quarter.of(header.effectiveFrom()) <= quarter) {
                best = header;
            }
        }
        return best;
    }

    private List<TableHeader> ofYear(int year) {
        return byDate.stream()
                .filter(header -> header.effectiveFrom().getYear() == year)
                .toList();
    }

    /**
     * The files available.
     *
     * @return headers, the earliest first
     */
    public List<TableHeader> byDate() {
        return byDate;
    }

    /**
     * What was made of the file that answers for a date.
     *
     * @param date the date
     * @return empty where no file of its year is available; where strict, also where its own is not
     */
    public Optional<V> on(LocalDate date) {
        int place = Arrays.binarySearch(quarters, Quarter.of(date));
        return place < 0 ? Optional.empty() : views.get(place);
    }

    /**
     * A sentence that says what exists where {@link #on} is empty.
     *
     * @param date the date
     * @return names the date's own file and the files of its year; without any, the rule and the years available
     */
    public String describeUnknown(LocalDate date) {
        if (byDate.isEmpty()) {
            return "no file of " + content + " is at hand";
        }
        List<TableHeader> ofYear = ofYear(date.getYear());
        if (!ofYear.isEmpty()) {
            return "no file " + prefix + Quarter.name(Quarter.of(date)) + " for " + date + "; at hand: "
                    + ofYear.stream().map(TableHeader::name).collect(Collectors.joining(", "));
        }
        return "no file of " + content + " of the year " + date.getYear() + " for " + date
                + ", and no other year's answers; years at hand: "
                + years().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
