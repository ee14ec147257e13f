package io.github.medpay.bench.report;

import io.github.medpay.bench.child.Batch;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tables of the page, but the one of ratios. */
final class Tables {

    private static final double NANOS_OF_MICRO = 1e3;
    private static final double PERCENT = 100;
    private static final List<String> FAMILIES =
            List.of("all", "visit", "surgery", "imaging", "therapy", "drug", "laboratory", "history");

    private static final Map<String, String> ANSWERS = Map.of(
            "batch", "with every trace and finding",
            "brief", "without traces and informing findings",
            "json", "Jackson alone, pricing nothing");

    private Tables() {}

    static String subjects(Figures figures) {
        MarkdownTable table =
                new MarkdownTable("subject", "median", "from … to", "allocated", "its limit", "times the limit");
        limited(table, figures, "fee, in cents", "FeeBenchmark.cents", "FeeBenchmark.bare");
        limited(table, figures, "fee, from texts to dollars", "FeeBenchmark.dollars", "FeeBenchmark.bare");
        limited(table, figures, "fee, the whole report", "FeeBenchmark.report", "FeeBenchmark.bare");
        limited(table, figures, "edit of a pair, as a number", "PtpBenchmark.pair", "PtpBenchmark.bare");
        limited(table, figures, "edit of a pair, with edition and certainty", "PtpBenchmark.edit", "PtpBenchmark.bare");
        time(table, figures, "unit limit of a code", "PtpBenchmark.mue");
        time(table, figures, "units of five services from minutes", "UnitsBenchmark.fiveServices");
        String lookups = "ClaimBenchmark.therapy5Lookups";
        time(table, figures, "therapy claim, 1 line", "ClaimBenchmark.therapy1");
        limited(table, figures, "therapy claim, 5 lines", "ClaimBenchmark.therapy5", lookups);
        limited(table, figures, "therapy claim, 5 lines, every trace read", "ClaimBenchmark.therapy5Traced", lookups);
        limited(table, figures, "therapy claim, 5 lines, without NCCI", "ClaimBenchmark.therapy5WithoutNcci", lookups);
        time(table, figures, "surgery claim, 6 lines, endoscopy families", "ClaimBenchmark.surgery6");
        for (String claims : List.of("therapy", "mixed")) {
            String name = claims + " claim";
            limited(table, figures, name + " from JSON to JSON", json("price", claims), json("alone", claims));
            time(table, figures, name + " from JSON", json("read", claims));
            time(table, figures, "priced " + name + " to JSON, with trace", json("write", claims));
            time(table, figures, "priced " + name + " to JSON, without", json("brief", claims));
        }
        return table.toString();
    }

    private static String json(String what, String claims) {
        return "JsonBenchmark." + what + " " + claims;
    }

    /** A line of mixed claims, by family. */
    static String mixed(Figures figures) {
        MarkdownTable table = new MarkdownTable(
                "a line of a claim", "median", "from … to", "allocated", "its limit", "times the limit");
        for (String family : FAMILIES) {
            limited(table, figures, family, "MixedBenchmark.line " + family, "MixedBenchmark.lookups " + family);
        }
        return table.toString();
    }

    private static void time(MarkdownTable table, Figures figures, String subject, String name) {
        row(table, subject, figures.get(name), "", "");
    }

    private static void limited(MarkdownTable table, Figures figures, String subject, String name, String limit) {
        Figure own = figures.get(name);
        double least = figures.get(limit).median();
        row(table, subject, own, Units.time(least), Units.ratio(own.median() / least));
    }

    private static void row(MarkdownTable table, String subject, Figure figure, String limit, String times) {
        table.row(
                subject,
                Units.time(figure.median()),
                Units.time(figure.least()) + " … " + Units.time(figure.most()),
                Units.bytes(figure.bytes()),
                limit,
                times);
    }

    static String cold(Figures figures) {
        MarkdownTable table = new MarkdownTable("in a fresh virtual machine", "median", "from … to");
        for (String name : List.of("RVU25D", "ZIP codes", "anesthesia", "PTP", "MUE", "add-on")) {
            micros(table, "open " + name, figures.get("OpenBenchmark.open " + name));
        }
        micros(table, "program start to first priced claim, without NCCI", figures.get("cold start fees"));
        micros(table, "program start to first priced claim, with NCCI", figures.get("cold start ncci"));
        micros(table, "the same from an archive of the classes", figures.get("cold start archive"));
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
        heap(table, figures, "all releases", "releases");
        heap(table, figures, "all drug and laboratory files, pricing indicators of HCPCS", "schedules");
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
        for (int releases : new int[] {1, 4, 20}) {
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
        MarkdownTable table = new MarkdownTable(
                "compiled",
                "threads",
                "answers",
                "seconds",
                "claims a second",
                "times one thread",
                "times Jackson alone");
        batch(table, figures, claims, "by default", "");
        batch(table, figures, claims, "once", Batch.ONCE);
        return table.toString();
    }

    private static void batch(MarkdownTable table, Figures figures, int claims, String compiled, String prefix) {
        for (String answers : List.of("batch", "brief", "json")) {
            for (int threads : Batch.THREADS) {
                double rate = figures.get(prefix + answers + " " + threads).median();
                table.row(
                        compiled,
                        "" + threads,
                        Objects.requireNonNull(ANSWERS.get(answers), answers),
                        Units.digits(claims / rate),
                        Units.digits(rate),
                        Units.digits(rate / figures.get(prefix + answers + " 1").median()),
                        Units.digits(
                                rate / figures.get(prefix + "json " + threads).median()));
            }
        }
    }

    /** Where the time of a claim goes, from JSON to JSON. */
    static String shares(Figures figures) {
        double read = figures.get(json("read", "mixed")).median();
        double write = figures.get(json("write", "mixed")).median();
        double sum = figures.get(json("price", "mixed")).median();
        MarkdownTable table = new MarkdownTable("step of a mixed claim", "median", "share");
        table.row("read JSON", Units.time(read), percent(read / sum));
        table.row("make the trace and write JSON", Units.time(write), percent(write / sum));
        table.row("price, NCCI included: the rest", Units.time(sum - read - write), percent(1 - (read + write) / sum));
        return table.toString();
    }

    private static String percent(double share) {
        return Math.round(share * PERCENT) + " %";
    }
}
