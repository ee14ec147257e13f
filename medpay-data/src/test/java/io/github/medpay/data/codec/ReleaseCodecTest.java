package io.github.medpay.data.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.TableException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseCodecTest {

    private static TableReader open(TableWriter table) {
        return TableReader.open("t", table.toBytes());
    }

    @Test
    void gives_back_the_release_that_was_written() {
        assertThat(ReleaseCodec.read("t", open(ReleaseCodec.write(SmallTables.release()))))
                .isEqualTo(SmallTables.release());
    }

    @Test
    void refuses_columns_of_different_lengths() {
        TableWriter table = new TableWriter("release").numbers("row.code", 1, 2).numbers("row.work", 1);

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> ReleaseCodec.read("RVU25A", open(table)))
                .withMessage("table RVU25A, section row.work: 1 rows, others have 2");
    }

    @Test
    void refuses_a_profile_that_no_row_has() {
        byte[] file = Rewritten.with(SmallTables.sound("release"), "row.profile", 2, 0);

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> ReleaseCodec.read("RVU25A", TableReader.open("t", file)))
                .withMessage("table RVU25A, section profile.status: 2 rows, but rows name 1");
    }

    @Test
    void refuses_another_kind_a_wrong_date_and_a_missing_factor() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> ReleaseCodec.read("t", open(new TableWriter("zip"))));
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> ReleaseCodec.readHeader("t", open(header(20251301, 1, 2, 3))))
                .withMessage("table t, section effective-from: row 0 holds 20251301, which is no date");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> ReleaseCodec.readHeader("t", open(header(20250101, 1, 2))))
                .withMessage("table t, section conversion-factors: 2 rows instead of three");
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
                .withMessage("table t, section year: 0 rows instead of one");
    }
}
