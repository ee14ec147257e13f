package io.github.medpay.data.official;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The second conversion factor of 2026 and after, for qualifying participants in advanced alternative payment models. CMS
 * publishes it as a second relative value file with the same relative values.
 */
final class QualifyingFactor {

    private static final int FIRST_YEAR = 2026;

    private QualifyingFactor() {}

    /** The factor in ten-thousandths, 0 where there is none. */
    static int of(
            MemberSet members,
            Member file,
            RvuFile rvu,
            LocalDate effectiveFrom,
            CompileOptions options,
            Sources sources,
            List<String> missing,
            List<String> notes) {
        Optional<Member> qualifying = members.qualifyingRelativeValues();
        int given = options.qualifyingConversionFactor();
        if (qualifying.isPresent()) {
            RvuFile other = RvuFile.read(qualifying.get());
            requireSame(file, rvu, other);
            sources.add(
                    qualifying.get(), MemberKind.RELATIVE_VALUES, other.rows().size());
            if (given != 0 && given != other.conversionFactor()) {
                throw OfficialFileException.ofFile(
                        qualifying.get().label(),
                        "conversion factor " + text(other.conversionFactor()) + ", but " + text(given) + " was given");
            }
            return other.conversionFactor();
        }
        if (effectiveFrom.getYear() >= FIRST_YEAR) {
            missing.add("PPRRVU of qualifying participants (QP)");
        }
        if (given != 0) {
            notes.add("qualifying conversion factor " + text(given) + " was given by hand, not read from a file");
        }
        return given;
    }

    private static void requireSame(Member file, RvuFile rvu, RvuFile other) {
        int rows = Math.max(rvu.rows().size(), other.rows().size());
        for (int i = 0; i < rows; i++) {
            if (i >= other.rows().size() || i >= rvu.rows().size()) {
                throw OfficialFileException.ofFile(
                        file.label(),
                        rvu.rows().size() + " rows, the QP file has "
                                + other.rows().size());
            }
            RvuRow here = rvu.rows().get(i);
            RvuRow there = other.rows().get(i);
            for (RvuColumn column : RvuColumn.values()) {
                if (column != RvuColumn.CONVERSION_FACTOR && here.value(column) != there.value(column)) {
                    throw there.error(column, "", "differs from " + file.label() + ", line " + here.line());
                }
            }
        }
    }

    private static String text(int factor) {
        return BigDecimal.valueOf(factor, 4).toPlainString();
    }
}
