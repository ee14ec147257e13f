package io.github.medpay.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once. Where making it fails, the next call tries anew.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    private Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /**
     * A value that is not made yet.
     *
     * @param maker makes it
     * @param <T> its type
     * @return the value to be
     */
    public static <T> Lazy<T> of(Supplier<T> maker) {
        return new Lazy<>(maker);
    }

    /**
     * The value.
     *
     * @return the same object each time
     */
    public T get() {
        T made = value;
        return made == null ? make() : made;
    }

    private synchronized T make() {
        T made = value;
        if (made == null) {
            made = Objects.requireNonNull(maker.get(), "value");
            value = made;
        }
        return made;
    }
}
