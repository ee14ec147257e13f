package io.github.medpay.examples.x12.segment;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, one by one, with a look ahead and the number of the line. */
final class FileBytes {

    private static final int SIZE = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[SIZE];
    private int from;
    private int to;
    private long line = 1;

    FileBytes(InputStream in) {
        this.in = in;
    }

    /** The line of the next byte, from 1. */
    long line() {
        return line;
    }

    /** The next byte, 0 to 255; -1 at the end. */
    int next() throws IOException {
        if (from == to && !fill(1)) {
            return -1;
        }
        int b = buffer[from++] & 0xFF;
        if (b == '\n') {
            line++;
        }
        return b;
    }

    /** A byte that comes later, and stays; -1 beyond the end. */
    int peek(int ahead) throws IOException {
        if (from + ahead >= to && !fill(ahead + 1)) {
            return -1;
        }
        return buffer[from + ahead] & 0xFF;
    }

    private boolean fill(int wanted) throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        while (to < wanted) {
            int read = in.read(buffer, to, SIZE - to);
            if (read < 0) {
                return false;
            }
            to += read;
        }
        return true;
    }
}
