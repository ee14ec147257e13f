package io.github.medpay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.fixture.SmallTables;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.TableKind;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The door: everything in one place, opened when it is needed, once. */
class MedPayTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    private static final class Counted extends SmallTables {

        final AtomicInteger releases = new AtomicInteger();
        final AtomicInteger edits = new AtomicInteger();

        @Override
        public <T> T open(TableKind<T> kind, String name) {
            (kind.equals(TableKinds.RELEASE) ? releases : edits).incrementAndGet();
            return super.open(kind, name);
        }
    }

    @Test
    void tablesAreOpenedWhenTheyAreNeededAndOnce() {
        Counted tables = new Counted();
        MedPay medPay = MedPay.of(tables);
        assertThat(medPay.feeSchedules().releases()).hasSize(6);
        assertThat(tables.releases).hasValue(0);
        assertThat(medPay.feeSchedule(DAY).release()).isEqualTo("RVU25A");
        assertThat(medPay.feeSchedule(DAY)).isSameAs(medPay.feeSchedule(DAY));
        assertThat(tables.releases).hasValue(1);
        assertThat(tables.edits)
                .as("policy, which knows releases within a quarter")
                .hasValue(1);
        assertThat(medPay.ncciChecker()).isSameAs(medPay.ncciChecker());
        assertThat(medPay.pricer()).isSameAs(medPay.pricer());
        assertThat(tables.edits).as("policy, pairs, unit limits, add-on codes").hasValue(4);
    }

    @Test
    void aClaimIsPricedWithItsEdits() {
        Claim claim = Claim.of(DAY, "11", ClaimLine.of("97140", 1, "GP"), ClaimLine.of("97124", 1, "GP"));
        assertThat(MedPay.of(new SmallTables()).price(claim).lines())
                .extracting(PricedLine::disposition)
                .containsExactly(Disposition.PRICED, Disposition.DENIED);
    }

    @Test
    void theRulesAreThoseOfMedicare() {
        MedPay medPay = MedPay.of(new SmallTables());
        assertThat(medPay.modifierRules(DAY).payer().name()).isEqualTo("Medicare");
        assertThat(medPay.unitCalculator(DAY)).isNotNull();
        assertThat(medPay.insight()).isNotNull();
    }
}
