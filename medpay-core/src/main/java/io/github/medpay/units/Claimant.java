package io.github.medpay.units;

/**
 * An interval with its claim to the time of patient and clinician.
 *
 * @param interval a possible interval
 * @param kind what it asks of them
 * @param clock where its time is counted
 */
record Claimant(Interval interval, SessionKind kind, ServiceClock clock) {

    boolean isActive(int from, int to) {
        return interval.from() <= from && to <= interval.to();
    }

    /**
     * Whether time that the two share may not count for both. Two clinicians at the same service are no conflict: their
     * minutes are joint, and count once.
     */
    boolean excludes(Claimant other) {
        if (kind == SessionKind.SUPERVISED || other.kind == SessionKind.SUPERVISED) {
            return false;
        }
        boolean sameClinician = interval.clinician().equals(other.interval.clinician());
        if (kind == other.kind && kind != SessionKind.ATTENDED) {
            return sameClinician || !interval.isSameService(other.interval);
        }
        return kind == SessionKind.GROUP || other.kind == SessionKind.GROUP || sameClinician;
    }
}
