package io.github.medpay.bench.report;

import io.github.medpay.bench.peer.Peers;

/** The library beside the peers, as a table of Markdown that also reads well on a terminal. */
public final class RatioTable {

    private RatioTable() {}

    /** Medians, allocation, ratios, and whether the answers were equal. */
    public static String of(Figures figures) {
        MarkdownTable table =
                new MarkdownTable("question", "who", "median", "allocated", "times MedPay's", "answers compared");
        ask(table, figures, "fee", "fee of one unit", "FeeBenchmark.cents", "FeePeerBenchmark.dollars");
        ask(table, figures, "pair", "edit of a pair", "PtpBenchmark.pair", "PtpPeerBenchmark.indicator");
        return table.toString();
    }

    private static void ask(
            MarkdownTable table, Figures figures, String subject, String question, String own, String peers) {
        Figure best = figures.get(own);
        table.row(question, "MedPay", Units.time(best.median()), Units.bytes(best.bytes()), "1", "");
        if (subject.equals("fee")) {
            Figure dollars = figures.get("FeeBenchmark.dollars");
            table.row(
                    question,
                    "MedPay, from texts to dollars",
                    Units.time(dollars.median()),
                    Units.bytes(dollars.bytes()),
                    Units.ratio(dollars.median() / best.median()),
                    "");
        }
        for (String peer : Peers.NAMES) {
            Figure figure = figures.get(peers + " " + peer);
            table.row(
                    question,
                    peer,
                    Units.time(figure.median()),
                    Units.bytes(figure.bytes()),
                    Units.ratio(figure.median() / best.median()),
                    figures.agreement(subject + " " + peer));
        }
    }
}
