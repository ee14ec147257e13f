package io.github.medpay.bench;

import io.github.medpay.bench.report.Figures;
import io.github.medpay.bench.report.Page;
import io.github.medpay.bench.report.Plan;
import io.github.medpay.bench.report.RatioTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs every benchmark and prints how the peers compare.
 *
 * <pre>
 * java -jar benchmarks.jar                      everything, as the page shows it
 * java -jar benchmarks.jar --short              everything, briefly: under 3 minutes
 * java -jar benchmarks.jar --smoke              one iteration of everything; its numbers mean nothing
 * java -jar benchmarks.jar --page FILE          also writes the page
 * java -jar benchmarks.jar --jmh …              plain JMH, with its own options
 * </pre>
 */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args see above
     * @throws Exception if a benchmark fails
     */
    public static void main(String[] args) throws Exception {
        List<String> rest = new ArrayList<>(List.of(args));
        if (rest.remove("--jmh")) {
            org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
            return;
        }
        Plan plan = rest.remove("--smoke") ? Plan.SMOKE : rest.remove("--short") ? Plan.SHORT : Plan.FULL;
        int page = rest.indexOf("--page");
        if (rest.size() != (page < 0 ? 0 : 2) || page > 0) {
            System.err.println("usage: benchmarks.jar [--short | --smoke] [--page FILE] | --jmh …");
            System.exit(2);
        }
        Figures figures = Figures.measure(plan);
        System.out.println(RatioTable.of(figures));
        if (page == 0) {
            Files.writeString(Path.of(rest.get(1)), Page.of(figures, plan));
        }
    }
}
