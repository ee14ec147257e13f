package io.github.medpay.ncci;

import java.util.List;
import java.util.Objects;

/**
 * A part of the edits of one code: first those in which it is column 1, by column 2 code, then those in which it is
 * column 2, by column 1 code.
 *
 * @param edits the edits of this page
 * @param offset how many edits come before this page
 * @param total how many edits the code has on the date
 * @param asColumnOne how many of the total have the code in column 1
 */
public record PtpPage(List<PtpEdit> edits, int offset, int total, int asColumnOne) {

    /**
     * Checks that nothing is null and copies the list.
     *
     * @param edits the edits of this page
     * @param offset how many edits come before this page
     * @param total how many edits the code has on the date
     * @param asColumnOne how many of the total have the code in column 1
     */
    public PtpPage {
        edits = List.copyOf(Objects.requireNonNull(edits, "edits"));
    }

    /**
     * Whether edits come after this page.
     *
     * @return true if another page, from {@code offset + edits.size()}, is not empty
     */
    public boolean hasNext() {
        return offset + edits.size() < total;
    }
}
