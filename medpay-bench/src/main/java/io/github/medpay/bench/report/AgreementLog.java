package io.github.medpay.bench.report;

import io.github.medpay.bench.peer.Agreement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/** What the virtual machines of the benchmarks found out about the peers' answers; a file that they append to. */
public final class AgreementLog {

    static final String PROPERTY = "medpay.bench.agreement";

    private AgreementLog() {}

    /** Writes a line to the log and to standard output. */
    public static void write(String subject, String peer, Agreement agreement) {
        System.out.println("answers of " + peer + ", " + subject + ": " + agreement);
        String file = System.getProperty(PROPERTY);
        if (file != null) {
            try {
                Files.writeString(
                        Path.of(file),
                        subject + "\t" + peer + "\t" + agreement + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** By subject and peer, such as {@code fee SQLite}. */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> agreements = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            agreements.put(fields[0] + " " + fields[1], fields[2]);
        }
        return agreements;
    }
}
