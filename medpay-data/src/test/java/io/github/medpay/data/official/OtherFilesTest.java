package io.github.medpay.data.official;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.data.TableFiles;
import io.github.medpay.internal.table.AnesthesiaTable;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.internal.table.ZipTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ZIP5 and the anesthesia base units. */
class OtherFilesTest {

    @TempDir
    Path directory;

    private CompiledTable compile(String name, String content) throws IOException {
        return OfficialFiles.of(Files.writeString(directory.resolve(name), content, ISO_8859_1))
                .compile();
    }

    private Path written(String name) throws IOException {
        CompiledTable table = compile(name, Sample.text(name));
        Path file = directory.resolve(table.name() + CompiledTable.EXTENSION);
        table.writeTo(file);
        return file;
    }

    @Test
    void zip_codes_are_sorted_and_carry_their_flags() throws IOException {
        ZipTable zips = TableFiles.of(written(Sample.ZIP5)).open(TableKinds.ZIP_CODES, "ZIP5-2025Q4");

        assertThat(zips.effectiveFrom()).isEqualTo("2025-10-01");
        assertThat(zips.zip()).containsExactly(35004, 90001, 99501);
        assertThat(zips.localities())
                .containsExactly(
                        LocalityKey.of("01182", "18"), LocalityKey.of("02102", "01"), LocalityKey.of("10112", "00"));
        assertThat(zips.locality()).containsExactly(2, 0, 1);
        assertThat(zips.flags()).containsExactly(0b010, 0b101, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99501|9950A|ZIP code|9950A",
                "0210201|O210201|carrier|O2102",
                "021020|02102A|locality|A1",
                "RZ9|XZ9|rural|X",
                "1 A  |2 A  |plus four|2",
                "AL35004|AK99501|ZIP code|99501",
            })
    void a_wrong_value_of_a_zip_code_is_named(String text, String other, String column, String value) {
        OfficialFileException e = catchThrowableOfType(
                OfficialFileException.class,
                () -> compile(Sample.ZIP5, Sample.text(Sample.ZIP5).replace(text, other)));

        assertThat(e.column()).contains(column);
        assertThat(e.value()).contains(value);
        assertThat(e.line()).isNotEmpty();
    }

    @Test
    void a_zip_file_that_is_cut_off_or_of_two_quarters_is_refused() {
        String text = Sample.text(Sample.ZIP5);
        assertThat(catchThrowableOfType(
                        OfficialFileException.class,
                        () -> compile(Sample.ZIP5, text.substring(0, text.length() - 9) + "\r\n")))
                .hasMessageContaining("line 3: only 73 of 80 characters: truncated");
        assertThat(catchThrowableOfType(
                        OfficialFileException.class,
                        () -> compile(Sample.ZIP5, text.substring(0, text.length() - 3) + "1\r\n")))
                .hasMessageContaining("line 3, column year and quarter, value \"20251\": differs");
    }

    @Test
    void base_units_are_sorted_by_code() throws IOException {
        AnesthesiaTable units = TableFiles.of(written(Sample.UNITS)).open(TableKinds.ANESTHESIA, "anesthesia-2022");

        assertThat(units.year()).isEqualTo(2022);
        assertThat(units.code())
                .containsExactly(ProcedureCode.pack("00100"), ProcedureCode.pack("00102"), ProcedureCode.pack("01999"));
        assertThat(units.baseUnits()).containsExactly(5, 6, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00100,5|0010,5|HCPCS|not a procedure code (five characters 0-9 A-Z)",
                "00100,5|00100,5.5|BASE_UNITS|more than 0 decimals",
                "00100,5|00100,500|BASE_UNITS|too large",
                "00100,5|00102,6|HCPCS|the same code twice",
            })
    void a_wrong_base_unit_is_named(String text, String other, String column, String reason) {
        OfficialFileException e = catchThrowableOfType(
                OfficialFileException.class,
                () -> compile(Sample.UNITS, Sample.text(Sample.UNITS).replace(text, other)));

        assertThat(e).hasMessageEndingWith(reason);
        assertThat(e.column()).contains(column);
    }

    @Test
    void base_units_without_a_year_in_the_name_are_refused() {
        assertThat(catchThrowableOfType(
                        OfficialFileException.class,
                        () -> compile("anesthesia-base-units.csv", Sample.text(Sample.UNITS))))
                .hasMessageContaining("the name does not say the year");
    }
}
