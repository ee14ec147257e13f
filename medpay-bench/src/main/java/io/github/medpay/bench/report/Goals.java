package io.github.medpay.bench.report;

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
        goals.scale();
        return goals.table.toString();
    }

    private double median(String name) {
        return figures.get(name).median();
    }

    private void fee() {
        double own = median("FeeBenchmark.cents");
        atMost("fee, in cents", 25, own);
        bytes("fee, in cents", figures.get("FeeBenchmark.cents"));
        atLeast("fee, HashMap and BigDecimal take", 20, median("FeePeerBenchmark.dollars HashMap") / own);
        atLeast("fee, SQLite takes", 200, median("FeePeerBenchmark.dollars SQLite") / own);
    }

    private void pair() {
        double own = median("PtpBenchmark.pair");
        atMost("edit of a pair, full table", 80, own);
        bytes("edit of a pair", figures.get("PtpBenchmark.pair"));
        atLeast("edit of a pair, HashMap takes", 5, median("PtpPeerBenchmark.indicator HashMap") / own);
        atLeast("heap of the pairs, a HashMap takes", 20, median("heap HashMap pairs") / median("heap ptp"));
    }

    private void claims() {
        atMost("five-line therapy claim with NCCI", 2 * MICRO, median("ClaimBenchmark.therapy5"));
        atMost("the same, every trace read", 4 * MICRO, median("ClaimBenchmark.therapy5Traced"));
        atMost("fresh program to first priced claim", 150 * MILLI, median("cold start fees") * MICRO);
        atMost("the same with NCCI", 300 * MILLI, median("cold start ncci") * MICRO);
    }

    private void footprint() {
        double all = median("heap all");
        table.row("all tables resident", "≤ 24 MB", Units.bytes(all), yes(all <= 24 * MEGA));
    }

    private void scale() {
        atLeast("4 threads price", 3.5, median("ThreadsBenchmark.threads4") / median("ThreadsBenchmark.threads1"));
        if (figures.has("batch 4")) {
            double seconds = median("batch 4");
            table.row(
                    "batch of NDJSON, 4 threads, -Xmx256m (1 million claims)",
                    "≤ 30 s",
                    Units.digits(seconds) + " s",
                    yes(seconds <= 30));
        }
    }

    private void atMost(String goal, double nanos, double measured) {
        table.row(goal, "≤ " + Units.time(nanos), Units.time(measured), yes(measured <= nanos));
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
