package io.github.medpay.data.official;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows and the files do not say.
 *
 * @param release the release's name; null: from the zip's name
 * @param effectiveFrom the first date of service; null: from the release's name
 * @param qualifyingConversionFactor in ten-thousandths; 0: from the QP file
 * @param firmness what the manifest says of the sources, by short name of the file; {@code ""}: of all others
 */
record CompileOptions(
        @Nullable String release,
        @Nullable LocalDate effectiveFrom,
        int qualifyingConversionFactor,
        Firmness firmness) {

    static final CompileOptions NONE = new CompileOptions(null, null, 0, (member, kind) -> "as given by the user");

    CompileOptions withRelease(String name) {
        return new CompileOptions(name, effectiveFrom, qualifyingConversionFactor, firmness);
    }

    CompileOptions withEffectiveFrom(LocalDate date) {
        return new CompileOptions(release, date, qualifyingConversionFactor, firmness);
    }

    CompileOptions withQualifyingConversionFactor(int factor) {
        return new CompileOptions(release, effectiveFrom, factor, firmness);
    }

    CompileOptions withFirmness(Firmness other) {
        return new CompileOptions(release, effectiveFrom, qualifyingConversionFactor, other);
    }

    /** Says how sure it is that a file holds CMS's own figures. */
    @FunctionalInterface
    interface Firmness {
        String of(Member member, MemberKind kind);
    }
}
