package io.github.medpay.fee;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.RowColumn;
import java.util.Optional;

/** What CMS's characters say of rows of one profile, read once: indicators, percentages of the package, the cap. */
final class Indicators {

    private static final GlobalPeriod[] GLOBAL_PERIODS = GlobalPeriod.values();
    private static final int IMAGING_FAMILY = 88;

    final StatusCode status;
    final PcTcIndicator pcTc;
    final GlobalPeriod globalPeriod;
    final MultipleProcedureIndicator multipleProcedure;
    final BilateralIndicator bilateral;
    final AssistantIndicator assistant;
    final CoSurgeonIndicator coSurgeon;
    final TeamSurgeryIndicator team;
    final Optional<ProcedureCode> endoscopicBase;
    final boolean notUsedForMedicare;
    final boolean nonFacilityRare;
    final boolean facilityRare;
    final boolean diagnosticImaging;
    final boolean capped;
    final int preoperative;
    final int intraoperative;
    final int postoperative;

    private final RelativeValueTable table;
    private final int profile;

    Indicators(RelativeValueTable table, int profile) {
        this.table = table;
        this.profile = profile;
        this.status = StatusCode.of(symbol(RowColumn.STATUS));
        this.pcTc = PcTcIndicator.of(symbol(RowColumn.PC_TC));
        this.globalPeriod = GLOBAL_PERIODS[number(RowColumn.GLOBAL_PERIOD)];
        this.multipleProcedure = MultipleProcedureIndicator.of(symbol(RowColumn.MULTIPLE_PROCEDURE));
        this.bilateral = BilateralIndicator.of(symbol(RowColumn.BILATERAL));
        this.assistant = AssistantIndicator.of(symbol(RowColumn.ASSISTANT));
        this.coSurgeon = CoSurgeonIndicator.of(symbol(RowColumn.CO_SURGEON));
        this.team = TeamSurgeryIndicator.of(symbol(RowColumn.TEAM));
        int base = number(RowColumn.ENDOSCOPIC_BASE);
        this.endoscopicBase = base < 0 ? Optional.empty() : Optional.of(ProcedureCode.fromInt(base));
        this.notUsedForMedicare = number(RowColumn.NOT_USED_FOR_MEDICARE) != 0;
        this.nonFacilityRare = number(RowColumn.NON_FACILITY_NA) != 0;
        this.facilityRare = number(RowColumn.FACILITY_NA) != 0;
        this.diagnosticImaging = number(RowColumn.IMAGING_FAMILY) == IMAGING_FAMILY;
        this.capped = number(RowColumn.OPPS_NON_FACILITY_PE) != 0
                || number(RowColumn.OPPS_FACILITY_PE) != 0
                || number(RowColumn.OPPS_MALPRACTICE) != 0;
        this.preoperative = number(RowColumn.PREOPERATIVE);
        this.intraoperative = number(RowColumn.INTRAOPERATIVE);
        this.postoperative = number(RowColumn.POSTOPERATIVE);
    }

    private int number(RowColumn column) {
        return table.ofProfile(column, profile);
    }

    private char symbol(RowColumn column) {
        return (char) number(column);
    }

    PhysicianSupervision supervision() {
        int packed = number(RowColumn.SUPERVISION);
        return PhysicianSupervision.of(String.valueOf(new char[] {(char) (packed >> 8), (char) (packed & 0xFF)}));
    }
}
