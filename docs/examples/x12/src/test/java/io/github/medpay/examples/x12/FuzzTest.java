package io.github.medpay.examples.x12;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.medpay.examples.x12.professional.ClaimMapper;
import io.github.medpay.examples.x12.professional.MappingOptions;
import io.github.medpay.examples.x12.professional.ProfessionalReader;
import io.github.medpay.examples.x12.professional.Reading;
import io.github.medpay.examples.x12.segment.BadElementException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files with some bytes wrong, missing or twice: whatever they hold, they are read or refused. */
class FuzzTest {

    private static final int ROUNDS = 3_000;
    private static final byte[] LIKELY = "*~:^\n\r\0 -.09AZaz\u00ff>|".getBytes(StandardCharsets.ISO_8859_1);

    private static final String TEXT = X12Text.professional(
                    "HL*1**20*1",
                    "PRV*BI*PXC*207Q00000X",
                    "NM1*85*2*CLINIC*****XX*1234567893",
                    "N4*ANCHORAGE*AK*99501",
                    "HL*2*1*22*0",
                    "SBR*P*18*******MB",
                    "CLM*A*150***11:B:1*Y*A",
                    "LX*1",
                    "SV1*HC:97110:GP*120*UN*2",
                    "DTP*472*RD8*20250203-20250205",
                    "REF*6R*1")
            + X12Text.professional(
                    "HL*1**20*1", "CLM*B*1***11:B:1*Y*A", "LX*1", "SV1*HC:1*1*MJ*1", "DTP*472*D8*20250203");

    @Test
    void a_file_with_wrong_bytes_is_read_or_refused() {
        byte[] text = TEXT.getBytes(StandardCharsets.ISO_8859_1);
        for (int seed = 0; seed < ROUNDS; seed++) {
            byte[] damaged = damage(text, new Random(seed));
            assertThatCode(() -> read(damaged)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    private static void read(byte[] text) throws IOException {
        ProfessionalReader reader = new ProfessionalReader("f.837", new ByteArrayInputStream(text));
        ClaimMapper mapper = new ClaimMapper(MappingOptions.DEFAULT);
        for (Reading reading = reader.next(); reading != null; reading = reader.next()) {
            if (reading instanceof Reading.OfClaim claim) {
                try {
                    if (mapper.map(claim.claim()).claim().lines().isEmpty()) {
                        throw new AssertionError("a claim without a line");
                    }
                } catch (BadElementException e) {
                    if (e.asProblem("left out").message().isEmpty()) {
                        throw new AssertionError("no reason", e);
                    }
                }
            }
        }
    }

    private static byte[] damage(byte[] text, Random random) {
        byte[] damaged = text.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] = LIKELY[random.nextInt(LIKELY.length)];
                case 1 -> damaged[at] = (byte) random.nextInt(256);
                case 2 -> damaged = without(damaged, at, Math.min(random.nextInt(40), damaged.length - at));
                default -> damaged = twice(damaged, at, Math.min(random.nextInt(40), damaged.length - at));
            }
            if (damaged.length == 0) {
                return text;
            }
        }
        return damaged;
    }

    private static byte[] without(byte[] text, int at, int length) {
        byte[] rest = new byte[text.length - length];
        System.arraycopy(text, 0, rest, 0, at);
        System.arraycopy(text, at + length, rest, at, rest.length - at);
        return rest;
    }

    private static byte[] twice(byte[] text, int at, int length) {
        byte[] longer = new byte[text.length + length];
        System.arraycopy(text, 0, longer, 0, at + length);
        System.arraycopy(text, at, longer, at + length, text.length - at);
        return longer;
    }
}
