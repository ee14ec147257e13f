package io.github.medpay.data.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a resource. */
public final class ResourceBytes {

    private ResourceBytes() {}

    /**
     * All bytes. A jar tells how many there are, so that they need not be read in pieces and put together.
     *
     * @param stream of a resource; not closed
     * @return its bytes
     * @throws IOException if it cannot be read
     */
    public static byte[] read(InputStream stream) throws IOException {
        byte[] expected = new byte[stream.available()];
        int read = stream.readNBytes(expected, 0, expected.length);
        int next = stream.read();
        if (next < 0) {
            return read == expected.length ? expected : Arrays.copyOf(expected, read);
        }
        byte[] more = stream.readAllBytes();
        byte[] all = Arrays.copyOf(expected, read + 1 + more.length);
        all[read] = (byte) next;
        System.arraycopy(more, 0, all, read + 1, more.length);
        return all;
    }
}
