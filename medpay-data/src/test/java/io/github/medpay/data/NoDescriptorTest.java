package io.github.medpay.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.internal.table.CountyRow;
import io.github.medpay.internal.table.LocalityRow;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CPT descriptors are the AMA's, and those of D codes the ADA's: no table may hold one. */
class NoDescriptorTest {

    private static final Set<String> ALLOWED = Set.of(
            "name",
            "source",
            "manifest",
            "edition.name",
            "edition.source",
            "table.file",
            "table.kind",
            "table.name",
            "table.source",
            "release.name",
            "release.source",
            "zip-codes",
            "anesthesia",
            "ncci",
            "locality.mac",
            "locality.number",
            "locality.state",
            "locality.name",
            "county.mac",
            "county.number",
            "county.state",
            "county.area",
            "county.counties");

    private static final Path TABLES = Path.of("src/main/resources/io/github/medpay/data/tables");

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_holds_no_texts_but_names_of_places_of_editions_and_of_files(Path file) throws IOException {
        TableReader table = TableReader.open(file.toString(), Files.readAllBytes(file));

        Set<String> texts = new HashSet<>();
        for (String section : table.sections()) {
            if (isText(table, section)) {
                texts.add(section);
            }
        }
        assertThat(ALLOWED).containsAll(texts);
    }

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.filter(file -> file.toString().endsWith(".medpay"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isText(TableReader table, String section) {
        try {
            table.texts(section);
            return true;
        } catch (TableException e) {
            return false;
        }
    }

    @Test
    void texts_of_places_are_those_of_places() {
        BundledTables tables = new BundledTables();
        for (TableHeader header : tables.tables(TableKinds.RELEASE)) {
            ReleaseTable release = tables.open(TableKinds.RELEASE, header.name());
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

    @Test
    void no_bundled_file_holds_a_run_of_words_in_lower_case_but_the_manifest() throws IOException {
        Pattern words = Pattern.compile("[A-Za-z]{3,} [a-z]{3,} [a-z]{3,}");
        for (Path file : tables()) {
            TableReader table = TableReader.open(file.toString(), Files.readAllBytes(file));
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (table.sections().contains("manifest")) {
                assertThat(text).contains(table.text("manifest"));
                text = text.replace(table.text("manifest"), "");
            }
            assertThat(words.matcher(text).find()).as(file.toString()).isFalse();
        }
    }
}
