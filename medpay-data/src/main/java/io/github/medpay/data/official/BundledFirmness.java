package io.github.medpay.data.official;

/** How firm the sources of the bundled tables are. The manifest repeats it, and docs/data.md. */
final class BundledFirmness {

    private static final String OWN = "CMS's own bytes";
    private static final String ONLY_EDITION = "CMS's only edition of the year";
    private static final String TIDY = "written back into CMS's layout from a tidy table of CMS's figures";

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
                        ? OWN
                        : "recovered from the amounts that CMS published for 109 localities (PFREV26B): for each locality"
                                + " exactly one set of three indices with three decimals reproduces all 30 amounts; the"
                                + " 3,270 amounts with the other conversion factor, not used to find it, agree too";
            case "ZIP5" -> "CMS's file of October 2025";
            default -> "CMS's list of 2022, the newest at hand";
        };
    }
}
