package io.github.medpay.data.official;

/** How firm the sources of the bundled tables are. The manifest repeats it, and docs/data.md. */
final class BundledFirmness {

    private static final String OWN = "CMS's own bytes";
    private static final String ONLY_EDITION = "CMS's only edition of the year";
    private static final String TIDY = "written back into CMS's layout from a tidy table of CMS's figures";

    /** The conversion that wrote the other releases of 2021 to 2024. */
    private static final String CHECKED_TIDY = TIDY
            + "; the same conversion reproduces RVU23A, RVU24A, RVU24AR and four releases of 2020 that came from elsewhere,"
            + " field for field";

    private BundledFirmness() {}

    static String of(String table, MemberKind kind) {
        return switch (table) {
            case "RVU23A" -> kind == MemberKind.RELATIVE_VALUES ? OWN : TIDY;
            case "RVU24A", "RVU24AR" -> TIDY;
            case "RVU25A" ->
                kind == MemberKind.RELATIVE_VALUES
                        ? "restored from a copy that a spreadsheet had re-saved (zero padding and decimals only); the length"
                                + " is the original's 2,517,144 bytes and 7,359 published national amounts agree"
                        : ONLY_EDITION;
            case "RVU25C", "RVU25D" -> kind == MemberKind.RELATIVE_VALUES ? OWN : ONLY_EDITION;
            case "RVU26C" ->
                kind == MemberKind.RELATIVE_VALUES
                        ? OWN + "; the SHA-256 of the file is the one that others published"
                        : recovered();
            case "RVU26D" -> kind == MemberKind.RELATIVE_VALUES ? rebuilt() : recovered();
            case "ZIP5" -> "CMS's file of October 2025";
            case "anesthesia" -> "CMS's list of 2022, the newest at hand";
            default -> ofTidyTable(kind);
        };
    }

    private static String ofTidyTable(MemberKind kind) {
        return switch (kind) {
            case RELATIVE_VALUES ->
                CHECKED_TIDY + "; the zero padding of supervision codes was put in by hand, and the release date in the"
                        + " header is a placeholder";
            case ANESTHESIA_FACTORS -> CHECKED_TIDY + "; the national factor in the header line was put in by hand";
            default -> CHECKED_TIDY;
        };
    }

    private static String recovered() {
        return "recovered from the amounts that CMS published for 109 localities (PFREV26B): for each locality exactly one"
                + " set of three indices with three decimals reproduces all 30 amounts; the 3,270 amounts with the other"
                + " conversion factor, not used to find it, agree too; 108 of 109 localities agree with GPCI2026 in a"
                + " public copy of RVU26B, Hawaii with a second copy";
    }

    private static String rebuilt() {
        return "rebuilt: RVU26C's rows with the changes that a public copy of RVU26D shows; 159 of 163 groups of codes agree"
                + " with hashes of that copy; known to be missing: 20 J codes without relative values; not covered by the"
                + " hashes: pre-, intra- and post-operative percentages, supervision, OPPS columns";
    }

    /** Files of other schedules than the physicians'. */
    static String ofSchedule(MemberKind kind) {
        return switch (kind) {
            case DRUG_LIMITS -> OWN;
            case LABORATORY_FEES ->
                OWN + "; the third quarter's rates were seen to be equal for the 2,051 codes that both hold";
            default ->
                "taken from a copy of CMS's alpha-numeric HCPCS file (ANWEB, October 2025); 42 codes whose row could not be"
                        + " read are left out";
        };
    }
}
