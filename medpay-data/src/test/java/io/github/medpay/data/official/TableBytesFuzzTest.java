package io.github.medpay.data.official;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.medpay.code.Setting;
import io.github.medpay.data.BundledTables;
import io.github.medpay.data.codec.AnesthesiaCodec;
import io.github.medpay.data.codec.ReleaseCodec;
import io.github.medpay.data.codec.ZipCodec;
import io.github.medpay.data.table.Seal;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import io.github.medpay.spi.TableSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Whatever bytes a table has, it is read or refused by a {@link TableException}. */
class TableBytesFuzzTest {

    private static final List<byte[]> TABLES = tables();

    private static List<byte[]> tables() {
        try {
            Sample sample = new Sample(Files.createTempDirectory("fuzz"));
            Path folder = Files.createTempDirectory("fuzz");
            Path zip5 = Files.writeString(folder.resolve(Sample.ZIP5), Sample.text(Sample.ZIP5));
            Path units = Files.writeString(folder.resolve(Sample.UNITS), Sample.text(Sample.UNITS));
            return List.of(
                    sample.compile().toBytes(),
                    OfficialFiles.of(zip5).compile().toBytes(),
                    OfficialFiles.of(units).compile().toBytes());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Any bytes. */
    @FuzzTest(maxDuration = "3m")
    void anyBytes(byte[] bytes) {
        try {
            TableReader.open("fuzz", bytes);
        } catch (TableException refused) {
            // as it should be
        }
    }

    /** A sound table with some bytes changed: always refused, since every byte is under a checksum. */
    @FuzzTest(maxDuration = "3m")
    void changedBytes(FuzzedDataProvider data) {
        byte[] table = data.pickValue(TABLES).clone();
        byte[] before = table.clone();
        while (data.remainingBytes() > 0) {
            table[data.consumeInt(0, table.length - 1)] ^= data.consumeByte();
        }
        if (!Arrays.equals(table, before)) {
            assertThatExceptionOfType(TableException.class).isThrownBy(() -> TableReader.open("fuzz", table));
        }
    }

    /** Changed sections under checksums that are right again, as a broken compiler would write them. */
    @FuzzTest(maxDuration = "3m")
    void changedSections(FuzzedDataProvider data) {
        byte[] table = Seal.flip(data.pickValue(TABLES), data.consumeInt(), data.consumeRemainingAsBytes());
        try {
            TableReader reader = TableReader.open("fuzz", table);
            switch (reader.kind()) {
                case ReleaseCodec.KIND -> use(ReleaseCodec.read("fuzz", reader));
                case ZipCodec.KIND -> ZipCodec.read("fuzz", reader);
                default -> AnesthesiaCodec.read("fuzz", reader);
            }
        } catch (TableException refused) {
            // as it should be
        }
    }

    /** What is read can be priced. */
    private static void use(ReleaseTable table) {
        TableHeader header =
                new TableHeader(TableKinds.RELEASE, table.header().name(), LocalDate.of(2025, 1, 1), "fuzz", "fuzz");
        TableSource source = new TableSource() {
            @Override
            public List<TableHeader> tables() {
                return List.of(header);
            }

            @Override
            public <T> T open(TableKind<T> kind, String name) {
                return kind.cast(table);
            }
        };
        FeeSchedule schedule =
                FeeSchedules.of(source, new BundledTables()).get(table.header().name());
        schedule.entries()
                .forEach(entry -> Objects.requireNonNull(schedule.fee(entry, schedule.national(), Setting.FACILITY)));
    }
}
