package io.github.medpay.bench.subject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.bench.input.Claims;
import io.github.medpay.bench.input.MixedClaims;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.bench.limit.PlainJackson;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.data.json.PricedClaimJson;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Claims from JSON, and priced ones to JSON with every trace and finding. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH fills the parameter
public class JsonBenchmark {

    private static final int COUNT = 1 << 10;

    /** Which claims: five lines of therapy, or superbills of every family. */
    @Param({"therapy", "mixed"})
    public String claims;

    private final ObjectMapper mapper = PlainJackson.mapper();
    private final PricedClaimJson json = PricedClaimJson.complete();
    private final PricedClaimJson brief = json.withoutTraces().withoutInformation();
    private final ClaimPricer pricer = Tables.medPay().pricer();
    private final byte[][] texts = new byte[COUNT][];
    private final PricedClaim[] priced = new PricedClaim[COUNT];
    private int next;

    /** Draws the claims. */
    @Setup
    public void draw() throws JsonProcessingException {
        Claims therapy = Claims.ofOneRelease();
        Supplier<Claim> drawn = claims.equals("therapy") ? () -> therapy.therapy(5) : MixedClaims.of("all")::next;
        for (int i = 0; i < COUNT; i++) {
            Claim claim = drawn.get();
            texts[i] = mapper.writeValueAsBytes(claim);
            priced[i] = pricer.price(claim);
        }
    }

    private int next() {
        return next++ & (COUNT - 1);
    }

    /** A claim from bytes. */
    @Benchmark
    public Claim read() throws IOException {
        return mapper.readValue(texts[next()], Claim.class);
    }

    /** A priced claim to bytes, trace and findings included. */
    @Benchmark
    public byte[] write() {
        return json.toBytes(priced[next()]);
    }

    /** A priced claim to bytes, without traces and informing findings. */
    @Benchmark
    public byte[] brief() {
        return brief.toBytes(priced[next()]);
    }

    /** From bytes to bytes, priced. */
    @Benchmark
    public byte[] price() throws IOException {
        return json.toBytes(pricer.price(mapper.readValue(texts[next()], Claim.class)));
    }

    /** The limit: from bytes to bytes with Jackson alone. The answer is one that was priced before. */
    @Benchmark
    public byte[] alone(Blackhole hole) throws IOException {
        int asked = next();
        hole.consume(mapper.readValue(texts[asked], Claim.class));
        return mapper.writeValueAsBytes(priced[asked]);
    }
}
