package io.github.medpay.examples.x12.segment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one interchange at a time, from its ISA to its IEA, segment by segment. A segment that no reader of X12 could
 * take (its name is none, or it is too long) stays outside and becomes a problem; so one bad segment costs itself, and one
 * bad interchange does not cost those after it. No more than one segment is held.
 */
final class SegmentGate extends InputStream {

    /** The longest element that is let in. */
    static final int MOST_ELEMENT_BYTES = 4000;

    /** The longest segment that is let in. */
    static final int MOST_BYTES = 1 << 14;

    private final String file;
    private final FileBytes bytes;
    private final Queue<Problem> problems = new ArrayDeque<>();
    private @Nullable Separators separators;
    private String interchange = "";
    private byte[] segment = {};
    private int from;
    private int marked;
    private int position;
    private long line;
    private boolean ended = true;
    private boolean skipping = true;

    SegmentGate(String file, InputStream in) {
        this.file = file;
        this.bytes = new FileBytes(in);
    }

    /** Where the segment stands that is being read. */
    Place place(String transaction, String tag) {
        return new Place(file, interchange, transaction, tag, position, line);
    }

    /** Whether the bytes of the interchange are used up. */
    boolean hasEnded() {
        return ended && from == segment.length;
    }

    /** What was left out since the last call, in order; null if nothing. */
    @Nullable
    Problem nextProblem() {
        return problems.poll();
    }

    /** Goes on to the next interchange, over what is left of this one; false at the end of the file. */
    boolean nextInterchange() throws IOException {
        while (toNextHeader()) {
            byte[] isa = take(Separators.ISA_LENGTH);
            @Nullable Separators found = Separators.of(isa);
            if (found != null) {
                separators = found;
                interchange = Separators.controlNumber(isa);
                segment = isa;
                from = 0;
                marked = 0;
                ended = false;
                return true;
            }
            interchange = "";
            skipping = true;
            problem("ISA", "the ISA segment is not 106 characters in the fixed form; the interchange is left out");
        }
        return false;
    }

    private boolean toNextHeader() throws IOException {
        boolean told = skipping || !ended;
        skipping = false;
        ended = true;
        int before = ' ';
        for (int b = bytes.peek(0); b >= 0; b = bytes.peek(0)) {
            if (!Bytes.isLetterOrDigit(before) && isHeader()) {
                position = 1;
                line = bytes.line();
                return true;
            }
            if (!told && !Bytes.isBlank(b)) {
                told = true;
                line = bytes.line();
                position++;
                problem("", "what stands between two interchanges is left out");
            }
            before = bytes.next();
        }
        if (position == 0) {
            position = 1;
            line = 1;
            problem("", "the file holds no ISA segment");
        }
        return false;
    }

    private boolean isHeader() throws IOException {
        if (bytes.peek(0) != 'I' || bytes.peek(1) != 'S' || bytes.peek(2) != 'A') {
            return false;
        }
        int separator = bytes.peek(3);
        return separator > ' ' && !Bytes.isLetterOrDigit(separator);
    }

    private byte[] take(int most) throws IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream(most);
        for (int i = 0; i < most && bytes.peek(0) >= 0; i++) {
            taken.write(bytes.next());
        }
        return taken.toByteArray();
    }

    @Override
    public int read() throws IOException {
        if (from == segment.length && !nextSegment()) {
            return -1;
        }
        return segment[from++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int b = length == 0 ? -1 : read();
        if (b < 0) {
            return length == 0 ? 0 : -1;
        }
        target[offset] = (byte) b;
        return 1;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    /** Within the segment that comes next; staedi looks two bytes ahead at most. */
    @Override
    public synchronized void mark(int limit) {
        marked = from;
    }

    @Override
    public synchronized void reset() {
        from = marked;
    }

    private boolean nextSegment() throws IOException {
        Separators known = separators;
        while (!ended && known != null) {
            if (isTrailer(known)) {
                ended = true;
                break;
            }
            while (Bytes.isBlank(bytes.peek(0)) && bytes.peek(0) != known.terminator()) {
                bytes.next();
            }
            if (bytes.peek(0) < 0 || isHeader()) {
                ended = true;
                break;
            }
            position++;
            line = bytes.line();
            if (readSegment(known)) {
                from = 0;
                marked = 0;
                return true;
            }
        }
        return false;
    }

    private boolean isTrailer(Separators known) {
        return segment.length > 3
                && segment[0] == 'I'
                && segment[1] == 'E'
                && segment[2] == 'A'
                && (segment[3] == known.element() || segment[3] == known.terminator());
    }

    /** Reads to the terminator; false if the segment stays outside. */
    private boolean readSegment(Separators known) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream(128);
        int longest = 0;
        int element = 0;
        for (int b = bytes.next(); ; b = bytes.next()) {
            if (b < 0) {
                break;
            }
            if (text.size() <= MOST_BYTES) {
                text.write(b);
            }
            if ((byte) b == known.terminator()) {
                break;
            }
            element = (byte) b == known.element() ? 0 : element + 1;
            longest = Math.max(longest, element);
        }
        byte[] read = text.toByteArray();
        if (read.length == 1 && read[0] == known.terminator()) {
            return false; // an empty segment: nothing is lost
        }
        if (read.length > MOST_BYTES || longest > MOST_ELEMENT_BYTES) {
            problem(
                    "",
                    "the segment is longer than " + MOST_BYTES + " bytes, or an element than " + MOST_ELEMENT_BYTES
                            + "; it is left out");
            return false;
        }
        if (!hasName(read, known)) {
            problem("", "the segment has no name of two or three capital letters and digits; it is left out");
            return false;
        }
        segment = read;
        return true;
    }

    private static boolean hasName(byte[] read, Separators known) {
        int length = 0;
        while (length < read.length && read[length] != known.element() && read[length] != known.terminator()) {
            int b = read[length];
            if (!Bytes.isUpper(b) && !(length > 0 && Bytes.isDigit(b))) {
                return false;
            }
            length++;
        }
        return length == 2 || length == 3;
    }

    private void problem(String tag, String message) {
        problems.add(Problem.error(new Place(file, interchange, "", tag, position, line), message));
    }
}
