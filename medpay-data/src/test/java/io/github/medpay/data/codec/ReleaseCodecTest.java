package io.github.medpay.data.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.CountyRow;
import io.github.medpay.spi.LocalityRow;
import io.github.medpay.spi.RelativeValueTable;
import io.github.medpay.spi.ReleaseHeader;
import io.github.medpay.spi.ReleaseTable;
import io.github.medpay.spi.TableException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseCodecTest {

    private static final LocalityKey ALASKA = LocalityKey.of("02102", "01");

    private static RelativeValueTable rows(int... work) {
        byte[] b = {1, 2};
        int[] i = {3, 4};
        return new RelativeValueTable(
                i, b, b, b, work, i, i, i, b, b, b, b, b, b, b, b, b, b, b, b, i, new short[] {5, 6}, b, i, i, i);
    }

    private static ReleaseTable release(RelativeValueTable rows) {
        return new ReleaseTable(
                new ReleaseHeader("RVU25A", LocalDate.of(2025, 1, 1), 323465, 335675, 203178, "a test"),
                rows,
                List.of(new LocalityRow(ALASKA, "AK", "ALASKA", 1500, 1081, 592, 278600)),
                List.of(new CountyRow(ALASKA, "ALASKA", "STATEWIDE", "ALL COUNTIES")));
    }

    private static TableReader open(TableWriter table) {
        return TableReader.open("t", table.toBytes());
    }

    @Test
    void gives_back_the_release_that_was_written() {
        ReleaseTable release = release(rows(-1, 9_999_999));

        assertThat(ReleaseCodec.read("t", open(ReleaseCodec.write(release))))
                .usingRecursiveComparison()
                .isEqualTo(release);
    }

    @Test
    void refuses_columns_of_different_lengths() {
        TableReader table = open(ReleaseCodec.write(release(rows(1))));

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> ReleaseCodec.read("RVU25A", table))
                .withMessage("table RVU25A, section row.work: 1 rows, others have 2");
    }

    @Test
    void refuses_another_kind_a_wrong_date_and_a_missing_factor() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> ReleaseCodec.read("t", open(new TableWriter("zip"))));
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> ReleaseCodec.readHeader("t", open(header(20251301, 1, 2, 3))))
                .withMessage("table t: 20251301 is no date");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> ReleaseCodec.readHeader("t", open(header(20250101, 1, 2))))
                .withMessage("table t: not one date and three conversion factors");
    }

    private static TableWriter header(int date, int... factors) {
        return new TableWriter("release")
                .text("name", "RVU25A")
                .numbers("effective-from", date)
                .numbers("conversion-factors", factors)
                .text("source", "a test");
    }

    @Test
    void refuses_a_zip_code_of_a_locality_that_is_not_there() {
        TableWriter table = new TableWriter("zip")
                .numbers("effective-from", 20251001)
                .numbers("zip.code", 99501)
                .numbers("zip.locality", 1)
                .numbers("zip.flags", 0)
                .texts("locality.mac", List.of("02102"))
                .texts("locality.number", List.of("01"));

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> ZipCodec.read("ZIP5", open(table)))
                .withMessage("table ZIP5, section zip.locality: names locality 1 of 1");
    }

    @Test
    void refuses_base_units_without_one_year() {
        TableWriter table = new TableWriter("anesthesia")
                .numbers("year", new int[0])
                .numbers("anesthesia.code", 1)
                .numbers("anesthesia.base-units", 1);

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> AnesthesiaCodec.read("t", open(table)))
                .withMessageContaining("not one year");
    }
}
