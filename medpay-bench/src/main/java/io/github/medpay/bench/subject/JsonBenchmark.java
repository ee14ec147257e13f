package io.github.medpay.bench.subject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.bench.input.Claims;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.PricedClaim;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Five-line therapy claims from JSON, and priced ones to JSON with every trace, by plain Jackson. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class JsonBenchmark {

    private static final int COUNT = 1 << 10;

    private final ObjectMapper mapper = new ObjectMapper();
    private final byte[][] texts = new byte[COUNT][];
    private final PricedClaim[] priced = new PricedClaim[COUNT];
    private int next;

    /** Draws the claims. */
    public JsonBenchmark() {
        Claims claims = Claims.ofOneRelease();
        for (int i = 0; i < COUNT; i++) {
            Claim claim = claims.therapy(5);
            try {
                texts[i] = mapper.writeValueAsBytes(claim);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
            priced[i] = Tables.medPay().price(claim);
        }
    }

    /** A claim from bytes. */
    @Benchmark
    public Claim read() throws IOException {
        return mapper.readValue(texts[next++ & (COUNT - 1)], Claim.class);
    }

    /** A priced claim to bytes, trace and findings included. */
    @Benchmark
    public byte[] write() throws JsonProcessingException {
        return mapper.writeValueAsBytes(priced[next++ & (COUNT - 1)]);
    }
}
