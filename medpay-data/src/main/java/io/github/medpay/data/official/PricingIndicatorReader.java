package io.github.medpay.data.official;

import io.github.medpay.hcpcs.Coverage;
import io.github.medpay.hcpcs.PricingIndicator;
import io.github.medpay.internal.table.PricingIndicatorTable;
import io.github.medpay.internal.table.ScheduleHeader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads a csv of the pricing indicators and coverage codes of CMS's alpha-numeric HCPCS file: {@code
 * HCPCS,PRICING_INDICATOR,COVERAGE}. The quarter stands in the file's name.
 */
final class PricingIndicatorReader {

    private static final Field INDICATOR = text -> {
        for (PricingIndicator indicator : PricingIndicator.values()) {
            if (indicator.code().equals(text)) {
                return indicator.number();
            }
        }
        throw new IllegalArgumentException("unknown; known are "
                + Arrays.stream(PricingIndicator.values())
                        .map(PricingIndicator::code)
                        .collect(Collectors.joining(" ")));
    };
    private static final Field COVERAGE = Field.letter(Arrays.stream(Coverage.values())
            .map(coverage -> String.valueOf(coverage.letter()))
            .collect(Collectors.joining()));

    private record Values(int indicator, int coverage) {}

    private PricingIndicatorReader() {}

    /**
     * Reads the file.
     *
     * @param firstDay the first day of the file's quarter
     */
    static PricingIndicatorTable read(Member member, LocalDate firstDay) {
        PlainSheet sheet = PlainSheet.of(member, "HCPCS");
        int code = sheet.place("HCPCS");
        int indicator = sheet.place("PRICING_INDICATOR");
        int coverage = sheet.place("COVERAGE");
        Map<Integer, Values> byCode = new TreeMap<>();
        for (Row row : sheet.rows()) {
            Values values = new Values(sheet.number(row, indicator, INDICATOR), sheet.number(row, coverage, COVERAGE));
            if (byCode.put(sheet.number(row, code, Field.CODE), values) != null) {
                throw sheet.error(row, code, "the same code twice");
            }
        }
        int[] codes = byCode.keySet().stream().mapToInt(Integer::intValue).toArray();
        byte[] indicators = new byte[codes.length];
        byte[] coverages = new byte[codes.length];
        int i = 0;
        for (Values values : byCode.values()) {
            indicators[i] = (byte) values.indicator();
            coverages[i++] = (byte) values.coverage();
        }
        String name = "HCPCS-" + Quarters.name(firstDay);
        return new PricingIndicatorTable(
                new ScheduleHeader(name, firstDay, "CMS, " + member.label()), codes, indicators, coverages);
    }
}
