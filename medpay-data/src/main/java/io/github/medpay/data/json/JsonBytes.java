package io.github.medpay.data.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** UTF-8 of a JSON text that grows at its end. */
final class JsonBytes {

    private static final byte[] NULL = ascii("null");
    private static final byte[] HEX = ascii("0123456789ABCDEF");

    /** By character below 128: 0 where it stands for itself, the letter after the backslash, or u for four digits. */
    private static final byte[] ESCAPE = escapes();

    private byte[] bytes;
    private int size;

    JsonBytes(int capacity) {
        bytes = new byte[capacity];
    }

    private static byte[] escapes() {
        byte[] escape = new byte[128];
        Arrays.fill(escape, 0, ' ', (byte) 'u');
        escape['\b'] = 'b';
        escape['\t'] = 't';
        escape['\n'] = 'n';
        escape['\f'] = 'f';
        escape['\r'] = 'r';
        escape['"'] = '"';
        escape['\\'] = '\\';
        return escape;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    int size() {
        return size;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** The bytes, of which the first {@link #size()} count. */
    byte[] array() {
        return bytes;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    /** One ASCII character. */
    void put(char character) {
        reserve(1);
        bytes[size++] = (byte) character;
    }

    /** Text that is JSON already. */
    void put(byte[] json) {
        reserve(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
    }

    void number(int value) {
        plain(Integer.toString(value));
    }

    /** As the decimal's own text, which is a number of JSON. */
    void number(@Nullable BigDecimal value) {
        if (value == null) {
            put(NULL);
        } else {
            plain(value.toString());
        }
    }

    /** A name of a constant, which needs no escape. */
    void name(@Nullable Enum<?> constant) {
        if (constant == null) {
            put(NULL);
        } else {
            put('"');
            plain(constant.name());
            put('"');
        }
    }

    @SuppressWarnings("deprecation") // the one way to copy the bytes of an ASCII text without making an array
    private void plain(String text) {
        int length = text.length();
        reserve(length);
        text.getBytes(0, length, bytes, size);
        size += length;
    }

    void text(@Nullable String text) {
        if (text == null) {
            put(NULL);
            return;
        }
        int length = text.length();
        reserve(length + 2);
        byte[] to = bytes;
        int end = size;
        to[end++] = '"';
        int at = 0;
        for (; at < length; at++) {
            char character = text.charAt(at);
            if (character >= ESCAPE.length || ESCAPE[character] != 0) {
                break;
            }
            to[end++] = (byte) character;
        }
        size = end;
        if (at < length) {
            rest(text, at);
        }
        put('"');
    }

    /** From the first character on that does not stand for itself. */
    private void rest(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            reserve(6);
            if (character < ESCAPE.length) {
                ascii(character);
            } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                escape(character); // half of a pair, which UTF-8 cannot hold
            } else {
                utf8(character);
            }
            at += Character.charCount(character);
        }
    }

    private void ascii(int character) {
        byte escape = ESCAPE[character];
        if (escape == 'u') {
            escape(character);
        } else if (escape == 0) {
            bytes[size++] = (byte) character;
        } else {
            bytes[size++] = '\\';
            bytes[size++] = escape;
        }
    }

    private void escape(int character) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[(character >> shift) & 0xF];
        }
    }

    private void utf8(int character) {
        if (character < 0x800) {
            bytes[size++] = (byte) (0xC0 | (character >> 6));
        } else {
            if (character < 0x10000) {
                bytes[size++] = (byte) (0xE0 | (character >> 12));
            } else {
                bytes[size++] = (byte) (0xF0 | (character >> 18));
                bytes[size++] = (byte) (0x80 | ((character >> 12) & 0x3F));
            }
            bytes[size++] = (byte) (0x80 | ((character >> 6) & 0x3F));
        }
        bytes[size++] = (byte) (0x80 | (character & 0x3F));
    }
}
