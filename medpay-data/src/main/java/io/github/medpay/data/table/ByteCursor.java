package io.github.medpay.data.table;

import java.nio.charset.StandardCharsets;

/** Reads a range of bytes from its start, and refuses to read past its end. The counterpart of {@link ByteSink}. */
final class ByteCursor {

    private final byte[] bytes;
    private final int end;
    private final BrokenTable broken;
    private int at;

    ByteCursor(byte[] bytes, int from, int end, BrokenTable broken) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.broken = broken;
    }

    BrokenTable broken() {
        return broken;
    }

    int remaining() {
        return end - at;
    }

    int take() {
        need(1);
        return bytes[at++] & 0xFF;
    }

    int takeInt() {
        need(4);
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 8 | (bytes[at++] & 0xFF);
        }
        return value;
    }

    /** Most numbers have one byte. */
    int takeVarint() {
        return at < end && bytes[at] >= 0 ? bytes[at++] : takeLongVarint();
    }

    private int takeLongVarint() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = take();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw broken.because("a number is longer than five bytes");
    }

    int takeSigned() {
        int value = takeVarint();
        return (value >>> 1) ^ -(value & 1);
    }

    /** A count of things that follow, each of at least one byte. */
    int takeCount() {
        int count = takeVarint();
        if (count < 0 || count > remaining()) {
            throw broken.because("counts " + Integer.toUnsignedString(count) + " items in " + remaining() + " bytes");
        }
        return count;
    }

    String takeText() {
        int length = takeCount();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Passes over {@code length} bytes of {@link #array()}. */
    int skip(int length) {
        need(length);
        int from = at;
        at += length;
        return from;
    }

    byte[] array() {
        return bytes;
    }

    void finish() {
        if (at != end) {
            throw broken.because((end - at) + " bytes too many");
        }
    }

    private void need(int count) {
        if (count < 0 || count > end - at) {
            throw broken.because("ends too early");
        }
    }
}
