package io.github.medpay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a case pays: an amount, or the disposition that refuses it; the names of all its findings; and whatever
 * else the case tells.
 */
record ExpectedLine(String outcome, List<String> findings, Map<String, String> others) {

    /** The small edition is old and knows few codes; what it says of that is tested in the room of the edits. */
    private static final Set<FindingCode> OF_THE_SMALL_EDITION =
            Set.of(FindingCode.NCCI_EDITION_NEIGHBOUR, FindingCode.NCCI_CODE_UNKNOWN);

    static ExpectedLine parse(String text) {
        String[] words = text.split(" +", -1);
        List<String> findings = new ArrayList<>();
        Map<String, String> others = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            if (words[i].startsWith("!")) {
                findings.add(words[i].substring(1));
            } else {
                String[] pair = words[i].split("=", -1);
                others.put(pair[0], pair[1]);
            }
        }
        return new ExpectedLine(words[0], findings, others);
    }

    void check(PricedLine line) {
        if (Character.isDigit(outcome.charAt(0))) {
            assertThat(line.disposition()).as("%s", line.findings()).isEqualTo(Disposition.PRICED);
            assertThat(line.allowed()).isEqualTo(new BigDecimal(outcome));
        } else {
            assertThat(line.disposition()).as("%s", line.findings()).isEqualTo(Disposition.valueOf(outcome));
            refused(line);
        }
        assertThat(line.findings().stream()
                        .map(Finding::code)
                        .filter(code -> !OF_THE_SMALL_EDITION.contains(code))
                        .map(Enum::name))
                .as("%s", line.findings())
                .containsExactlyInAnyOrderElementsOf(findings);
        others.forEach(
                (name, value) -> assertThat(text(value(line, name))).as(name).isEqualTo(value));
        trace(line);
    }

    /** DESIGN §7: what is refused is allowed 0.00, what has no amount has none at all. */
    private static void refused(PricedLine line) {
        boolean zero = line.disposition().isRefused();
        assertThat(line.allowed()).isEqualTo(zero ? new BigDecimal("0.00") : null);
        if (!zero) {
            assertThat(line.fee()).isNull();
            assertThat(line.trace()).isEmpty();
        }
        assertThat(line.deductible()).isNull();
        assertThat(line.coinsurance()).isNull();
        assertThat(line.sequestration()).isNull();
        assertThat(line.medicarePayment()).isNull();
        assertThat(line.patientResponsibility()).isNull();
        assertThat(line.limitingCharge()).isNull();
        assertThat(line.balanceBilling()).isNull();
    }

    /** The last step of a line has its allowed amount as the result; no step repeats the amount before it. */
    private static void trace(PricedLine line) {
        if (line.allowed() != null) {
            TraceStep last = line.trace().get(line.trace().size() - 1);
            assertThat(last.result()).isEqualByComparingTo(line.allowed());
        }
    }

    private static @Nullable Object value(PricedLine line, String name) {
        return switch (name) {
            case "n" -> line.number();
            case "mods" -> String.join("-", line.modifiers());
            case "units" -> line.units();
            case "release" -> line.release();
            case "fee" -> line.fee();
            case "ded" -> line.deductible();
            case "coins" -> line.coinsurance();
            case "seq" -> line.sequestration();
            case "paid" -> line.medicarePayment();
            case "patient" -> line.patientResponsibility();
            case "limit" -> line.limitingCharge();
            case "balance" -> line.balanceBilling();
            case "trace" ->
                String.join(",", line.trace().stream().map(ExpectedLine::step).toList());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String step(TraceStep step) {
        String factor = step.factor() == null ? "" : "×" + step.factor().toPlainString();
        return step.rule() + factor + ":" + step.result().toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null
                ? "null"
                : value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
