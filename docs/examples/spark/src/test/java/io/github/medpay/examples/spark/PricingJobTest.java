package io.github.medpay.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Totals;
import io.github.medpay.code.LocalityKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricingJobTest {

    private static final int GOOD = 50;

    @SuppressWarnings("NullAway.Init") // JUnit calls start() first
    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static String good(int n) {
        return "{\"id\":\"C" + n + "\",\"dateOfService\":\"2025-02-03\",\"placeOfService\":\"11\","
                + "\"locality\":{\"mac\":\"02102\",\"number\":\"01\"},"
                + "\"lines\":[{\"code\":\"97110\",\"modifiers\":[\"GP\"],\"units\":" + (n % 3 + 1) + "}]}";
    }

    private static Totals totals(int units) {
        return MedPay.create()
                .price(Claim.builder()
                        .dateOfService(LocalDate.of(2025, 2, 3))
                        .placeOfService("11")
                        .locality(LocalityKey.of("02102", "01"))
                        .addLines(ClaimLine.of("97110", units, "GP"))
                        .build())
                .totals();
    }

    @Test
    void each_claim_is_priced_as_the_library_prices_it_and_a_bad_one_keeps_its_place(@TempDir Path folder)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < GOOD; i++) {
            lines.add(good(i));
        }
        lines.add(10, "{\"id\":");
        lines.add(20, "{\"id\":\"no date\",\"placeOfService\":\"11\",\"lines\":[{\"code\":\"97110\"}]}");
        Path file = Files.write(folder.resolve("claims.ndjson"), lines);

        List<Row> rows =
                new ArrayList<>(PricingJob.price(PricingJob.claims(spark, file.toString()), Engine.ofDriver(true))
                        .collectAsList());

        assertThat(rows).hasSize(GOOD + 2);
        assertThat(rows.get(10).<String>getAs("error")).startsWith("not JSON: column");
        assertThat(rows.get(20).<String>getAs("error")).contains("dateOfService");
        assertThat(rows.get(20).isNullAt(rows.get(20).fieldIndex("allowed"))).isTrue();
        rows.remove(20);
        rows.remove(10);
        for (int i = 0; i < GOOD; i++) {
            assertThat(rows.get(i).<String>getAs("id")).isEqualTo("C" + i);
            assertThat(rows.get(i).<BigDecimal>getAs("allowed"))
                    .isEqualTo(totals(i % 3 + 1).allowed());
            assertThat(rows.get(i).<String>getAs("error")).isNull();
        }
    }

    @Test
    void claims_in_parquet_are_priced_like_claims_in_json(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("claims.ndjson"), good(1) + "\n");
        String parquet = folder.resolve("claims.parquet").toString();
        spark.read().json(file.toString()).write().parquet(parquet);

        Row row = PricingJob.price(PricingJob.claims(spark, parquet), Engine.ofDriver(true))
                .collectAsList()
                .get(0);

        assertThat(row.<BigDecimal>getAs("medicarePayment")).isEqualTo(totals(2).medicarePayment());
    }

    @Test
    void the_engine_travels_as_names_and_not_as_tables() throws IOException, ClassNotFoundException {
        Engine engine = Engine.ofDriver(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(engine);
        }

        assertThat(engine.releases()).contains("RVU25D");
        assertThat(engine.files()).contains("ASP-2026Q1", "CLFS-2026Q2");
        assertThat(bytes.size()).isLessThan(1000);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(engine);
        }
    }

    @Test
    void an_executor_without_a_release_of_the_driver_refuses() {
        Engine engine = new Engine(new ArrayList<>(List.of("RVU99A")), new ArrayList<>(), new ArrayList<>());

        assertThatThrownBy(engine::pricer).hasMessageContaining("RVU99A");
    }

    @Test
    void an_executor_without_a_file_of_the_driver_refuses() {
        ArrayList<String> more = new ArrayList<>(Engine.ofDriver(true).files());
        more.add("ASP-2099Q1");
        Engine engine = new Engine(Engine.ofDriver(true).releases(), more, new ArrayList<>());

        assertThatThrownBy(engine::pricer).hasMessageContaining("ASP-2099Q1");
    }

    /** 0.741 × 4 = 2.96; 9.34; the wheelchair has no amount: 12.30 in all, with the edits and without. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void drugs_laboratory_tests_and_other_schedules_are_told_apart(boolean ncci, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(
                folder.resolve("claims.ndjson"),
                "{\"id\":\"S\",\"dateOfService\":\"2026-07-15\",\"placeOfService\":\"11\",\"lines\":["
                        + "{\"code\":\"J3301\",\"units\":4},{\"code\":\"36415\"},{\"code\":\"K0001\"}]}\n");

        Row row = PricingJob.price(PricingJob.claims(spark, file.toString()), Engine.ofDriver(ncci))
                .collectAsList()
                .get(0);

        assertThat(row.<BigDecimal>getAs("allowed")).isEqualTo("12.30");
        assertThat(row.<String>getAs("priced"))
                .containsSubsequence(
                        "\"schedule\":\"DRUG\",\"release\":\"ASP-2026Q1\",\"disposition\":\"PRICED\"",
                        "\"schedule\":\"LABORATORY\",\"release\":\"CLFS-2026Q2\",\"disposition\":\"PRICED\"",
                        "\"schedule\":\"OTHER\",\"release\":\"HCPCS-2025Q4\",\"disposition\":\"OTHER_SCHEDULE\"");
    }

    @Test
    void an_executor_with_other_editions_of_the_edits_refuses() {
        ArrayList<String> fewer = new ArrayList<>(Engine.ofDriver(true).editions());
        fewer.remove("pairs of 2026Q3");
        Engine driver = Engine.ofDriver(true);
        Engine engine = new Engine(driver.releases(), driver.files(), fewer);

        assertThatThrownBy(engine::pricer)
                .hasMessageContaining("this executor has")
                .hasMessageContaining("pairs of 2026Q3");
        assertThat(Engine.ofDriver(false).editions()).isEmpty();
    }
}
