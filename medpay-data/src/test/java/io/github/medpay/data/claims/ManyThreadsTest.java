package io.github.medpay.data.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.PricedClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One pricer, any number of threads. */
class ManyThreadsTest {

    private static final int THREADS = 64;
    private static final int CLAIMS = 200;

    @Test
    void sixtyFourThreadsGiveTheAnswersOfOne() throws Exception {
        List<Claim> claims = ClaimArbitraries.any().list().ofSize(CLAIMS).sample();
        List<PricedClaim> alone = claims.stream().map(Tables.WITH_NCCI::price).toList();
        MedPay fresh = MedPay.create(); // nothing opened yet: the threads race for the tables too
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<PricedClaim>>> answers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Callable<List<PricedClaim>> work = () -> {
                    start.await();
                    return claims.stream().map(fresh::price).toList();
                };
                answers.add(threads.submit(work));
            }
            start.countDown();
            for (Future<List<PricedClaim>> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
