package io.github.medpay.examples.spark;

import io.github.medpay.claim.ClaimPricer;
import java.io.IOException;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Prices a data set of claims: JSON lines or Parquet in, Parquet out, one row a claim. */
public final class PricingJob {

    private static final String PARQUET = ".parquet";

    private PricingJob() {}

    /**
     * Runs the job on the master that {@code spark-submit} names, or on all processors of this machine.
     *
     * @param args the claims, a file or folder whose name ends in {@code .parquet} or else holds a claim a line; and the
     *     folder for the result
     * @throws IOException if the session cannot be closed
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: PricingJob CLAIMS RESULT");
            System.exit(2);
        }
        SparkSession.Builder session = SparkSession.builder().appName("MedPay");
        if (System.getProperty("spark.master") == null) {
            session.master("local[*]");
        }
        try (SparkSession spark = session.getOrCreate()) {
            long start = System.nanoTime();
            price(claims(spark, args[0]), Engine.ofDriver(true))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(args[1]);
            double seconds = (System.nanoTime() - start) / 1e9;
            Dataset<Row> result = spark.read().parquet(args[1]);
            System.out.printf(
                    "%d claims, %d of them bad, in %.1f s%n",
                    result.count(), result.where("error is not null").count(), seconds);
        }
    }

    /**
     * Reads claims, each as its JSON.
     *
     * @param spark the session
     * @param path a file or folder; Parquet by its name, else a claim a line
     * @return one text a claim
     */
    static Dataset<String> claims(SparkSession spark, String path) {
        return path.endsWith(PARQUET)
                ? spark.read().parquet(path).toJSON()
                : spark.read().textFile(path);
    }

    /**
     * Prices claims. Each partition is priced by one thread; the pricer is shared by all threads of the executor.
     *
     * @param claims one JSON text a claim
     * @param engine what the executors price with
     * @return rows of {@link PricedRow#SCHEMA}, in the order of the claims; a bad claim has nothing but its error
     */
    static Dataset<Row> price(Dataset<String> claims, Engine engine) {
        MapPartitionsFunction<String, Row> partition = texts -> partition(texts, engine);
        return claims.mapPartitions(partition, Encoders.row(PricedRow.SCHEMA));
    }

    private static Iterator<Row> partition(Iterator<String> texts, Engine engine) {
        ClaimPricer pricer = engine.pricer();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return texts.hasNext();
            }

            @Override
            public Row next() {
                return PricedRow.of(texts.next(), pricer);
            }
        };
    }
}
