package io.github.medpay.data.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.ncci.NcciFinding;
import io.github.medpay.ncci.NcciLine;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims of many lines: the same edits as pair by pair, with verdicts that are remembered and with too many to remember. */
class ManyLinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);

    private final MedPay medPay = MedPay.create();
    private final NcciChecker checker = medPay.ncciChecker();

    /** Fewer than 8 lines, some, 128 codes, and more; each code twice. */
    @ParameterizedTest
    @ValueSource(ints = {3, 30, 128, 129, 300})
    void everyPairIsJudgedAsByItself(int codes) {
        List<NcciLine> lines = new ArrayList<>();
        for (int i = 0; i < 2 * codes; i++) {
            lines.add(NcciLine.of(i + 1, code(i % codes).value(), 1, DAY));
        }
        List<String> expected = new ArrayList<>();
        for (int one = 0; one < lines.size(); one++) {
            for (int two = 0; two < lines.size(); two++) {
                int edit = checker.editCode(
                        lines.get(one).code().toInt(), lines.get(two).code().toInt(), (int) DAY.toEpochDay());
                if (one != two && edit >= 0) {
                    expected.add(one + " denies " + two);
                }
            }
        }
        assertThat(checker.check(lines).findings().stream()
                        .filter(finding -> finding.code() == FindingCode.NCCI_PTP_DENIED)
                        .map(ManyLinesTest::words))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String words(NcciFinding finding) {
        return finding.otherLine() + " denies " + finding.line();
    }

    /** Surgical codes, of which many have an edit with each other. */
    private ProcedureCode code(int place) {
        return codes.get(place);
    }

    private final List<ProcedureCode> codes = medPay.feeSchedule(DAY)
            .entries()
            .map(FeeScheduleEntry::code)
            .filter(code -> code.value().compareTo("43200") >= 0 && code.value().compareTo("49999") < 0)
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList();
}
