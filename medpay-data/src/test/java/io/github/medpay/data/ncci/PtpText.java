package io.github.medpay.data.ncci;

import java.util.Arrays;
import java.util.stream.Stream;

/** A file of procedure-to-procedure edits in CMS's layout; the first row is its line 7. */
final class PtpText {

    private static final String[] HEAD = {
        "A notice\t\t\t\t\t\t",
        "Column1/Column2 Edits\t\t\t\t\t\t",
        "Column 1\tColumn 2\t*=in existence prior to 1996\tEffective Date\tDeletion Date\tModifier\tPTP Edit Rationale",
        "\t\t\t\t\t0=not allowed\t",
        "\t\t\t\t*=no data\t1=allowed\t",
        "\t\t\t\t\t9=not applicable\t",
    };

    private PtpText() {}

    static String[] with(String... rows) {
        return Stream.concat(Arrays.stream(HEAD), Arrays.stream(rows)).toArray(String[]::new);
    }
}
