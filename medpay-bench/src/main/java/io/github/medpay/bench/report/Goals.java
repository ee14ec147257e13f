package io.github.medpay.bench.report;

import io.github.medpay.bench.child.Batch;

/** What was to be reached, and what was. */
final class Goals {

    private static final double MICRO = 1e3;
    private static final double MILLI = 1e6;
    private static final double MEGA = 1e6;

    private final MarkdownTable table = new MarkdownTable("goal", "bound", "measured", "reached");
    private final Figures figures;

    private Goals(Figures figures) {
        this.figures = figures;
    }

    static String of(Figures figures) {
        Goals goals = new Goals(figures);
        goals.fee();
        goals.pair();
        goals.claims();
        goals.footprint();
        goals.batch();
        return goals.table.toString();
    }

    private double median(String name) {
        return figures.get(name).median();
    }

    private void fee() {
        double own = median("FeeBenchmark.cents");
        atMostTimes("fee, in cents, beside the bare reads", 2, own / median("FeeBenchmark.bare"));
        bytes("fee, in cents", figures.get("FeeBenchmark.cents"));
        atLeast("fee, SQLite takes", 200, median("FeePeerBenchmark.dollars SQLite") / own);
    }

    private void pair() {
        double own = median("PtpBenchmark.pair");
        atMostTimes("edit of a pair, beside the bare reads", 2, own / median("PtpBenchmark.bare"));
        bytes("edit of a pair", figures.get("PtpBenchmark.pair"));
        atLeast("edit of a pair, HashMap takes", 5, median("PtpPeerBenchmark.indicator HashMap") / own);
        atLeast("heap of the pairs, a HashMap takes", 20, median("heap HashMap pairs") / median("heap ptp"));
    }

    private void claims() {
        therapy(median("ClaimBenchmark.therapy5"), median("ClaimBenchmark.therapy5Lookups"));
        atMost("mixed claim with NCCI, no trace read, a line", MICRO, median("MixedBenchmark.line all"));
        atMost("50-line claim with NCCI", 60 * MICRO, median("GrowthBenchmark.claim 50"));
        atMost("fresh program to first priced claim with NCCI", 250 * MILLI, median("cold start ncci") * MICRO);
    }

    /** Reached by the time alone, or beside the claim's own look-ups. */
    private void therapy(double own, double lookups) {
        table.row(
                "five-line therapy claim with NCCI, no trace read",
                "≤ 2.00 µs, or ≤ 3 × its look-ups",
                Units.time(own) + ", " + Units.digits(own / lookups) + " ×",
                yes(own <= 2 * MICRO || own <= 3 * lookups));
    }

    private void footprint() {
        double all = median("heap all");
        table.row(
                "all releases, drugs, laboratory tests and NCCI resident",
                "≤ 32 MB",
                Units.bytes(all),
                yes(all <= 32 * MEGA));
    }

    private void batch() {
        if (figures.has("batch 2")) {
            batch("", "");
            batch(Batch.ONCE, ", compiled once");
        }
    }

    private void batch(String prefix, String how) {
        atLeast(
                "batch of mixed claims, 2 threads" + how + ", beside Jackson alone",
                0.5,
                median(prefix + "batch 2") / median(prefix + "json 2"));
        double brief = median(prefix + "brief 2");
        table.row(
                "batch of mixed claims, 2 threads" + how + ", without traces",
                "≥ 40,000 claims/s",
                Units.digits(brief) + " claims/s",
                yes(brief >= 40_000));
    }

    private void atMost(String goal, double nanos, double measured) {
        table.row(goal, "≤ " + Units.time(nanos), Units.time(measured), yes(measured <= nanos));
    }

    private void atMostTimes(String goal, double times, double measured) {
        table.row(goal, "≤ " + Units.digits(times) + " ×", Units.digits(measured) + " ×", yes(measured <= times));
    }

    private void atLeast(String goal, double times, double measured) {
        table.row(goal, "≥ " + Units.digits(times) + " ×", Units.digits(measured) + " ×", yes(measured >= times));
    }

    private void bytes(String goal, Figure figure) {
        table.row(goal + ", allocated", "0 B", Units.bytes(figure.bytes()), yes(figure.bytes() < 0.5));
    }

    private static String yes(boolean reached) {
        return reached ? "yes" : "**no**";
    }
}
