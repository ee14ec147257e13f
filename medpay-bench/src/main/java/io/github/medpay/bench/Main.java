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
 * java -jar benchmarks.jar --short              fees, pairs and claims beside the peers: under 3 minutes
 * java -jar benchmarks.jar --smoke              one iteration of everything; its numbers mean nothing
 * java -jar benchmarks.jar --page FILE          also writes the page
 * java -jar benchmarks.jar -prof gc Fee        any other arguments are those of JMH
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
        Plan plan = rest.remove("--smoke") ? Plan.SMOKE : rest.remove("--short") ? Plan.SHORT : Plan.FULL;
        boolean page = rest.size() == 2 && rest.get(0).equals("--page");
        if (page && !plan.isComplete()) {
            System.err.println("the page needs the full run");
            System.exit(2);
        }
        if (!rest.isEmpty() && !page) {
            org.openjdk.jmh.Main.main(args);
            return;
        }
        Figures figures = Figures.measure(plan);
        System.out.println(RatioTable.of(figures));
        if (page) {
            Files.writeString(Path.of(rest.get(1)), Page.of(figures, plan));
        }
    }
}
