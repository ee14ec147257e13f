package io.github.medpay.fee;

import io.github.medpay.internal.Shelf;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.spi.PolicyTable;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableKind;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the policy when it is first asked for, once. */
final class LazyPolicy implements Supplier<MedicarePolicy> {

    private final Shelf shelf;
    private volatile @Nullable MedicarePolicy policy;

    LazyPolicy(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public MedicarePolicy get() {
        MedicarePolicy known = policy;
        return known == null ? read() : known;
    }

    private synchronized MedicarePolicy read() {
        MedicarePolicy known = policy;
        if (known == null) {
            List<PolicyTable> tables = shelf.openAll(TableKind.POLICY);
            if (tables.isEmpty()) {
                throw new TableException(
                        "no policy: add io.github.medpay:medpay-data to the class path or module path");
            }
            known = MedicarePolicy.of(tables);
            policy = known;
        }
        return known;
    }
}
