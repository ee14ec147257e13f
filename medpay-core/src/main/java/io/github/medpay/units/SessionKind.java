package io.github.medpay.units;

import io.github.medpay.policy.CodeList;

/** What an interval asks of the clinician's and the patient's time. The order is that of the claim to shared time. */
enum SessionKind {
    /** A group: the patient is in nobody's one-on-one care (Benefit Policy Manual ch. 15 §230.A). */
    GROUP,
    /** An untimed service that a clinician furnishes in person, such as an evaluation. */
    ATTENDED,
    /** A service with a time base of its own, or in no list: its minutes may not count for 15-minute codes as well. */
    TIMED,
    /** A supervised modality: it needs nobody's contact, and runs beside other services. */
    SUPERVISED;

    static SessionKind of(Interval interval, TimingTable table) {
        if (interval.contact() == Contact.GROUP || table.isIn(CodeList.UNTIMED_GROUP, interval.code())) {
            return GROUP;
        }
        if (table.timing(interval.code()).base() != TimeBase.UNTIMED) {
            return TIMED;
        }
        return table.isIn(CodeList.SUPERVISED_MODALITY, interval.code()) ? SUPERVISED : ATTENDED;
    }
}
