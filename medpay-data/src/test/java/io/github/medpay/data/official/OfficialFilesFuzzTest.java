package io.github.medpay.data.official;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.medpay.data.ncci.NcciFiles;
import io.github.medpay.spi.TableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whatever stands in an official file, it is compiled or refused by its own exception. */
class OfficialFilesFuzzTest {

    private static final List<String> MEMBERS =
            List.of(Sample.RVU, Sample.RVU_TEXT, Sample.GPCI, Sample.LOCCO, Sample.ANES, Sample.ZIP5, Sample.UNITS);
    private static final List<String> NCCI =
            List.of("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv", "AOC_V2024Q3-MCR.txt", "ccipra-v302r0-f1.TXT");

    /** A member of a release with a stretch of it replaced. */
    @FuzzTest(maxDuration = "3m")
    void member(FuzzedDataProvider data) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        try {
            String member = data.pickValue(MEMBERS);
            String text = Sample.text(member);
            int from = data.consumeInt(0, text.length());
            int to = Math.min(text.length(), from + data.consumeInt(0, 40));
            String other = data.consumeRemainingAsAsciiString();
            Sample sample = new Sample(folder);
            if (member.equals(Sample.RVU_TEXT)) {
                sample.without(Sample.RVU);
            }
            String changed = text.substring(0, from) + other + text.substring(to);
            if (member.equals(Sample.ZIP5) || member.equals(Sample.UNITS)) {
                Path file = Files.write(folder.resolve(member), changed.getBytes(StandardCharsets.ISO_8859_1));
                compile(file);
            } else {
                compile(sample.with(member, changed).zip());
            }
        } finally {
            delete(folder);
        }
    }

    /** Any bytes as a zip. */
    @FuzzTest(maxDuration = "3m")
    void zip(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        try {
            compile(Files.write(folder.resolve("RVU25A.zip"), bytes));
        } finally {
            delete(folder);
        }
    }

    /** Any bytes as an NCCI file. */
    @FuzzTest(maxDuration = "3m")
    void ncci(FuzzedDataProvider data) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        try {
            Path file = folder.resolve(data.pickValue(NCCI));
            Files.write(file, data.consumeRemainingAsBytes());
            NcciFiles.of(file).compile();
        } catch (OfficialFileException | TableException refused) {
            // as it should be
        } finally {
            delete(folder);
        }
    }

    private static void compile(Path file) {
        try {
            OfficialFiles.of(file).compile();
        } catch (OfficialFileException refused) {
            // as it should be
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
