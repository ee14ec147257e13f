package io.github.medpay.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NcciProperties {

    private static final NcciChecker CHECKER = TestTables.checker();
    private static final LocalDate FIRST = LocalDate.of(2024, 6, 20);

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(
                "97150", "97110", "97140", "97124", "97530", "97116", "97161", "99213", "98940", "97112", "97113",
                "97032", "97035", "97597", "97602", "97130", "97129", "12345");
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.of(0, 10, 11, 195, 284, 285, 740, 741, 742, 900).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<NcciLine>> lines() {
        Arbitrary<String[]> modifiers = Arbitraries.of("59", "XS", "GP", "25", "LT", "KX")
                .array(String[].class)
                .ofMaxSize(2);
        return Combinators.combine(codes(), Arbitraries.integers().between(0, 5), modifiers, dates())
                .as((code, units, set, date) -> NcciLine.of(1, code, units, date, set))
                .list()
                .ofMaxSize(8);
    }

    @Property
    void detection_is_symmetric(@ForAll("codes") String a, @ForAll("codes") String b, @ForAll("dates") LocalDate date) {
        assertThat(CHECKER.between(ProcedureCode.of(a), ProcedureCode.of(b), date))
                .isEqualTo(CHECKER.between(ProcedureCode.of(b), ProcedureCode.of(a), date));
    }

    @Property
    void the_number_and_the_object_say_the_same(
            @ForAll("codes") String a, @ForAll("codes") String b, @ForAll("dates") LocalDate date) {
        ProcedureCode one = ProcedureCode.of(a);
        ProcedureCode two = ProcedureCode.of(b);
        int number = CHECKER.editCode(one.toInt(), two.toInt(), (int) date.toEpochDay());

        assertThat(CHECKER.edit(one, two, date)
                        .value()
                        .map(edit -> edit.indicator().digit()))
                .isEqualTo(number < 0 ? java.util.Optional.empty() : java.util.Optional.of(number & 0xF));
    }

    @Property
    void indicator_0_is_never_bypassed(@ForAll("lines") List<NcciLine> lines) {
        assertThat(CHECKER.check(lines).findings()).allSatisfy(finding -> {
            if (finding.edit() != null && finding.edit().indicator() == ModifierIndicator.NOT_ALLOWED) {
                assertThat(finding.isDenial()).isTrue();
            }
        });
    }

    @Property
    void the_order_of_lines_does_not_matter(@ForAll("lines") List<NcciLine> lines) {
        List<NcciLine> reversed = new ArrayList<>(lines);
        java.util.Collections.reverse(reversed);
        NcciResult forward = CHECKER.check(lines);
        NcciResult backward = CHECKER.check(reversed);

        assertThat(IntStream.range(0, lines.size()).mapToObj(forward::isDenied).toList())
                .isEqualTo(IntStream.range(0, lines.size())
                        .mapToObj(i -> backward.isDenied(lines.size() - 1 - i))
                        .toList());
    }

    @Property
    void adding_a_line_never_un_denies_another(
            @ForAll("lines") List<NcciLine> lines, @ForAll("lines") List<NcciLine> more) {
        List<NcciLine> all = new ArrayList<>(lines);
        all.addAll(more);
        NcciResult before = CHECKER.check(lines);
        NcciResult after = CHECKER.check(all);

        for (int i = 0; i < lines.size(); i++) {
            if (isDeniedByPair(before, i)) {
                assertThat(isDeniedByPair(after, i)).isTrue();
            }
        }
    }

    private static boolean isDeniedByPair(NcciResult result, int line) {
        return result.of(line).stream().anyMatch(finding -> finding.code() == FindingCode.NCCI_PTP_DENIED);
    }

    @Property
    void units_are_added_by_day(@ForAll("lines") List<NcciLine> lines) {
        NcciResult result = CHECKER.check(lines);

        for (int i = 0; i < lines.size(); i++) {
            NcciLine line = lines.get(i);
            int sum = lines.stream()
                    .filter(other ->
                            other.code().equals(line.code()) && other.date().equals(line.date()))
                    .mapToInt(NcciLine::units)
                    .sum();
            boolean over = CHECKER.mue(line.code(), line.date())
                    .value()
                    .filter(limit -> sum > limit.units())
                    .isPresent();
            assertThat(result.of(i).stream().anyMatch(finding -> finding.code() == FindingCode.NCCI_MUE_EXCEEDED))
                    .isEqualTo(over);
        }
    }
}
