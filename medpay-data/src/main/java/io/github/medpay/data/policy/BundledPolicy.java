package io.github.medpay.data.policy;

import io.github.medpay.data.table.ResourceBytes;
import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicyTable;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The policy files that come with the library, as one table. */
public final class BundledPolicy {

    /** The files, in the order in which they are read. */
    static final List<String> FILES =
            List.of("amounts", "percentages", "numbers", "practitioners", "codes", "lists", "modifiers", "adjustments");

    private static final String NAME = "policy";
    private static final String SOURCE = "policy files of this library";
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private BundledPolicy() {}

    /**
     * What identifies the policy.
     *
     * @return the header of one table
     */
    public static TableHeader header() {
        return new TableHeader(TableKind.POLICY, NAME, FIRST_DAY, SOURCE, null);
    }

    /**
     * Reads the files.
     *
     * @return all their rows
     * @throws TableException if a file is missing or broken
     */
    public static PolicyTable read() {
        List<PolicyRow> rows = new ArrayList<>();
        for (String name : FILES) {
            String file = name + ".policy";
            rows.addAll(PolicyFile.read(file, SOURCE, bytes(file)).rows());
        }
        return new PolicyTable(NAME, SOURCE, rows);
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = BundledPolicy.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new TableException("policy file " + file + " is missing; was the jar repacked?");
            }
            return ResourceBytes.read(stream);
        } catch (IOException e) {
            throw new TableException("policy file " + file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
