package io.github.medpay.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** An input by chunks: so many lines that a thread has something to do, and so few bytes that many chunks fit in memory. */
final class LineChunks implements Iterator<LineChunk> {

    private static final int MOST_LINES = 64;
    private static final int ENOUGH_BYTES = 1 << 17;

    private final LineReader reader;
    private byte @Nullable [] next;

    LineChunks(LineReader reader) throws IOException {
        this.reader = reader;
        this.next = reader.next();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public LineChunk next() {
        long number = reader.number();
        List<byte[]> lines = new ArrayList<>(MOST_LINES);
        int bytes = 0;
        while (lines.size() < MOST_LINES && bytes < ENOUGH_BYTES) {
            byte[] line = next;
            if (line == null) {
                break;
            }
            lines.add(line);
            bytes += line.length;
            advance();
        }
        if (lines.isEmpty()) {
            throw new NoSuchElementException("no line is left");
        }
        return new LineChunk(number, lines);
    }

    private void advance() {
        try {
            next = reader.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
