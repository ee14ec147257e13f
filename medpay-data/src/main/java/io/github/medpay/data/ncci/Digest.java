package io.github.medpay.data.ncci;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests a stream while it is read: the manifest names length and SHA-256 of each official file. */
final class Digest {

    private final MessageDigest sha256;
    private long bytes;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    InputStream of(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int next = super.read();
                if (next >= 0) {
                    sha256.update((byte) next);
                    bytes++;
                }
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                if (read > 0) {
                    sha256.update(buffer, offset, read);
                    bytes += read;
                }
                return read;
            }

            /** Skipped bytes would be missing in the digest. */
            @Override
            public long skip(long count) throws IOException {
                return readNBytes((int) Math.min(count, Integer.MAX_VALUE)).length;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    long bytes() {
        return bytes;
    }

    String toHex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
