package io.github.medpay.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.spi.CountyRow;
import io.github.medpay.spi.LocalityRow;
import io.github.medpay.spi.ReleaseHeader;
import io.github.medpay.spi.ReleaseTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CPT descriptors are the AMA's, and those of D codes the ADA's: no table may hold one. */
class NoDescriptorTest {

    private static final Path TABLES = Path.of("src/main/resources/io/github/medpay/data/tables");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RVU23A",
                "RVU24A",
                "RVU24AR",
                "RVU25A",
                "RVU25C",
                "RVU25D",
                "RVU26C",
                "ZIP5-2025Q4",
                "anesthesia-2022",
                "ncci-ptp",
                "ncci-mue-2024Q3",
                "ncci-mue-2026Q2",
                "ncci-mue-2026Q3",
                "ncci-add-on-2024Q3",
                "ncci-add-on-2026Q3"
            })
    void a_table_holds_no_texts_but_names_of_places_and_of_files(String name) throws IOException {
        TableReader table = TableReader.open(name, Files.readAllBytes(TABLES.resolve(name + ".medpay")));

        Set<String> texts = new HashSet<>();
        for (String section : table.sections()) {
            if (isText(table, section)) {
                texts.add(section);
            }
        }
        assertThat(Set.of(
                        "name",
                        "source",
                        "manifest",
                        "edition.name",
                        "edition.source",
                        "locality.mac",
                        "locality.number",
                        "locality.state",
                        "locality.name",
                        "county.mac",
                        "county.number",
                        "county.state",
                        "county.area",
                        "county.counties"))
                .containsAll(texts);
    }

    private static boolean isText(TableReader table, String section) {
        try {
            table.texts(section);
            return true;
        } catch (io.github.medpay.spi.TableException e) {
            return false;
        }
    }

    @Test
    void texts_of_places_are_those_of_places() {
        BundledTables tables = new BundledTables();
        for (ReleaseHeader header : tables.releases()) {
            ReleaseTable release = tables.openRelease(header.name());
            Set<LocalityKey> keys = new HashSet<>();
            for (LocalityRow row : release.localities()) {
                keys.add(row.key());
                assertThat(row.name()).matches("[A-Z .,()/'&+-]+");
            }
            for (CountyRow row : release.counties()) {
                assertThat(keys).contains(row.key());
                assertThat(row.state() + row.area() + row.counties()).matches("[A-Z .,;()/'&+-]+");
            }
        }
    }
}
