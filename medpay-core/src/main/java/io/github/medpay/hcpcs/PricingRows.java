package io.github.medpay.hcpcs;

import io.github.medpay.internal.KeyIndex;
import io.github.medpay.internal.table.PricingIndicatorTable;
import io.github.medpay.spi.TableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a file; rows with one indicator and coverage share one object, and a look-up allocates nothing. */
final class PricingRows {

    private static final int COVERAGES = 128;

    private final KeyIndex codes;
    private final List<Optional<HcpcsPricing>> rows;

    PricingRows(PricingIndicatorTable table) {
        this.codes = new KeyIndex(table.code());
        Map<Integer, Optional<HcpcsPricing>> shared = new HashMap<>();
        List<Optional<HcpcsPricing>> made = new ArrayList<>(table.size());
        for (int row = 0; row < table.size(); row++) {
            int indicator = table.indicator()[row];
            int coverage = table.coverage()[row];
            made.add(shared.computeIfAbsent(
                    indicator * COVERAGES + coverage, key -> Optional.of(pricing(indicator, coverage))));
        }
        this.rows = List.copyOf(made);
    }

    private static HcpcsPricing pricing(int indicator, int coverage) {
        return new HcpcsPricing(
                PricingIndicator.ofNumber(indicator)
                        .orElseThrow(() -> new TableException("there is no pricing indicator " + indicator)),
                Coverage.ofLetter((char) coverage)
                        .orElseThrow(() -> new TableException("there is no coverage code " + (char) coverage)));
    }

    int size() {
        return rows.size();
    }

    Optional<HcpcsPricing> find(int packed) {
        int row = codes.find(packed);
        return row < 0 ? Optional.empty() : rows.get(row);
    }
}
