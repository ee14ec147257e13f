package io.github.medpay.bench.report;

import io.github.medpay.bench.peer.Peers;

/** The library beside the limit and the peers, as a table of Markdown that also reads well on a terminal. */
public final class RatioTable {

    /** Who reads the numbers of an answer where they lie. */
    public static final String BARE = "bare reads";

    private RatioTable() {}

    /** Medians, allocation, ratios, and whether the answers were equal. */
    public static String of(Figures figures) {
        MarkdownTable table =
                new MarkdownTable("question", "who", "median", "allocated", "times the limit", "answers compared");
        ask(table, figures, "fee", "fee of one unit", "FeeBenchmark.", "cents", "FeePeerBenchmark.dollars");
        ask(table, figures, "pair", "edit of a pair", "PtpBenchmark.", "pair", "PtpPeerBenchmark.indicator");
        return table.toString();
    }

    private static void ask(
            MarkdownTable table,
            Figures figures,
            String subject,
            String question,
            String benchmark,
            String own,
            String peers) {
        double limit = figures.get(benchmark + "bare").median();
        row(table, question, BARE, figures.get(benchmark + "bare"), limit, figures.agreement(subject + " " + BARE));
        row(table, question, "MedPay", figures.get(benchmark + own), limit, "");
        if (subject.equals("fee")) {
            row(table, question, "MedPay, from texts to dollars", figures.get("FeeBenchmark.dollars"), limit, "");
        }
        for (String peer : Peers.NAMES) {
            row(table, question, peer, figures.get(peers + " " + peer), limit, figures.agreement(subject + " " + peer));
        }
    }

    private static void row(
            MarkdownTable table, String question, String who, Figure figure, double limit, String agreement) {
        table.row(
                question,
                who,
                Units.time(figure.median()),
                Units.bytes(figure.bytes()),
                Units.ratio(figure.median() / limit),
                agreement);
    }
}
