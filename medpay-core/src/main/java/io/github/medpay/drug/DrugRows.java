package io.github.medpay.drug;

import io.github.medpay.internal.KeyIndex;
import io.github.medpay.internal.table.DrugTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a file, made once; a look-up allocates nothing. */
final class DrugRows {

    private final String source;
    private final KeyIndex codes;
    private final List<Optional<DrugPaymentLimit>> rows;

    DrugRows(DrugTable table) {
        this.source = table.header().source();
        this.codes = new KeyIndex(table.code());
        List<Optional<DrugPaymentLimit>> made = new ArrayList<>(table.size());
        for (int row = 0; row < table.size(); row++) {
            made.add(Optional.of(new DrugPaymentLimit(table, row)));
        }
        this.rows = List.copyOf(made);
    }

    String source() {
        return source;
    }

    Optional<DrugPaymentLimit> find(int packed) {
        int row = codes.find(packed);
        return row < 0 ? Optional.empty() : rows.get(row);
    }

    List<DrugPaymentLimit> all() {
        return rows.stream().flatMap(Optional::stream).toList();
    }
}
