package io.github.medpay.units;

import io.github.medpay.code.ProcedureCode;

/** What an interval asks of the clinician's and the patient's time. The order is that of the claim to shared time. */
enum SessionKind {
    /** A group: the patient is in nobody's one-on-one care (MBPM ch. 15 §230.A). */
    GROUP,
    /** An untimed service that a clinician furnishes in person, such as an evaluation. */
    ATTENDED,
    /** A service with a time base of its own, or in no list: its minutes may not count for 15-minute codes as well. */
    TIMED,
    /** A supervised modality: it needs nobody's contact, and runs beside other services. */
    SUPERVISED;

    private static final ProcedureCode GROUP_THERAPY = ProcedureCode.of("97150");
    private static final ProcedureCode STIMULATION = ProcedureCode.of("G0283");
    private static final int FIRST_SUPERVISED = ProcedureCode.pack("97010");
    private static final int LAST_SUPERVISED = ProcedureCode.pack("97028");

    static SessionKind of(Interval interval, CodeTiming timing) {
        if (interval.contact() == Contact.GROUP || interval.code().equals(GROUP_THERAPY)) {
            return GROUP;
        }
        if (timing.base() != TimeBase.UNTIMED) {
            return TIMED;
        }
        int code = interval.code().toInt();
        boolean supervised = (code >= FIRST_SUPERVISED && code <= LAST_SUPERVISED)
                || interval.code().equals(STIMULATION);
        return supervised ? SUPERVISED : ATTENDED;
    }
}
