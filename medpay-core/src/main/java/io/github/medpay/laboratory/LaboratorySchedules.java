package io.github.medpay.laboratory;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.Lazy;
import io.github.medpay.internal.QuarterFiles;
import io.github.medpay.internal.Shelf;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All files of the clinical laboratory fee schedule available, and the choice among them by date of service.
 *
 * <p>A date uses its own quarter's file. Where that is not available, it uses the newest earlier one of its calendar
 * year, else the first later one of it, and {@link LaboratoryFeeSchedule#finding()} says so; a strict instance refuses
 * instead. A date in a year without any file has no fees: another year's are never used.
 *
 * <p>Immutable and safe for any number of threads. A file is opened when it is first asked for, once.
 */
@CheckReturnValue
public final class LaboratorySchedules {

    /** Chosen when they are first asked for: most claims need none. */
    private final Lazy<QuarterFiles<LaboratoryFeeSchedule>> files;

    /** Not a lambda: the first one costs a cold start more than opening a table. */
    private record Choice(Shelf shelf) implements Supplier<QuarterFiles<LaboratoryFeeSchedule>> {

        @Override
        public QuarterFiles<LaboratoryFeeSchedule> get() {
            return QuarterFiles.of(
                    shelf,
                    TableKinds.LABORATORY,
                    "CLFS-",
                    "laboratory fees",
                    LaboratoryRows::new,
                    LaboratoryFeeSchedule::new);
        }
    }

    private LaboratorySchedules(Lazy<QuarterFiles<LaboratoryFeeSchedule>> files) {
        this.files = files;
    }

    /**
     * The files of these sources. Where two hold a file of one name, the first source's is used.
     *
     * @param sources at least one source
     * @return the files
     */
    public static LaboratorySchedules of(TableSource... sources) {
        return of(Arrays.asList(sources));
    }

    /**
     * The files of these sources. Where two hold a file of one name, the first source's is used.
     *
     * @param sources at least one source
     * @return the files
     */
    public static LaboratorySchedules of(List<TableSource> sources) {
        return new LaboratorySchedules(Lazy.of(new Choice(Shelf.of(sources))));
    }

    /**
     * The same files, but a date whose own file is not available is refused.
     *
     * @return a strict instance that shares the open files
     */
    public LaboratorySchedules strict() {
        return new LaboratorySchedules(Lazy.of(() -> files.get().strict()));
    }

    /**
     * The files available.
     *
     * @return headers, the earliest first
     */
    public List<TableHeader> files() {
        return files.get().byDate();
    }

    /**
     * The fee schedule of a date of service; allocates nothing.
     *
     * @param date the date of service
     * @return the fee schedule; empty in a year without a file and, if strict, where the date's own file is not
     *     available
     */
    public Optional<LaboratoryFeeSchedule> on(LocalDate date) {
        return files.get().on(date);
    }

    /**
     * The fee schedule of a date of service.
     *
     * @param date the date of service
     * @return the fee schedule
     * @throws NoSuchElementException where {@link #on} is empty; names the files and years available
     */
    public LaboratoryFeeSchedule get(LocalDate date) {
        return on(date).orElseThrow(() -> new NoSuchElementException(describeUnknown(date)));
    }

    /**
     * The first file that lists a code, whatever dates it is made for.
     *
     * @param code a procedure code
     * @return the file's name, such as {@code CLFS-2026Q2}; empty where no file lists the code
     */
    public Optional<String> fileThatLists(ProcedureCode code) {
        for (TableHeader header : files()) {
            Optional<LaboratoryFeeSchedule> schedule = on(header.effectiveFrom());
            if (schedule.isPresent() && schedule.get().lists(code)) {
                return Optional.of(schedule.get().file());
            }
        }
        return Optional.empty();
    }

    /**
     * A sentence that says what exists where a date has no file.
     *
     * @param date a date
     * @return names the date's own file and the files of its year; without any, the years available
     */
    public String describeUnknown(LocalDate date) {
        return files.get().describeUnknown(date);
    }
}
