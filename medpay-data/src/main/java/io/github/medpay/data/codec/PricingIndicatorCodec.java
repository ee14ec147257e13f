package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.hcpcs.Coverage;
import io.github.medpay.hcpcs.PricingIndicator;
import io.github.medpay.internal.table.PricingIndicatorTable;
import io.github.medpay.spi.TableException;
import java.util.Arrays;

/** Pricing indicators of HCPCS Level II of one quarter as a table of kind {@value #KIND}. */
public final class PricingIndicatorCodec {

    /** The kind of the table. */
    public static final String KIND = "pricing-indicator";

    private static final Allowed INDICATOR = Allowed.numbers(Arrays.stream(PricingIndicator.values())
            .mapToInt(PricingIndicator::number)
            .toArray());
    private static final Allowed COVERAGE = Allowed.numbers(
            Arrays.stream(Coverage.values()).mapToInt(Coverage::letter).toArray());

    private PricingIndicatorCodec() {}

    /**
     * Writes the indicators.
     *
     * @param indicators to write
     * @return a table that holds them; more sections may be added
     */
    public static TableWriter write(PricingIndicatorTable indicators) {
        return ScheduleHeaderCodec.write(indicators.header(), KIND)
                .numbers("pricing.code", indicators.code())
                .numbers("pricing.indicator", indicators.indicator())
                .numbers("pricing.coverage", indicators.coverage());
    }

    /**
     * Reads the indicators.
     *
     * @param name the table's name, for messages
     * @param table an open table
     * @return the indicators
     * @throws TableException if it is of another kind or broken
     */
    public static PricingIndicatorTable read(String name, TableReader table) {
        Columns columns = Columns.of(name, table, KIND, "pricing.");
        return new PricingIndicatorTable(
                ScheduleHeaderCodec.read(columns),
                columns.rising("pricing.code", 0, Known.LAST_CODE),
                columns.bytes("pricing.indicator", INDICATOR),
                columns.bytes("pricing.coverage", COVERAGE));
    }
}
