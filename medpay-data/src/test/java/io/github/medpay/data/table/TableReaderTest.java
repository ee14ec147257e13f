package io.github.medpay.data.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.spi.TableException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    private static byte[] small() {
        return new TableWriter("sample")
                .numbers("codes", 5, 70, 70, -1, 100_000)
                .texts("names", List.of("ALASKA", "IOWA", "ALASKA"))
                .text("release", "RVU25A")
                .toBytes();
    }

    @Test
    void gives_back_the_columns_that_were_written() {
        TableReader reader = TableReader.open("t", small()).require("sample");

        assertThat(reader.sections()).containsExactly("codes", "names", "release");
        assertThat(reader.ints("codes")).containsExactly(5, 70, 70, -1, 100_000);
        assertThat(reader.texts("names")).containsExactly("ALASKA", "IOWA", "ALASKA");
        assertThat(reader.text("release")).isEqualTo("RVU25A");
        assertThat(reader.rows("names")).isEqualTo(3);
    }

    @Test
    void gives_back_narrow_columns() {
        TableReader reader = TableReader.open(
                "t",
                new TableWriter("sample")
                        .numbers("bytes", new byte[] {-128, 127})
                        .numbers("shorts", new short[] {Short.MIN_VALUE, 7})
                        .numbers("chars", new char[] {0, 65535})
                        .toBytes());

        assertThat(reader.ints("bytes")).containsExactly(-128, 127);
        assertThat(reader.shorts("shorts")).containsExactly(Short.MIN_VALUE, 7);
        assertThat(reader.chars("chars", 1 << 16)).containsExactly((char) 0, (char) 65535);
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> reader.shorts("chars"))
                .withMessageContaining("section chars")
                .withMessageContaining("65535");
        assertThatExceptionOfType(TableException.class).isThrownBy(() -> reader.chars("shorts", 1 << 16));
    }

    @Test
    void refuses_every_single_flipped_bit() {
        byte[] file = small();
        for (int i = 0; i < file.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] broken = file.clone();
                broken[i] ^= (byte) (1 << bit);
                assertThatExceptionOfType(TableException.class)
                        .as("bit %d of byte %d", bit, i)
                        .isThrownBy(() -> TableReader.open("RVU25A", broken))
                        .withMessageStartingWith("table RVU25A, ");
            }
        }
    }

    @Test
    void refuses_every_truncation_and_every_longer_file() {
        byte[] file = small();
        for (int length = 0; length < file.length; length++) {
            byte[] broken = Arrays.copyOf(file, length);
            assertThatExceptionOfType(TableException.class).isThrownBy(() -> TableReader.open("t", broken));
        }
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> TableReader.open("t", Arrays.copyOf(file, file.length + 1)))
                .withMessageContaining("says " + file.length + " bytes, the file has " + (file.length + 1));
    }

    @Test
    void says_what_is_wrong_with_the_beginning() {
        byte[] magic = small();
        magic[0] = 'X';
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> TableReader.open("RVU25A", magic))
                .withMessage("table RVU25A, beginning: not a table of MedPay: it does not start with MEDPAYTB");
        byte[] version = small();
        version[11] = 9;
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> TableReader.open("RVU25A", version))
                .withMessage("table RVU25A, beginning: format version 9, this library reads 1");
    }

    @Test
    void names_the_section_that_is_broken() {
        byte[] file = small();
        file[file.length - 5] ^= 1;
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> TableReader.open("RVU25A", file))
                .withMessage("table RVU25A, section release: checksum does not match");
    }

    @Test
    void names_a_section_that_is_missing_or_of_another_type() {
        TableReader reader = TableReader.open("RVU25A", small());

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> reader.ints("work"))
                .withMessage("table RVU25A, section work: is missing");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> reader.ints("names"))
                .withMessage("table RVU25A, section names: holds no numbers");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> reader.texts("codes"))
                .withMessage("table RVU25A, section codes: holds no texts");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> reader.text("names"))
                .withMessage("table RVU25A, section names: 3 rows instead of one");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> reader.require("release"))
                .withMessage("table RVU25A, file: is a table of sample, not of release");
    }
}
