package io.github.medpay.examples.x12.segment;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The separators of an interchange, taken from its ISA segment, whose form is fixed: 106 characters with the segment's
 * terminator.
 *
 * @param element between elements
 * @param component between the components of an element
 * @param terminator after a segment
 */
record Separators(byte element, byte component, byte terminator) {

    static final int ISA_LENGTH = 106;

    private static final int[] ELEMENT_ENDS = {3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103};
    private static final int COMPONENT = 104;

    /** The separators of an ISA segment; null if it has not the fixed form. */
    static @Nullable Separators of(byte[] isa) {
        if (isa.length < ISA_LENGTH) {
            return null;
        }
        Separators found = new Separators(isa[3], isa[COMPONENT], isa[ISA_LENGTH - 1]);
        if (!found.areDistinct()) {
            return null;
        }
        int next = 0;
        for (int i = 0; i < COMPONENT; i++) {
            boolean end = next < ELEMENT_ENDS.length && i == ELEMENT_ENDS[next];
            if (end != (isa[i] == found.element) || isa[i] == found.terminator) {
                return null;
            }
            next += end ? 1 : 0;
        }
        return found;
    }

    /** The control number of the interchange, ISA13. */
    static String controlNumber(byte[] isa) {
        return new String(isa, 90, 9, StandardCharsets.ISO_8859_1).trim();
    }

    private boolean areDistinct() {
        return element != component
                && component != terminator
                && element != terminator
                && isSeparator(element)
                && isSeparator(component)
                && isSeparator(terminator)
                && element > ' ';
    }

    private static boolean isSeparator(byte b) {
        return b != ' ' && b != '.' && b != '-' && b != 0 && !Bytes.isLetterOrDigit(b);
    }
}
