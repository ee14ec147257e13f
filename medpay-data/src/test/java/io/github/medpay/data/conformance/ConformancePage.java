package io.github.medpay.data.conformance;

import io.github.medpay.fee.FeeSchedules;
import java.util.List;
import java.util.Locale;

/** Writes {@code docs/conformance.md}. */
final class ConformancePage {

    private static final String HEAD = """
            # Conformance

            Amounts that CMS published, and how many of them MedPay reproduces to the cent. This page is written by the build; \
            don't edit it.

            | CMS's file | release | what | rows | localities | amounts | reproduced |
            |---|---|---|---:|---:|---:|---:|
            """;

    private static final String RELEASES = """

            These releases are bundled. Each row's national amount, in both settings, is the exact sum of its relative values times the \
            conversion factor, and each locality has an amount for 99213:

            | release | from | rows | with an amount | localities | with an anesthesia factor | counties |
            |---|---|---:|---:|---:|---:|---:|
            """;

    private static final String TAIL = """

            Notes:

            - A row is a code with its modifier. Each is priced in each locality, outside facilities and in them.
            - `OPPSCAP_Oct.csv` has 115 localities, not 109: it also lists 01182/17, 18, 71, 72, 73 and 74 under 01112, with the same amounts.
            - `PFREV26B.txt` is CMS's file of April 2026. It holds only the amounts with the conversion factor 33.4009. The amounts for qualifying \
            participants (33.5675) are in another file, which we do not have, so nothing on this page proves that factor.
            - The indices of RVU26C were recovered from the amounts of `PFREV26B.txt`, so these amounts prove the arithmetic, but not the \
            indices. See [data](data.md).

            The amounts are in `medpay-data/src/test/resources/io/github/medpay/data/conformance/`, in our own layout. `ConformanceTest` \
            prices each of them, fails on any difference of a cent, and compares this page with its counts. If CMS's own files are \
            available (folder `medpay.shared`), it also compares the amounts with them.

            To regenerate the amounts and this page from CMS's files:

            ```sh
            ./mvnw -pl medpay-core,medpay-data test -Dtest=ConformanceTest -Dsurefire.failIfNoSpecifiedTests=false -Dmedpay.conformance.write=true
            ```
            """;

    private ConformancePage() {}

    static String write(List<PublishedSet> sets, FeeSchedules schedules) {
        StringBuilder page = new StringBuilder(HEAD);
        long amounts = 0;
        long hits = 0;
        for (PublishedSet set : sets) {
            long size = set.amounts().size();
            long reproduced = size - set.misses(schedules.get(set.release())).size();
            page.append("| `%s` | %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            set.source(),
                            set.release(),
                            set.kind().title(),
                            number(set.rows()),
                            number(set.localities()),
                            number(size),
                            number(reproduced)));
            amounts += size;
            hits += reproduced;
        }
        page.append("| all | | | | | **%s** | **%s** |%n".formatted(number(amounts), number(hits)));
        page.append("\nLeft out:\n\n");
        for (PublishedSet set : sets) {
            if (!set.leftOut().isEmpty()) {
                page.append("- `%s`: %s.%n".formatted(set.source(), set.leftOut()));
            }
        }
        page.append(RELEASES);
        ReleaseCounts.of(schedules).forEach(counts -> page.append(counts.row()));
        return page.append(TAIL).toString().replace("\r\n", "\n");
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
