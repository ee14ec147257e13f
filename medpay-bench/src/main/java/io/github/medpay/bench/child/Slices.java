package io.github.medpay.bench.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** An input in pieces of whole lines, each some {@value #BYTES} bytes. */
final class Slices implements Iterator<byte[]> {

    private static final int BYTES = 1 << 16;

    private final InputStream in;
    private byte[] rest = {};
    private byte[] next;

    Slices(InputStream in) {
        this.in = in;
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next.length > 0;
    }

    @Override
    public byte[] next() {
        if (next.length == 0) {
            throw new NoSuchElementException("no line is left");
        }
        byte[] slice = next;
        next = read();
        return slice;
    }

    private byte[] read() {
        byte[] piece = Arrays.copyOf(rest, rest.length + BYTES);
        int size = rest.length;
        try {
            size += Math.max(0, in.readNBytes(piece, rest.length, BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int end = size;
        while (end > 0 && piece[end - 1] != '\n') {
            end--;
        }
        rest = Arrays.copyOfRange(piece, end, size);
        return Arrays.copyOf(piece, end);
    }
}
