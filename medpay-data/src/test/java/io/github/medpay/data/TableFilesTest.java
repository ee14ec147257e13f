package io.github.medpay.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.TableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {

    private static final Path TABLES = Path.of("src/main/resources/io/github/medpay/data/tables");

    @TempDir
    Path directory;

    @Test
    void give_the_tables_of_their_files() {
        TableFiles files = TableFiles.of(
                TABLES.resolve("RVU25A.medpay"),
                TABLES.resolve("RVU26C.medpay"),
                TABLES.resolve("ZIP5-2025Q4.medpay"),
                TABLES.resolve("anesthesia-2022.medpay"));

        assertThat(files.tables(TableKinds.RELEASE))
                .extracting(header -> header.name())
                .containsExactly("RVU25A", "RVU26C");
        assertThat(files.open(TableKinds.RELEASE, "RVU26C").rows().size()).isEqualTo(19_356);
        assertThat(files.tables(TableKinds.ZIP_CODES)).hasSize(1);
        assertThat(files.tables(TableKinds.ANESTHESIA)).hasSize(1);
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> files.open(TableKinds.RELEASE, "RVU25B"))
                .withMessage("release RVU25B is not among these files; there are [RVU25A, RVU26C]");
    }

    @Test
    void without_zip_codes_or_base_units_have_none() {
        assertThat(TableFiles.of().tables()).isEmpty();
    }

    @Test
    void refuse_a_second_table_of_the_same_name_or_kind() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> TableFiles.of(TABLES.resolve("RVU25A.medpay"), TABLES.resolve("RVU25A.medpay")))
                .withMessageContaining("a second release RVU25A");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(
                        () -> TableFiles.of(TABLES.resolve("ZIP5-2025Q4.medpay"), TABLES.resolve("ZIP5-2025Q4.medpay")))
                .withMessageContaining("a second zip ZIP5-2025Q4 beside");
    }

    @Test
    void refuse_a_file_that_is_missing_or_no_table_or_of_another_kind() throws IOException {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> TableFiles.of(directory.resolve("RVU25B.medpay")))
                .withMessageContaining("RVU25B.medpay: cannot be read");
        Path text = Files.writeString(directory.resolve("text.medpay"), "x".repeat(100));
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> TableFiles.of(text))
                .withMessageContaining("text.medpay, beginning: not a table of MedPay");
        Path other = Files.write(directory.resolve("o.medpay"), new TableWriter("other").toBytes());
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> TableFiles.of(other))
                .withMessageEndingWith("is a table of other");
    }
}
