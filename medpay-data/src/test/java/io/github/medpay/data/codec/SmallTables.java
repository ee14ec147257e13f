package io.github.medpay.data.codec;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.AddOnTable;
import io.github.medpay.internal.table.AnesthesiaTable;
import io.github.medpay.internal.table.CountyRow;
import io.github.medpay.internal.table.DrugTable;
import io.github.medpay.internal.table.LaboratoryTable;
import io.github.medpay.internal.table.LocalityRow;
import io.github.medpay.internal.table.MueTable;
import io.github.medpay.internal.table.PricingIndicatorTable;
import io.github.medpay.internal.table.PtpPairsBuilder;
import io.github.medpay.internal.table.PtpProfiles;
import io.github.medpay.internal.table.PtpTable;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.ReleaseHeader;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.internal.table.RowColumn;
import io.github.medpay.internal.table.ScheduleHeader;
import io.github.medpay.internal.table.ZipTable;
import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One sound table of each kind, two or three rows each. */
final class SmallTables {

    static final LocalityKey ALASKA = LocalityKey.of("02102", "01");
    static final LocalityKey LOS_ANGELES = LocalityKey.of("01182", "18");

    private static final int FIRST = ProcedureCode.pack("45378");
    private static final int SECOND = ProcedureCode.pack("97110");
    private static final NcciEdition OLD = new NcciEdition("2024Q3", LocalDate.of(2024, 7, 1), "a test");
    private static final NcciEdition NEW = new NcciEdition("2026Q3", LocalDate.of(2026, 7, 1), "a test");

    private SmallTables() {}

    /** The file of the table of a kind. */
    static byte[] sound(String kind) {
        TableWriter table = switch (kind) {
            case ReleaseCodec.KIND -> ReleaseCodec.write(release());
            case ZipCodec.KIND -> ZipCodec.write(zips());
            case AnesthesiaCodec.KIND -> AnesthesiaCodec.write(baseUnits());
            case PtpCodec.KIND -> PtpCodec.write(pairs());
            case MueCodec.KIND -> MueCodec.write(limits());
            case DrugCodec.KIND -> DrugCodec.write(drugs());
            case LaboratoryCodec.KIND -> LaboratoryCodec.write(laboratoryFees());
            case PricingIndicatorCodec.KIND -> PricingIndicatorCodec.write(pricingIndicators());
            default -> AddOnCodec.write(addOns());
        };
        return table.toBytes();
    }

    /** Reads a table of any kind. */
    static void read(String name, TableReader table) {
        switch (table.kind()) {
            case ReleaseCodec.KIND -> ReleaseCodec.read(name, table);
            case ZipCodec.KIND -> ZipCodec.read(name, table);
            case AnesthesiaCodec.KIND -> AnesthesiaCodec.read(name, table);
            case PtpCodec.KIND -> PtpCodec.read(name, table);
            case MueCodec.KIND -> MueCodec.read(name, table);
            case DrugCodec.KIND -> DrugCodec.read(name, table);
            case LaboratoryCodec.KIND -> LaboratoryCodec.read(name, table);
            case PricingIndicatorCodec.KIND -> PricingIndicatorCodec.read(name, table);
            default -> AddOnCodec.read(name, table);
        }
    }

    /** J0129 and J3301. */
    static DrugTable drugs() {
        return new DrugTable(
                new ScheduleHeader("ASP-2025Q1", LocalDate.of(2025, 1, 1), "a test"),
                new int[] {ProcedureCode.pack("J0129"), ProcedureCode.pack("J3301")},
                new int[] {43_797, 898},
                new int[] {20_000, 20_000},
                new int[] {10_000, 10_000},
                new byte[] {1, 1},
                new int[2]);
    }

    /** 81003 without and with QW. */
    static LaboratoryTable laboratoryFees() {
        int code = ProcedureCode.pack("81003");
        return new LaboratoryTable(
                new ScheduleHeader("CLFS-2026Q2", LocalDate.of(2026, 4, 1), "a test"),
                new int[] {code, code},
                new byte[] {0, 1},
                new int[] {225, 225},
                characters("NN"),
                new int[] {20_454, 20_454});
    }

    /** E0570 and K0001. */
    static PricingIndicatorTable pricingIndicators() {
        return new PricingIndicatorTable(
                new ScheduleHeader("HCPCS-2025Q4", LocalDate.of(2025, 10, 1), "a test"),
                new int[] {ProcedureCode.pack("E0570"), ProcedureCode.pack("K0001")},
                new byte[] {36, 36},
                characters("DC"));
    }

    /** 45378 with its row 53, and 97110. */
    static ReleaseTable release() {
        return new ReleaseTable(
                new ReleaseHeader("RVU25A", LocalDate.of(2025, 1, 1), 323465, 0, 203178, "a test"),
                RelativeValueTable.of(rows()),
                List.of(
                        new LocalityRow(LOS_ANGELES, "CA", "LOS ANGELES", 1045, 1189, 686, 212000),
                        new LocalityRow(ALASKA, "AK", "ALASKA", 1500, 1081, 592, 278600)),
                List.of(
                        new CountyRow(LOS_ANGELES, "CALIFORNIA", "LOS ANGELES", "LOS ANGELES"),
                        new CountyRow(ALASKA, "ALASKA", "STATEWIDE", "ALL COUNTIES")));
    }

    private static Map<RowColumn, int[]> rows() {
        Map<RowColumn, int[]> rows = new EnumMap<>(RowColumn.class);
        for (RowColumn column : RowColumn.values()) {
            rows.put(column, new int[3]);
        }
        rows.put(RowColumn.CODE, new int[] {FIRST, FIRST, SECOND});
        rows.put(RowColumn.MODIFIER, new int[] {0, 3, 0});
        rows.put(RowColumn.STATUS, "AAA".chars().toArray());
        rows.put(RowColumn.WORK, new int[] {326, 163, 45});
        rows.put(RowColumn.NON_FACILITY_PE, new int[] {662, 355, 43});
        rows.put(RowColumn.FACILITY_PE, new int[] {166, 83, 43});
        rows.put(RowColumn.MALPRACTICE, new int[] {42, 21, 1});
        rows.put(RowColumn.PC_TC, "007".chars().toArray());
        rows.put(RowColumn.GLOBAL_PERIOD, new int[] {0, 0, 4});
        rows.put(RowColumn.PREOPERATIVE, new int[] {10, 10, 0});
        rows.put(RowColumn.INTRAOPERATIVE, new int[] {80, 80, 0});
        rows.put(RowColumn.POSTOPERATIVE, new int[] {10, 10, 0});
        rows.put(RowColumn.MULTIPLE_PROCEDURE, "225".chars().toArray());
        rows.put(RowColumn.BILATERAL, "000".chars().toArray());
        rows.put(RowColumn.ASSISTANT, "110".chars().toArray());
        rows.put(RowColumn.CO_SURGEON, "000".chars().toArray());
        rows.put(RowColumn.TEAM, "000".chars().toArray());
        rows.put(RowColumn.ENDOSCOPIC_BASE, new int[] {-1, -1, -1});
        int supervision = '0' * 256 + '9';
        rows.put(RowColumn.SUPERVISION, new int[] {supervision, supervision, supervision});
        rows.put(RowColumn.IMAGING_FAMILY, new int[] {99, 99, 99});
        return rows;
    }

    static byte[] characters(String text) {
        byte[] characters = new byte[text.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (byte) text.charAt(i);
        }
        return characters;
    }

    static ZipTable zips() {
        return new ZipTable(
                LocalDate.of(2025, 10, 1),
                new int[] {90001, 99501},
                new short[] {0, 1},
                new byte[] {0, 5},
                List.of(LOS_ANGELES, ALASKA));
    }

    static AnesthesiaTable baseUnits() {
        return new AnesthesiaTable(
                2022, new int[] {ProcedureCode.pack("00100"), ProcedureCode.pack("00102")}, new byte[] {5, 6});
    }

    static MueTable limits() {
        return new MueTable(NEW, new int[] {FIRST, SECOND}, new int[] {1, 8}, new byte[] {2, 3}, new byte[] {1, 8});
    }

    static AddOnTable addOns() {
        return new AddOnTable(
                NEW,
                new int[] {FIRST, SECOND, SECOND},
                new byte[] {1, 2, 3},
                new int[] {SECOND, AddOnTable.BY_CONTRACTOR, FIRST},
                new int[] {NcciEdition.UNKNOWN, 20_000, 20_000},
                new int[] {NcciEdition.OPEN, 20_100, NcciEdition.OPEN});
    }

    /** Codes 10, 20, 30: 10 with 20 and 30, and 30 with 20; two histories, the first of two rows. */
    static PtpTable pairs() {
        return new PtpTable(
                List.of(OLD, NEW),
                new int[] {10, 20, 30},
                new PtpPairsBuilder(3).add(0, 1, 0).add(0, 2, 1).add(2, 1, 0).build(),
                new PtpProfiles(
                        new int[] {0, 2, 3},
                        new byte[] {0, 1, 1},
                        new int[] {NcciEdition.UNKNOWN, 20_000, NcciEdition.UNKNOWN},
                        new int[] {19_900, NcciEdition.OPEN, NcciEdition.OPEN},
                        new byte[] {9, 1, 0},
                        new byte[] {3, 0, 1}));
    }
}
