package io.github.medpay.ncci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import io.github.medpay.internal.table.MueTable;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import io.github.medpay.spi.TableSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EditionTablesTest {

    private static final ProcedureCode CODE = ProcedureCode.of("97110");

    /** Limits by the name of their table; tells which were opened. */
    private static final class Limits implements TableSource {

        private final Map<String, MueTable> tables = new LinkedHashMap<>();
        private final List<String> opened = new ArrayList<>();

        Limits with(String name, NcciEdition edition, int units) {
            tables.put(name, TestTables.mue(edition, "97110 " + units + " 3"));
            return this;
        }

        @Override
        public List<TableHeader> tables() {
            return tables.entrySet().stream()
                    .map(table -> new TableHeader(
                            TableKinds.MUE,
                            table.getKey(),
                            table.getValue().edition().effectiveFrom(),
                            table.getValue().edition().source(),
                            null))
                    .toList();
        }

        @Override
        public <T> T open(TableKind<T> kind, String name) {
            opened.add(name);
            return kind.cast(Objects.requireNonNull(tables.get(name), name));
        }
    }

    private static int units(NcciChecker checker, LocalDate date) {
        return checker.mue(CODE, date).value().orElseThrow().units();
    }

    @Test
    void a_table_is_opened_once_when_its_edition_or_the_one_before_it_is_asked() {
        Limits limits = new Limits()
                .with("ncci-mue-2026Q3", TestTables.NEW, 5)
                .with("ncci-mue-2024Q3", TestTables.OLD, 6)
                .with("ncci-mue-2026Q2", TestTables.SPRING, 7);
        NcciChecker checker = NcciChecker.of(Policies.medicare(), limits);

        assertThat(checker.mueEditions()).containsExactly(TestTables.OLD, TestTables.SPRING, TestTables.NEW);
        assertThat(limits.opened).isEmpty();
        assertThat(units(checker, TestTables.OLD.effectiveFrom())).isEqualTo(6);
        assertThat(units(checker, TestTables.OLD.effectiveFrom())).isEqualTo(6);
        assertThat(limits.opened).containsExactly("ncci-mue-2024Q3", "ncci-mue-2026Q2");
        assertThat(units(checker, TestTables.NEW.effectiveFrom())).isEqualTo(5);
        assertThat(limits.opened).hasSize(3);
    }

    @Test
    void a_table_whose_name_is_no_edition_is_opened_to_learn_it() {
        Limits limits = new Limits().with("ours", TestTables.OLD, 6);

        assertThat(NcciChecker.of(Policies.medicare(), limits).mueEditions()).containsExactly(TestTables.OLD);
        assertThat(limits.opened).containsExactly("ours");
    }

    @Test
    void a_table_that_holds_another_edition_than_its_name_says_is_refused() {
        NcciChecker checker =
                NcciChecker.of(Policies.medicare(), new Limits().with("ncci-mue-2024Q4", TestTables.OLD, 6));

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> units(checker, TestTables.OLD.effectiveFrom()))
                .withMessage("table ncci-mue-2024Q4: holds edition 2024Q3 from 2024-07-01, not 2024Q4 from 2024-07-01");
    }
}
