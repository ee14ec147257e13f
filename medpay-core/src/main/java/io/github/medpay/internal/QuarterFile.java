package io.github.medpay.internal;

import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.spi.TableHeader;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The file that answers for a quarter.
 *
 * @param header the file
 * @param ownName the name of the quarter's own file
 * @param lastDay the last day of the quarter
 */
public record QuarterFile(TableHeader header, String ownName, LocalDate lastDay) {

    /**
     * Whether the file is the quarter's own.
     *
     * @return false where another file of the year stands in for it
     */
    public boolean isOwn() {
        return Quarter.of(header.effectiveFrom()) == Quarter.of(lastDay);
    }

    /**
     * What must be said of the choice.
     *
     * @return {@link FindingCode#SCHEDULE_FILE_NOT_BUNDLED} where another file stands in, else empty
     */
    public Optional<Finding> finding() {
        return isOwn()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.SCHEDULE_FILE_NOT_BUNDLED,
                        ownName + " is not at hand; priced with " + header.name() + " from " + header.effectiveFrom()));
    }
}
