package io.github.medpay.data.ncci;

/** How firm the bundled NCCI files are. The manifest repeats it, and docs/data.md. */
final class BundledFiles {

    private BundledFiles() {}

    static String firmness(String name) {
        return switch (name) {
            case "ccipra-v302r0-f1.txt" ->
                "CMS's edits of version 30.2 in CMS's layout, with deletion dates; effective dates are blank";
            case "ccipra-v322r0-f1.txt" ->
                "the pairs of CMS's version 32.2 that are active on 2026-07-01, in CMS's layout; no dates, no rationale";
            default -> "CMS's file";
        };
    }
}
