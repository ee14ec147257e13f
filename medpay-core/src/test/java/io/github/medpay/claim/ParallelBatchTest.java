package io.github.medpay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ParallelBatchTest {

    private static Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).iterator();
    }

    @Test
    void results_come_in_the_order_of_the_items_however_long_each_takes() {
        List<Integer> results = new ArrayList<>();

        ParallelBatch.of(4)
                .run(
                        numbers(500),
                        n -> {
                            pause(n % 7 == 0 ? 3 : 0);
                            return n * 2;
                        },
                        results::add);

        assertThat(results)
                .isEqualTo(IntStream.range(0, 500).map(n -> n * 2).boxed().toList());
    }

    @Test
    void no_more_than_four_items_a_thread_are_under_way() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        Iterator<Integer> items = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return taken.get() < 300;
            }

            @Override
            public Integer next() {
                int now = taken.incrementAndGet();
                most.accumulateAndGet(now - handedOn.get(), Math::max);
                return now;
            }
        };

        ParallelBatch.of(3).run(items, n -> n, n -> handedOn.incrementAndGet());

        assertThat(handedOn).hasValue(300);
        assertThat(most).hasValueLessThanOrEqualTo(3 * 4);
    }

    @Test
    void several_threads_work_at_once() {
        CountDownLatch all = new CountDownLatch(3);

        ParallelBatch.of(3)
                .run(
                        numbers(3),
                        n -> {
                            all.countDown();
                            await(all); // one thread alone would wait for ever
                            return n;
                        },
                        n -> {});

        assertThat(all.getCount()).isZero();
    }

    @Test
    void one_thread_or_one_item_needs_no_other_thread() {
        Set<Thread> workers = Collections.synchronizedSet(new HashSet<>());

        ParallelBatch.of(1).run(numbers(20), n -> workers.add(Thread.currentThread()), ignored -> {});
        ParallelBatch.of(4).run(numbers(1), n -> workers.add(Thread.currentThread()), ignored -> {});

        assertThat(workers).containsExactly(Thread.currentThread());
    }

    @Test
    void nothing_gives_nothing() {
        ParallelBatch.of(4).run(numbers(0), n -> n, n -> {
            throw new AssertionError();
        });
    }

    @Test
    void a_failure_ends_the_run_after_the_results_before_it() {
        List<Integer> results = new ArrayList<>();

        assertThatThrownBy(() -> ParallelBatch.of(4)
                        .run(
                                numbers(1000),
                                n -> {
                                    if (n == 40) {
                                        throw new ClaimException("release", "is not at hand");
                                    }
                                    return n;
                                },
                                results::add))
                .isInstanceOf(ClaimException.class);

        assertThat(results).isEqualTo(IntStream.range(0, 40).boxed().toList());
    }

    @Test
    void an_interrupted_caller_stops_and_stays_interrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> ParallelBatch.of(2).run(numbers(100), n -> n, n -> {}))
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void a_batch_has_at_least_one_thread() {
        assertThatThrownBy(() -> ParallelBatch.of(0)).hasMessage("threads: at least 1, not 0");
        assertThat(ParallelBatch.ofAllProcessors().threads()).isPositive();
    }

    @Test
    void items_are_taken_by_the_dozen_and_none_is_lost() {
        List<Integer> all = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();

        new Dozens<>(numbers(100)).forEachRemaining(some -> {
            sizes.add(some.size());
            all.addAll(some);
        });

        assertThat(sizes).containsExactly(48, 48, 4);
        assertThat(all).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
