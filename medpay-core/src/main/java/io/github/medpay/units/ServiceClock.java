package io.github.medpay.units;

/** Adds up the time of one service. Seconds are kept until the end, so that no minute is rounded up. */
final class ServiceClock {

    private static final int MINUTE = 60;

    private final Interval first;
    private int seconds;
    private int assistantSeconds;

    ServiceClock(Interval first) {
        this.first = first;
    }

    boolean isOf(Interval interval) {
        return first.isSameService(interval);
    }

    void add(int more, boolean therapist) {
        seconds += more;
        assistantSeconds += therapist ? 0 : more;
    }

    TimedService service() {
        int assistant = assistantSeconds / MINUTE;
        return new TimedService(first.code(), first.discipline(), seconds / MINUTE - assistant, assistant);
    }
}
