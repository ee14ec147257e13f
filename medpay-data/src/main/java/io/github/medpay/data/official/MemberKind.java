package io.github.medpay.data.official;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The official files that the compiler knows, by CMS's names. */
enum MemberKind {
    /** {@code PPRRVU25_JAN.csv}, {@code PPRRVU2026_Jul_nonQPP.csv}: relative values and policy indicators. */
    RELATIVE_VALUES("PPRRVU", "PPRRVU.*\\.(csv|xlsx|txt)", ".csv", ".xlsx", ".txt"),
    /** {@code GPCI2025.csv}: localities and their indices. */
    LOCALITIES("GPCI", "GPCI.*\\.(csv|xlsx)", ".csv", ".xlsx"),
    /** {@code 25LOCCO.csv}: the counties of localities. */
    COUNTIES("LOCCO", "\\d*LOCCO.*\\.(csv|xlsx)", ".csv", ".xlsx"),
    /** {@code ANES2025.csv}: anesthesia conversion factors. */
    ANESTHESIA_FACTORS("ANES", "ANES\\d*\\.(csv|xlsx)", ".csv", ".xlsx"),
    /** {@code ZIP5_OCT2025.txt}: ZIP codes and their localities. */
    ZIP_CODES("ZIP5", "ZIP5.*\\.txt", ".txt"),
    /** {@code anesthesia-base-units-2022.csv}. */
    BASE_UNITS("base units", "anesthesia.*base.*units.*\\.csv", ".csv"),
    /** {@code section 508 version of Jan 2025 ASP Pricing File 121924.csv}: payment limits of drugs; not those of NOC drugs. */
    DRUG_LIMITS("ASP", "(?!.*\\bNOC\\b).*(ASP.Pricing|Payment.Limit).File.*\\.(csv|xlsx)", ".csv", ".xlsx"),
    /** {@code PUF_CLFS_CY2026_Q2V1.csv}: the clinical laboratory fee schedule. */
    LABORATORY_FEES("CLFS", ".*CLFS.*\\.(csv|xlsx)", ".csv", ".xlsx"),
    /** {@code pricing-2025Q4.csv}: pricing indicators of HCPCS Level II. */
    PRICING_INDICATORS("pricing indicators", "(hcpcs[-_])?pricing[-_]\\d.*\\.csv", ".csv");

    private final String shortName;
    private final Pattern pattern;
    private final List<String> preferred;

    MemberKind(String shortName, String pattern, String... preferred) {
        this.shortName = shortName;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.preferred = List.of(preferred);
    }

    /** CMS's word for the file. */
    String shortName() {
        return shortName;
    }

    static Optional<MemberKind> ofName(String name) {
        for (MemberKind kind : values()) {
            if (kind.pattern.matcher(name).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** 0 for the form that is read first where the same file is there in several. */
    int rank(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < preferred.size(); i++) {
            if (lower.endsWith(preferred.get(i))) {
                return i;
            }
        }
        return preferred.size();
    }
}
