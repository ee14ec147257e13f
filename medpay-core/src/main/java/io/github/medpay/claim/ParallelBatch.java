package io.github.medpay.claim;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many items with several threads, with the results in the order of the items and with bounded memory: no more than
 * four items for each thread are under way, their results included, however many there are and however slow one is.
 *
 * <p>The items are taken and the results handed on by the calling thread; only the work runs on other threads, which end with
 * the call. An item should be worth some ten microseconds: {@link ClaimPricer#price(Iterator, ParallelBatch, Consumer)} takes
 * claims by the dozen.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class ParallelBatch {

    private static final int UNDER_WAY = 4;

    private final int threads;

    private ParallelBatch(int threads) {
        this.threads = threads;
    }

    /**
     * With so many threads.
     *
     * @param threads at least 1; with 1 the calling thread does all
     * @return the batch
     * @throws IllegalArgumentException if there is no thread
     */
    public static ParallelBatch of(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: at least 1, not " + threads);
        }
        return new ParallelBatch(threads);
    }

    /**
     * With a thread for each processor.
     *
     * @return the batch
     */
    public static ParallelBatch ofAllProcessors() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    /**
     * How many threads work.
     *
     * @return at least 1
     */
    public int threads() {
        return threads;
    }

    /**
     * Works on every item. What the items, the work or the receiver throws ends the run and is thrown here; results before
     * it have been handed on.
     *
     * @param items taken one by one, by the calling thread
     * @param work called by several threads at once; may not give null
     * @param results receives the results in the order of the items, on the calling thread
     * @param <T> an item
     * @param <R> its result
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag is set again
     */
    public <T, R> void run(
            Iterator<? extends T> items, Function<? super T, ? extends R> work, Consumer<? super R> results) {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(results, "results");
        if (!items.hasNext()) {
            return;
        }
        T first = items.next();
        if (threads == 1 || !items.hasNext()) {
            results.accept(work.apply(first));
            items.forEachRemaining(item -> results.accept(work.apply(item)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            ArrayDeque<Future<R>> underWay = new ArrayDeque<>(threads * UNDER_WAY);
            underWay.add(pool.submit(() -> work.apply(first)));
            while (items.hasNext()) {
                if (underWay.size() == threads * UNDER_WAY) {
                    results.accept(result(underWay.remove()));
                }
                T item = items.next();
                underWay.add(pool.submit(() -> work.apply(item)));
            }
            while (!underWay.isEmpty()) {
                results.accept(result(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
