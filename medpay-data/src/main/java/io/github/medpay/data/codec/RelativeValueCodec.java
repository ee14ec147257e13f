package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.RelativeValueTable;

/** The relative value rows: one section a column, all named {@code row.…}. */
final class RelativeValueCodec {

    static final String PREFIX = "row.";

    private RelativeValueCodec() {}

    static void write(RelativeValueTable rows, TableWriter table) {
        table.numbers("row.code", rows.code())
                .numbers("row.modifier", rows.rowModifier())
                .numbers("row.status", rows.status())
                .numbers("row.not-used-for-medicare", rows.notUsedForMedicare())
                .numbers("row.work", rows.work())
                .numbers("row.non-facility-pe", rows.nonFacilityPe())
                .numbers("row.facility-pe", rows.facilityPe())
                .numbers("row.malpractice", rows.malpractice())
                .numbers("row.non-facility-na", rows.nonFacilityNa())
                .numbers("row.facility-na", rows.facilityNa())
                .numbers("row.pc-tc", rows.pcTc())
                .numbers("row.global-period", rows.globalPeriod())
                .numbers("row.preoperative", rows.preoperative())
                .numbers("row.intraoperative", rows.intraoperative())
                .numbers("row.postoperative", rows.postoperative())
                .numbers("row.multiple-procedure", rows.multipleProcedure())
                .numbers("row.bilateral", rows.bilateral())
                .numbers("row.assistant", rows.assistant())
                .numbers("row.co-surgeon", rows.coSurgeon())
                .numbers("row.team", rows.team())
                .numbers("row.endoscopic-base", rows.endoscopicBase())
                .numbers("row.supervision", rows.supervision())
                .numbers("row.imaging-family", rows.imagingFamily())
                .numbers("row.opps-non-facility-pe", rows.oppsNonFacilityPe())
                .numbers("row.opps-facility-pe", rows.oppsFacilityPe())
                .numbers("row.opps-malpractice", rows.oppsMalpractice());
    }

    static RelativeValueTable read(TableReader table) {
        return new RelativeValueTable(
                table.ints("row.code"),
                table.bytes("row.modifier"),
                table.bytes("row.status"),
                table.bytes("row.not-used-for-medicare"),
                table.ints("row.work"),
                table.ints("row.non-facility-pe"),
                table.ints("row.facility-pe"),
                table.ints("row.malpractice"),
                table.bytes("row.non-facility-na"),
                table.bytes("row.facility-na"),
                table.bytes("row.pc-tc"),
                table.bytes("row.global-period"),
                table.bytes("row.preoperative"),
                table.bytes("row.intraoperative"),
                table.bytes("row.postoperative"),
                table.bytes("row.multiple-procedure"),
                table.bytes("row.bilateral"),
                table.bytes("row.assistant"),
                table.bytes("row.co-surgeon"),
                table.bytes("row.team"),
                table.ints("row.endoscopic-base"),
                table.shorts("row.supervision"),
                table.bytes("row.imaging-family"),
                table.ints("row.opps-non-facility-pe"),
                table.ints("row.opps-facility-pe"),
                table.ints("row.opps-malpractice"));
    }
}
