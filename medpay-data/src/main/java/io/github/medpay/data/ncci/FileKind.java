package io.github.medpay.data.ncci;

import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The official NCCI files of practitioners, by CMS's names, which also tell the edition. */
enum FileKind {
    /** {@code ccipra-v302r0-f1.txt}: version 30.2 is the third quarter of 1994 + 30. */
    PTP("ccipra-v(\\d{2})(\\d)r\\d+(?:-f(\\d+))?\\.(txt|xlsx)") {
        @Override
        LocalDate quarter(Matcher name) {
            int quarter = Integer.parseInt(name.group(2));
            return LocalDate.of(1994 + Integer.parseInt(name.group(1)), 1 + 3 * Math.min(quarter, 3), 1);
        }
    },
    /** {@code MCR_MUE_PractitionerServices_Eff_07-01-2024.csv}. */
    MUE("MCR_MUE_PractitionerServices_Eff_(\\d{2})-(\\d{2})-(\\d{4})\\.csv") {
        @Override
        LocalDate quarter(Matcher name) {
            return LocalDate.of(
                    Integer.parseInt(name.group(3)), Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)));
        }
    },
    /** {@code AOC_V2024Q3-MCR.txt}. */
    ADD_ON("AOC_V(\\d{4})Q([1-4])-MCR\\.txt") {
        @Override
        LocalDate quarter(Matcher name) {
            return LocalDate.of(Integer.parseInt(name.group(1)), 3 * Integer.parseInt(name.group(2)) - 2, 1);
        }
    };

    private final Pattern pattern;

    FileKind(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    abstract LocalDate quarter(Matcher name);

    /** The kind of a file, by its name without folders. */
    static Optional<FileKind> ofName(String name) {
        for (FileKind kind : values()) {
            if (kind.pattern.matcher(name).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The edition that the file's name tells. */
    NcciEdition edition(String name) {
        Matcher matcher = matcher(name);
        LocalDate from = quarter(matcher);
        return new NcciEdition(from.getYear() + "Q" + (from.getMonthValue() + 2) / 3, from, "CMS, " + name);
    }

    /** The number of a part of procedure-to-procedure edits, from 1. */
    static int part(String name) {
        @Nullable String part = PTP.matcher(name).group(3);
        return part == null ? 1 : Integer.parseInt(part);
    }

    private Matcher matcher(String name) {
        Matcher matcher = pattern.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no " + this + " file: " + name);
        }
        return matcher;
    }
}
