package io.github.medpay.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.AnesthesiaTable;
import io.github.medpay.internal.table.LocalityRow;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.ReleaseHeader;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.internal.table.RowColumn;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.internal.table.ZipTable;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledTablesTest {

    private final TableSource tables = new BundledTables();

    @Test
    void are_provided_to_the_module_path_and_to_the_class_path() throws IOException {
        assertThat(BundledTables.class.getModule().getDescriptor().provides()).anySatisfy(provides -> {
            assertThat(provides.service()).isEqualTo(TableSource.class.getName());
            assertThat(provides.providers()).containsExactly(BundledTables.class.getName());
        });
        try (var services =
                BundledTables.class.getResourceAsStream("/META-INF/services/" + TableSource.class.getName())) {
            assertThat(services)
                    .asString(StandardCharsets.UTF_8)
                    .isEqualToIgnoringNewLines(BundledTables.class.getName());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RVU21A, 2021-01-01, 348931, 0, 215600, 17327, 112, 112",
        "RVU21B, 2021-04-01, 348931, 0, 215600, 17338, 112, 112",
        "RVU21C, 2021-07-01, 348931, 0, 215600, 17403, 112, 112",
        "RVU21D, 2021-10-01, 348931, 0, 215600, 17432, 112, 112",
        "RVU22A, 2022-01-01, 346062, 0, 215623, 17600, 112, 112",
        "RVU22B, 2022-04-01, 346062, 0, 215623, 17630, 112, 112",
        "RVU22C, 2022-07-01, 346062, 0, 215623, 17695, 112, 112",
        "RVU22D, 2022-10-01, 346062, 0, 215623, 17726, 112, 112",
        "RVU23A, 2023-01-01, 338872, 0, 211249, 18010, 112, 112",
        "RVU23B, 2023-04-01, 338872, 0, 211249, 18037, 112, 112",
        "RVU23C, 2023-07-01, 338872, 0, 211249, 18132, 112, 112",
        "RVU23D, 2023-10-01, 338872, 0, 211249, 18168, 112, 112",
        "RVU24A, 2024-01-01, 327442, 0, 204349, 18499, 109, 109",
        "RVU24AR, 2024-03-09, 332875, 0, 207739, 18499, 109, 109",
        "RVU24B, 2024-04-01, 332875, 0, 207739, 18534, 109, 109",
        "RVU24C, 2024-07-01, 332875, 0, 207739, 18664, 109, 109",
        "RVU25A, 2025-01-01, 323465, 0, 203178, 18865, 109, 109",
        "RVU25C, 2025-07-01, 323465, 0, 203178, 19029, 109, 109",
        "RVU25D, 2025-10-01, 323465, 0, 203178, 19090, 109, 109",
        "RVU26C, 2026-07-01, 334009, 335675, 0, 19356, 109, 0",
        "RVU26D, 2026-10-01, 334009, 335675, 0, 19433, 109, 0",
    })
    void hold_the_release(
            String name,
            LocalDate from,
            int factor,
            int qualifying,
            int anesthesia,
            int rows,
            int places,
            int counties) {
        ReleaseTable release = tables.open(TableKinds.RELEASE, name);

        ReleaseHeader header = release.header();
        assertThat(tables.tables(TableKinds.RELEASE))
                .extracting(TableHeader::name)
                .contains(header.name())
                .hasSize(21);
        assertThat(header.effectiveFrom()).isEqualTo(from);
        assertThat(header.conversionFactor()).isEqualTo(factor);
        assertThat(header.qualifyingConversionFactor()).isEqualTo(qualifying);
        assertThat(header.anesthesiaConversionFactor()).isEqualTo(anesthesia);
        assertThat(header.source()).startsWith("CMS " + name + ": PPRRVU");
        assertThat(release.rows().size()).isEqualTo(rows);
        assertThat(release.localities()).hasSize(places);
        assertThat(release.counties()).hasSize(counties);
    }

    @Test
    void hold_the_row_of_97110() {
        RelativeValueTable rows = tables.open(TableKinds.RELEASE, "RVU25A").rows();
        int row = Arrays.binarySearch(rows.column(RowColumn.CODE), ProcedureCode.pack("97110"));

        assertThat(rows.get(RowColumn.STATUS, row)).isEqualTo('A');
        assertThat(List.of(
                        rows.get(RowColumn.WORK, row),
                        rows.get(RowColumn.NON_FACILITY_PE, row),
                        rows.get(RowColumn.MALPRACTICE, row)))
                .containsExactly(45, 43, 1);
        assertThat(rows.get(RowColumn.FACILITY_NA, row)).isEqualTo(1);
        assertThat(rows.get(RowColumn.MULTIPLE_PROCEDURE, row)).isEqualTo('5');
        assertThat(rows.get(RowColumn.PC_TC, row)).isEqualTo('7');
        assertThat(rows.get(RowColumn.ENDOSCOPIC_BASE, row)).isEqualTo(-1);
    }

    @Test
    void hold_localities_without_the_marks_of_floors() {
        LocalityRow alaska = tables.open(TableKinds.RELEASE, "RVU25A").localities().stream()
                .filter(row -> row.key().equals(LocalityKey.of("02102", "01")))
                .findFirst()
                .orElseThrow();

        assertThat(alaska)
                .isEqualTo(new LocalityRow(LocalityKey.of("02102", "01"), "AK", "ALASKA", 1500, 1081, 592, 278600));
    }

    @Test
    void hold_the_zip_codes_of_october_2025() {
        ZipTable zips = tables.open(TableKinds.ZIP_CODES, "ZIP5-2025Q4");

        assertThat(zips.effectiveFrom()).isEqualTo("2025-10-01");
        assertThat(zips.zip()).hasSize(42_956);
        assertThat(zips.localities()).hasSize(109);
        int anchorage = Arrays.binarySearch(zips.zip(), 99501);
        assertThat(zips.localities().get(zips.locality()[anchorage])).hasToString("02102/01");
        assertThat(zips.flags()[anchorage]).isZero();
        int needingFour = 0;
        int superRural = 0;
        for (byte flags : zips.flags()) {
            needingFour += flags & 1;
            superRural += flags >> 1 == 2 ? 1 : 0;
        }
        assertThat(needingFour).isEqualTo(580);
        assertThat(superRural).isEqualTo(7_830);
    }

    @Test
    void hold_the_anesthesia_base_units_of_2022() {
        AnesthesiaTable units = tables.open(TableKinds.ANESTHESIA, "anesthesia-2022");

        assertThat(units.year()).isEqualTo(2022);
        assertThat(units.code()).hasSize(276);
        assertThat(units.baseUnits()[Arrays.binarySearch(units.code(), ProcedureCode.pack("00100"))])
                .isEqualTo((byte) 5);
    }

    @Test
    void name_the_releases_at_hand_when_asked_for_another() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> tables.open(TableKinds.RELEASE, "RVU25B"))
                .withMessageContaining("RVU25B")
                .withMessageContaining("RVU25A, RVU25C");
    }
}
