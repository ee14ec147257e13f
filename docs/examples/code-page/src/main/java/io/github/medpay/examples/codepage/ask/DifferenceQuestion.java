package io.github.medpay.examples.codepage.ask;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.insight.release.DifferenceFilter;
import io.github.medpay.insight.release.RowDifference;
import io.github.medpay.spi.TableHeader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which releases are compared.
 *
 * @param parameters as they came, for links
 * @param before name of the first release
 * @param after name of the second release
 * @param locality of the second release, or its national one
 * @param setting facility or not
 * @param prefix only codes that begin so
 * @param page from 1
 */
public record DifferenceQuestion(
        Parameters parameters,
        FeeSchedule before,
        FeeSchedule after,
        Locality locality,
        Setting setting,
        String prefix,
        int page) {

    private static final Set<String> NAMES = Set.of("before", "after", "locality", "setting", "prefix", "page");
    private static final int MOST_PAGES = 9_999;

    /**
     * Reads the question; the two newest releases where none are named.
     *
     * @param schedules the releases
     * @param given names and values of the request
     * @return the question
     * @throws BadQuestionException if a parameter is out of bounds or not available
     */
    public static DifferenceQuestion read(FeeSchedules schedules, Map<String, List<String>> given) {
        Parameters parameters = Parameters.of(given, NAMES);
        List<TableHeader> releases = schedules.releases();
        int last = releases.size() - 1;
        FeeSchedule before = release(
                schedules,
                "before",
                parameters
                        .text("before")
                        .orElse(releases.get(Math.max(0, last - 1)).name()));
        FeeSchedule after = release(
                schedules,
                "after",
                parameters.text("after").orElse(releases.get(last).name()));
        CircumstancesReader.locality(before, parameters.text("locality"));
        String prefix = parameters.text("prefix").orElse("").toUpperCase(Locale.ROOT);
        if (!prefix.matches("[0-9A-Z]{0,5}")) {
            throw new BadQuestionException("prefix must be the beginning of a code: up to five digits and letters.");
        }
        return new DifferenceQuestion(
                parameters,
                before,
                after,
                CircumstancesReader.locality(after, parameters.text("locality")),
                parameters.choice("setting", Setting.NON_FACILITY),
                prefix,
                parameters.number("page", 1, MOST_PAGES, 1));
    }

    private static FeeSchedule release(FeeSchedules schedules, String name, String release) {
        return schedules
                .find(release)
                .orElseThrow(() -> new BadQuestionException(name + " must be one of "
                        + String.join(
                                ", ",
                                schedules.releases().stream()
                                        .map(TableHeader::name)
                                        .toList())
                        + "."));
    }

    /**
     * The question as insight takes it.
     *
     * @return the filter
     */
    public DifferenceFilter filter() {
        @Nullable LocalityKey key = locality.isNational() ? null : locality.key();
        return DifferenceFilter.ALL
                .withLocality(key)
                .withSetting(setting)
                .withCodePrefix(prefix)
                .withKinds(RowDifference.Kind.values());
    }
}
