package io.github.medpay.hcpcs;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.internal.Lazy;
import io.github.medpay.internal.Shelf;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All lists of pricing indicators available, by date.
 *
 * <p>A date uses the newest list on or before it, of whatever year, else the first one: a list names the schedule of a code
 * and prices nothing. A message that rests on a list names it.
 *
 * <p>Immutable and safe for any number of threads. A list is opened when it is first asked for, once.
 */
@CheckReturnValue
public final class HcpcsPricingLists {

    /** Found when they are first asked for: most claims need none. */
    private final Lazy<List<Optional<HcpcsPricingList>>> byDate;

    /** Not a lambda: the first one costs a cold start more than opening a table. */
    private record Headers(Shelf shelf) implements Supplier<List<Optional<HcpcsPricingList>>> {

        @Override
        public List<Optional<HcpcsPricingList>> get() {
            return shelf.tables(TableKinds.PRICING_INDICATORS).stream()
                    .sorted(Comparator.comparing(TableHeader::effectiveFrom))
                    .map(header -> Optional.of(new HcpcsPricingList(
                            header,
                            Lazy.of(() -> new PricingRows(shelf.open(TableKinds.PRICING_INDICATORS, header.name()))))))
                    .toList();
        }
    }

    private HcpcsPricingLists(Lazy<List<Optional<HcpcsPricingList>>> byDate) {
        this.byDate = byDate;
    }

    /**
     * The lists of these sources. Where two hold a list of one name, the first source's is used.
     *
     * @param sources at least one source
     * @return the lists
     */
    public static HcpcsPricingLists of(TableSource... sources) {
        return of(Arrays.asList(sources));
    }

    /**
     * The lists of these sources. Where two hold a list of one name, the first source's is used.
     *
     * @param sources at least one source
     * @return the lists
     */
    public static HcpcsPricingLists of(List<TableSource> sources) {
        return new HcpcsPricingLists(Lazy.of(new Headers(Shelf.of(sources))));
    }

    /**
     * The list of a date of service; allocates nothing.
     *
     * @param date the date of service
     * @return the newest list on or before the date, else the first one; empty where none is available
     */
    public Optional<HcpcsPricingList> on(LocalDate date) {
        List<Optional<HcpcsPricingList>> lists = byDate.get();
        Optional<HcpcsPricingList> best = lists.isEmpty() ? Optional.empty() : lists.get(0);
        for (int i = 1; i < lists.size(); i++) {
            Optional<HcpcsPricingList> list = lists.get(i);
            if (!list.get().effectiveFrom().isAfter(date)) {
                best = list;
            }
        }
        return best;
    }

    /**
     * The list of a date of service.
     *
     * @param date the date of service
     * @return the newest list on or before the date, else the first one
     * @throws NoSuchElementException where none is available
     */
    public HcpcsPricingList get(LocalDate date) {
        return on(date).orElseThrow(() -> new NoSuchElementException("no list of pricing indicators is at hand"));
    }
}
