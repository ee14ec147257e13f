package io.github.medpay.units;

import io.github.medpay.code.ProcedureCode;
import java.util.List;

/**
 * How far the units of a code move when a tie is decided otherwise.
 *
 * @param mayLose units that another acceptable choice could take away
 * @param mayGain units that another acceptable choice could add
 */
record TieRange(int mayLose, int mayGain) {

    static TieRange of(List<ServiceUnits> tied, ProcedureCode code) {
        int won = 0;
        int lost = 0;
        int wonByOthers = 0;
        int lostByOthers = 0;
        for (ServiceUnits service : tied) {
            boolean own = service.service().code().equals(code);
            if (service.reason() == UnitReason.TIE_WON) {
                won += own ? 1 : 0;
                wonByOthers += own ? 0 : 1;
            } else {
                lost += own ? 1 : 0;
                lostByOthers += own ? 0 : 1;
            }
        }
        return new TieRange(Math.min(won, lostByOthers), Math.min(lost, wonByOthers));
    }
}
