package io.github.medpay.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** The page: fixed words, and tables that a run fills. */
public final class Page {

    private Page() {}

    /** The page as Markdown. */
    public static String of(Figures figures, Plan plan) throws IOException {
        try (InputStream template = Page.class.getResourceAsStream("performance.md")) {
            return new String(Objects.requireNonNull(template, "template").readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${date}", LocalDate.now(Clock.systemUTC()).toString())
                    .replace("${run}", plan.title())
                    .replace("${machine}", Machine.describe())
                    .replace("${goals}", Goals.of(figures))
                    .replace("${ratios}", RatioTable.of(figures))
                    .replace("${subjects}", Tables.subjects(figures))
                    .replace("${mixed}", Tables.mixed(figures))
                    .replace("${cold}", Tables.cold(figures))
                    .replace("${heap}", Tables.heap(figures))
                    .replace("${growth}", Tables.growth(figures))
                    .replace("${claims}", Units.digits(plan.batch()))
                    .replace("${batch}", Tables.batch(figures, plan.batch()))
                    .replace("${shares}", Tables.shares(figures));
        }
    }
}
