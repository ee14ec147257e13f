package io.github.medpay.bench.peer;

import io.github.medpay.bench.input.FeeQuestion;
import io.github.medpay.bench.input.PairQuestion;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Another way to answer the same questions. One thread only. */
public interface Peer extends AutoCloseable {

    /** No edit is in force. */
    int NO_EDIT = -1;

    /** The fee in dollars, two decimals; null where the release has no such row or the row has no amount. */
    @Nullable
    BigDecimal fee(FeeQuestion question);

    /** The modifier indicator of the pair's edit on that day, 0 or 1; or {@link #NO_EDIT}. */
    int indicator(PairQuestion question);

    @Override
    default void close() {}
}
