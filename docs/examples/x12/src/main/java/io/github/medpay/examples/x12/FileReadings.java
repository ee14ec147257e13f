package io.github.medpay.examples.x12;

import io.github.medpay.examples.x12.professional.ProfessionalReader;
import io.github.medpay.examples.x12.professional.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** What a file holds, some readings at a time. */
final class FileReadings implements Iterator<List<Reading>> {

    private static final int AT_A_TIME = 64;

    private final ProfessionalReader reader;
    private List<Reading> next;

    FileReadings(ProfessionalReader reader) {
        this.reader = reader;
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return !next.isEmpty();
    }

    @Override
    public List<Reading> next() {
        if (next.isEmpty()) {
            throw new NoSuchElementException();
        }
        List<Reading> taken = next;
        next = read();
        return taken;
    }

    private List<Reading> read() {
        List<Reading> readings = new ArrayList<>(AT_A_TIME);
        try {
            while (readings.size() < AT_A_TIME) {
                Reading reading = reader.next();
                if (reading == null) {
                    break;
                }
                readings.add(reading);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings;
    }
}
