package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.ScheduleHeader;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;

/** What identifies the file of a quarter: {@code name}, {@code effective-from}, {@code source}. */
final class ScheduleHeaderCodec {

    private ScheduleHeaderCodec() {}

    static TableWriter write(ScheduleHeader header, String kind) {
        return new TableWriter(kind)
                .text("name", header.name())
                .numbers("effective-from", Dates.toNumber(header.effectiveFrom()))
                .text("source", header.source());
    }

    static ScheduleHeader read(Columns columns) {
        return new ScheduleHeader(
                columns.table().text("name"),
                Dates.read(columns, "effective-from"),
                columns.table().text("source"));
    }

    static TableHeader header(TableKind<?> kind, Columns columns) {
        ScheduleHeader header = read(columns);
        return new TableHeader(kind, header.name(), header.effectiveFrom(), header.source(), null);
    }
}
