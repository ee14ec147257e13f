package io.github.medpay.data.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.data.BundledTables;
import io.github.medpay.fee.Fee;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Gpci;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.fee.UnknownKeyException;
import io.github.medpay.rule.Confidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;

/** What holds for every row of every bundled release in every locality and setting. */
class FeeProperties {

    private static final FeeSchedules SCHEDULES = FeeSchedules.of(new BundledTables());
    private static final List<FeeSchedule> ALL = SCHEDULES.releases().stream()
            .map(header -> SCHEDULES.get(header.name()))
            .flatMap(schedule -> Stream.of(schedule, schedule.forQualifyingApmParticipant()))
            .distinct()
            .toList();
    private static final List<List<FeeScheduleEntry>> ROWS = ALL.stream()
            .map(schedule -> schedule.entries()
                    .filter(entry -> entry.hasAmount() || entry.isCapped())
                    .toList())
            .toList();

    /** A row, a locality and a setting of one release. */
    record Cell(FeeSchedule schedule, FeeScheduleEntry entry, Locality locality, Setting setting) {

        Fee fee() {
            return schedule.fee(entry, locality, setting);
        }

        /** The formula of RULES 1.1 in decimals, with a share of the practice expense. */
        BigDecimal exact(BigDecimal practiceShare) {
            Gpci gpci = locality.gpci();
            return entry.work()
                    .multiply(gpci.work())
                    .add(entry.practiceExpense(setting)
                            .multiply(gpci.practiceExpense())
                            .multiply(practiceShare))
                    .add(entry.malpractice().multiply(gpci.malpractice()))
                    .multiply(schedule.conversionFactor().value());
        }
    }

    @Provide
    Arbitrary<Cell> cells() {
        return Combinators.combine(
                        index(0, ALL.size() - 1), index(0, 1_000_000), index(-1, 200), Arbitraries.of(Setting.class))
                .as((release, row, place, setting) -> {
                    FeeSchedule schedule = ALL.get(release);
                    List<FeeScheduleEntry> rows = ROWS.get(release);
                    List<Locality> places = schedule.localities().all();
                    Locality locality = place < 0 ? schedule.national() : places.get(place % places.size());
                    return new Cell(schedule, rows.get(row % rows.size()), locality, setting);
                });
    }

    private static Arbitrary<Integer> index(int from, int to) {
        return Arbitraries.integers()
                .between(from, to)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private static BigDecimal halfUp(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal dollars(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    @Property(tries = 20_000)
    void centsAreTheDecimalsRoundedOnceHalfUp(@ForAll("cells") Cell cell) {
        assertThat(dollars(cell.schedule().feeCents(cell.entry(), cell.locality(), cell.setting())))
                .isEqualTo(halfUp(cell.exact(BigDecimal.ONE)));
    }

    @Property
    void bothWaysToTheCentsAgree(@ForAll("cells") Cell cell) {
        FeeScheduleEntry entry = cell.entry();
        long byCode =
                cell.schedule().feeCents(entry.code().toInt(), entry.rowModifier(), cell.locality(), cell.setting());
        assertThat(byCode)
                .isEqualTo(entry.hasAmount() ? cell.schedule().feeCents(entry, cell.locality(), cell.setting()) : -1);
    }

    @Property
    void theReducedFeeIsTheFormulaWithAShareAndNeverMoreThanTheFee(
            @ForAll("cells") Cell cell, @ForAll @IntRange(max = 100) int percent) {
        long reduced = cell.schedule().reducedFeeCents(cell.entry(), cell.locality(), cell.setting(), percent);
        assertThat(dollars(reduced)).isEqualTo(halfUp(cell.exact(BigDecimal.valueOf(percent, 2))));
        assertThat(reduced)
                .isLessThanOrEqualTo(cell.schedule().feeCents(cell.entry(), cell.locality(), cell.setting()));
    }

    @Property
    void theAmountIsTheLesserOfFeeAndCap(@ForAll("cells") Cell cell) {
        Fee fee = cell.fee();
        assertThat(fee.amount().isPresent()).isEqualTo(cell.entry().hasAmount());
        assertThat(fee.cap().isPresent()).isEqualTo(cell.entry().isCapped());
        fee.amount().ifPresent(amount -> {
            BigDecimal uncapped = fee.uncapped().orElseThrow();
            assertThat(amount).isEqualTo(uncapped.min(fee.cap().orElse(uncapped)));
        });
    }

    @Property
    void theBreakdownAddsUpToTheAmounts(@ForAll("cells") Cell cell) {
        Fee fee = cell.fee();
        fee.uncapped()
                .ifPresent(uncapped ->
                        assertThat(halfUp(fee.breakdown().unrounded())).isEqualTo(uncapped));
        assertThat(fee.capBreakdown().map(breakdown -> halfUp(breakdown.unrounded())))
                .isEqualTo(fee.cap());
        assertThat(fee.breakdown().unrounded().scale()).isEqualTo(9);
    }

    @Property
    void nonParticipatingAndLimitingChargeComeFromTheRoundedAmount(@ForAll("cells") Cell cell) {
        Fee fee = cell.fee();
        assertThat(fee.nonParticipating())
                .isEqualTo(fee.amount().map(amount -> halfUp(amount.multiply(new BigDecimal("0.95")))));
        assertThat(fee.limitingCharge())
                .isEqualTo(fee.amount().map(amount -> halfUp(amount.multiply(new BigDecimal("1.0925")))));
    }

    @Property
    void confidenceHasReasonsAndIsLowExactlyWithoutAnAmount(@ForAll("cells") Cell cell) {
        Fee fee = cell.fee();
        assertThat(fee.reasons()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(fee.confidence() == Confidence.LOW).isEqualTo(fee.amount().isEmpty());
    }

    @Property
    void findAndGetAgree(@ForAll("cells") Cell cell, @ForAll RowModifier part) {
        FeeSchedule schedule = cell.schedule();
        ProcedureCode code = cell.entry().code();
        if (schedule.find(code, part).isPresent()) {
            assertThat(schedule.get(code, part))
                    .isEqualTo(schedule.find(code, part).orElseThrow());
            assertThat(schedule.rowsOf(code)).contains(schedule.get(code, part));
        } else {
            String rows = schedule.rowsOf(code).get(0).toString();
            assertThatExceptionOfType(UnknownKeyException.class)
                    .isThrownBy(() -> schedule.get(code, part))
                    .withMessageContaining(schedule.release())
                    .withMessageContaining(rows);
        }
    }

    @Property
    void anUnknownCodeNamesItsNeighbours(
            @ForAll("cells") Cell cell, @ForAll @IntRange(max = 36 * 36 * 36 * 36 * 36 - 1) int packed) {
        FeeSchedule schedule = cell.schedule();
        ProcedureCode code = ProcedureCode.fromInt(packed);
        if (schedule.rowsOf(code).isEmpty()) {
            assertThat(schedule.find(code.value())).isEmpty();
            assertThat(schedule.feeCents(packed, RowModifier.GLOBAL, cell.locality(), cell.setting()))
                    .isEqualTo(-1);
            assertThatExceptionOfType(UnknownKeyException.class)
                    .isThrownBy(() -> schedule.fee(code.value(), cell.locality(), cell.setting()))
                    .withMessageContaining(code.value())
                    .withMessageContaining("its neighbours are");
        }
    }

    @Property
    void anUnknownLocalityNamesWhatExists(
            @ForAll("cells") Cell cell,
            @ForAll @IntRange(max = 99_999) int mac,
            @ForAll @IntRange(max = 99) int number) {
        FeeSchedule schedule = cell.schedule();
        LocalityKey key = LocalityKey.of("%05d".formatted(mac), "%02d".formatted(number));
        if (schedule.localities().find(key).isEmpty()) {
            assertThatExceptionOfType(UnknownKeyException.class)
                    .isThrownBy(() -> schedule.localities().get(key))
                    .withMessageContaining(key.mac())
                    .withMessageMatching(".*(contractors: |localities of ).*\\d.*");
        } else {
            assertThat(schedule.localities().get(key).key()).isEqualTo(key);
        }
    }
}
