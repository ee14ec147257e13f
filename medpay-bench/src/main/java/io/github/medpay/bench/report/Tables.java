package io.github.medpay.bench.report;

import java.util.List;

/** The tables of the page, but the one of ratios. */
final class Tables {

    private static final double NANOS_OF_MICRO = 1e3;
    private static final double PERCENT = 100;

    private Tables() {}

    static String subjects(Figures figures) {
        MarkdownTable table = new MarkdownTable("subject", "median", "from … to", "allocated");
        time(table, figures, "fee, in cents", "FeeBenchmark.cents");
        time(table, figures, "fee, from texts to dollars", "FeeBenchmark.dollars");
        time(table, figures, "fee, the whole report", "FeeBenchmark.report");
        time(table, figures, "edit of a pair, as a number", "PtpBenchmark.pair");
        time(table, figures, "edit of a pair, with edition and certainty", "PtpBenchmark.edit");
        time(table, figures, "unit limit of a code", "PtpBenchmark.mue");
        time(table, figures, "units of five services from minutes", "UnitsBenchmark.fiveServices");
        time(table, figures, "therapy claim, 1 line", "ClaimBenchmark.therapy1");
        time(table, figures, "therapy claim, 5 lines", "ClaimBenchmark.therapy5");
        time(table, figures, "therapy claim, 5 lines, every trace read", "ClaimBenchmark.therapy5Traced");
        time(table, figures, "therapy claim, 5 lines, without NCCI", "ClaimBenchmark.therapy5WithoutNcci");
        time(table, figures, "surgery claim, 6 lines, endoscopy families", "ClaimBenchmark.surgery6");
        time(table, figures, "claim of 5 lines from JSON", "JsonBenchmark.read");
        time(table, figures, "priced claim of 5 lines to JSON, with trace", "JsonBenchmark.write");
        return table.toString();
    }

    private static void time(MarkdownTable table, Figures figures, String subject, String name) {
        Figure figure = figures.get(name);
        table.row(
                subject,
                Units.time(figure.median()),
                Units.time(figure.least()) + " … " + Units.time(figure.most()),
                Units.bytes(figure.bytes()));
    }

    static String cold(Figures figures) {
        MarkdownTable table = new MarkdownTable("in a fresh virtual machine", "median", "from … to");
        for (String name : List.of("RVU25D", "ZIP codes", "anesthesia", "PTP", "MUE", "add-on")) {
            micros(table, "open " + name, figures.get("OpenBenchmark.open " + name));
        }
        micros(table, "program start to first priced claim, without NCCI", figures.get("cold start fees"));
        micros(table, "program start to first priced claim, with NCCI", figures.get("cold start ncci"));
        return table.toString();
    }

    private static void micros(MarkdownTable table, String what, Figure figure) {
        table.row(
                what,
                Units.time(figure.median() * NANOS_OF_MICRO),
                Units.time(figure.least() * NANOS_OF_MICRO) + " … " + Units.time(figure.most() * NANOS_OF_MICRO));
    }

    static String heap(Figures figures) {
        MarkdownTable table = new MarkdownTable("kept on the heap", "bytes");
        heap(table, figures, "one release with its localities and counties", "release");
        heap(table, figures, "all seven releases", "releases");
        heap(table, figures, "ZIP codes", "zip");
        heap(table, figures, "all pairs of the NCCI edits", "ptp");
        heap(table, figures, "all NCCI tables", "ncci");
        heap(table, figures, "everything", "all");
        heap(table, figures, "peer: a HashMap of one release's rows with an amount", "HashMap fees");
        heap(table, figures, "peer: a HashMap of the pairs", "HashMap pairs");
        return table.toString();
    }

    private static void heap(MarkdownTable table, Figures figures, String what, String name) {
        table.row(what, Units.bytes(figures.get("heap " + name).median()));
    }

    static String growth(Figures figures) {
        MarkdownTable table = new MarkdownTable("grows with", "", "median", "each");
        for (int lines : new int[] {1, 2, 5, 10, 20, 50}) {
            double nanos = figures.get("GrowthBenchmark.claim " + lines).median();
            table.row("lines of a therapy claim", "" + lines, Units.time(nanos), Units.time(nanos / lines) + " a line");
        }
        for (int releases : new int[] {1, 3, 7}) {
            double nanos = figures.get("ReleasesBenchmark.claim " + releases).median();
            table.row("releases in use, 5 lines, no NCCI", "" + releases, Units.time(nanos), "");
        }
        double one = figures.get("ThreadsBenchmark.threads1").median();
        for (int threads : new int[] {1, 2, 4}) {
            double rate = figures.get("ThreadsBenchmark.threads" + threads).median();
            table.row(
                    "threads, 5 lines",
                    "" + threads,
                    Units.digits(rate) + " claims/s",
                    Units.digits(rate / one) + " × one thread");
        }
        return table.toString();
    }

    static String batch(Figures figures, int claims) {
        if (!figures.has("batch 1")) {
            return "Not measured: the quickstart has not been built.\n";
        }
        MarkdownTable table = new MarkdownTable("threads", "claims", "seconds", "claims a second", "times one thread");
        double one = figures.get("batch 1").median();
        for (int threads : new int[] {1, 2, 4}) {
            double seconds = figures.get("batch " + threads).median();
            table.row(
                    "" + threads,
                    Units.digits(claims),
                    Units.digits(seconds),
                    Units.digits(claims / seconds),
                    Units.digits(one / seconds));
        }
        return table.toString();
    }

    /** Where the time of a claim goes, from JSON to JSON. */
    static String shares(Figures figures) {
        double read = figures.get("JsonBenchmark.read").median();
        double price = figures.get("ClaimBenchmark.therapy5").median();
        double write = figures.get("JsonBenchmark.write").median();
        double sum = read + price + write;
        MarkdownTable table = new MarkdownTable("step of a five-line claim", "median", "share");
        table.row("read JSON", Units.time(read), percent(read / sum));
        table.row("price, NCCI included", Units.time(price), percent(price / sum));
        table.row("make the trace and write JSON", Units.time(write), percent(write / sum));
        return table.toString();
    }

    private static String percent(double share) {
        return Math.round(share * PERCENT) + " %";
    }
}
