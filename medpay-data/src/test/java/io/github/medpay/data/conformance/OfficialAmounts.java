package io.github.medpay.data.conformance;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.RowModifier;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;

/** Reads the amounts that CMS published from CMS's own files. */
final class OfficialAmounts {

    private static final String ALASKA = "PFAK25A_02102_01_therapy.txt";
    private static final String ALASKA_LEFT_OUT =
            "the flat fee 51.88 of 99202–99215 (9 amounts), which belongs to a payment model and stands in the therapy column";

    private final Path shared;

    OfficialAmounts(Path shared) {
        this.shared = shared;
    }

    List<PublishedSet> all() throws IOException {
        return List.of(
                paymentFile("PFREV25C.txt", "RVU25C", ""),
                paymentFile(
                        "PFREV26B.txt",
                        "RVU26C",
                        "4,796 amounts of 22 codes that begin with A or Q: they are priced otherwise"),
                oppsCap("A", AmountKind.CAPPED),
                oppsCap("C", AmountKind.CAP),
                alaska(AmountKind.FEE, ""),
                alaska(AmountKind.HALF, ALASKA_LEFT_OUT));
    }

    /** The layout of payment amount files: year, contractor, locality, code, modifier, non-facility, facility, … */
    private PublishedSet paymentFile(String name, String release, String leftOut) throws IOException {
        List<PublishedAmount> amounts = new ArrayList<>();
        for (String line : Files.readAllLines(shared.resolve("oracle").resolve(name), StandardCharsets.ISO_8859_1)) {
            String[] cells = line.replace("\"", "").split(",", -1);
            if (cells.length < 16 || Character.isLetter(cells[3].charAt(0))) {
                continue;
            }
            LocalityKey key = LocalityKey.of(cells[1], cells[2]);
            both(amounts, cells[3], PublishedAmount.part(cells[4]), AmountKind.FEE, key, cells[5], cells[6]);
        }
        return new PublishedSet(name, release, leftOut, List.copyOf(amounts));
    }

    private PublishedSet oppsCap(String status, AmountKind kind) throws IOException {
        List<PublishedAmount> amounts = new ArrayList<>();
        for (String line : oppsCapText().lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            if (cells[2].equals(status)) {
                LocalityKey key = LocalityKey.of(cells[3], cells[4]);
                both(amounts, cells[0], PublishedAmount.part(cells[1]), kind, key, cells[6], cells[5]);
            }
        }
        return new PublishedSet("OPPSCAP_Oct.csv", "RVU25D", "", List.copyOf(amounts));
    }

    private String oppsCapText() throws IOException {
        try (ZipFile zip =
                        new ZipFile(shared.resolve("cms").resolve("RVU25D.zip").toFile());
                InputStream in = zip.getInputStream(
                        Objects.requireNonNull(zip.getEntry("OPPSCAP_Oct.csv"), "OPPSCAP_Oct.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Columns: code, non-facility, facility, both reduced, PC/TC, status, multiple procedure indicator. */
    private PublishedSet alaska(AmountKind kind, String leftOut) throws IOException {
        LocalityKey key = LocalityKey.of("02102", "01");
        List<PublishedAmount> amounts = new ArrayList<>();
        for (String line : Files.readAllLines(shared.resolve("oracle").resolve(ALASKA), StandardCharsets.UTF_8)) {
            String[] cells = line.split(" ", -1);
            if (line.startsWith("#")) {
                continue;
            }
            if (kind == AmountKind.FEE) {
                both(amounts, cells[0], RowModifier.GLOBAL, kind, key, cells[1], cells[2]);
            } else if (cells[7].equals("5")) {
                both(amounts, cells[0], RowModifier.GLOBAL, kind, key, cells[3], cells[4]);
            }
        }
        return new PublishedSet(ALASKA, "RVU25A", leftOut, List.copyOf(amounts));
    }

    private static void both(
            List<PublishedAmount> amounts,
            String code,
            RowModifier part,
            AmountKind kind,
            LocalityKey key,
            String nonFacility,
            String facility) {
        ProcedureCode procedure = ProcedureCode.of(code);
        amounts.add(new PublishedAmount(procedure, part, kind, Setting.NON_FACILITY, key, cents(nonFacility)));
        amounts.add(new PublishedAmount(procedure, part, kind, Setting.FACILITY, key, cents(facility)));
    }

    private static long cents(String dollars) {
        return new BigDecimal(dollars).movePointRight(2).longValueExact();
    }
}
