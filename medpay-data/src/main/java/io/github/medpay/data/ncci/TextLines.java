package io.github.medpay.data.ncci;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The lines of a text file as a stream, up to an end-of-file mark (Ctrl-Z); notices a last line without an end. */
final class TextLines {

    private static final char CTRL_Z = '\u001a';

    /** Far more than CMS's largest member unpacks to. */
    private static final long MOST_BYTES = 1L << 30;

    /** Receives one line. */
    interface Handler {
        void line(Place place, String text);
    }

    private TextLines() {}

    static void read(String file, InputStream stream, Handler handler) throws IOException {
        Counted counted = new Counted(stream, file);
        BufferedReader lines = new BufferedReader(new InputStreamReader(counted, StandardCharsets.ISO_8859_1), 1 << 16);
        long number = 0;
        boolean ended = false;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            number++;
            if (text.isBlank()) {
                continue;
            }
            if (ended) {
                throw new Place(file, number).error("a row stands after the end-of-file mark");
            }
            ended = text.charAt(0) == CTRL_Z;
            if (!ended) {
                handler.line(new Place(file, number), text);
            }
        }
        if (number == 0) {
            throw Place.ofFile(file).error("is empty");
        }
        if (!counted.endsLine() && !ended) {
            throw new Place(file, number).error("the last line has no end: the file is truncated");
        }
    }

    /** Remembers the last byte, and stops at a limit. */
    private static final class Counted extends FilterInputStream {

        private final String file;
        private long count;
        private int last = -1;

        Counted(InputStream stream, String file) {
            super(stream);
            this.file = file;
        }

        boolean endsLine() {
            return last == '\n' || last == '\r';
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0) {
                seen(1, next);
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                seen(read, buffer[offset + read - 1]);
            }
            return read;
        }

        private void seen(int read, int lastByte) {
            count += read;
            last = lastByte;
            if (count > MOST_BYTES) {
                throw Place.ofFile(file).error("more than " + MOST_BYTES + " bytes unpacked: not read");
            }
        }
    }
}
