package io.github.medpay.examples.modulepath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.MedPay;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.data.BundledTables;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MedPay as a stranger's module sees it: the exported packages and nothing behind them. */
class ModulePathTest {

    private static final Module OURS = ModulePathTest.class.getModule();
    private static final Module CORE = MedPay.class.getModule();
    private static final Module DATA = BundledTables.class.getModule();

    @TempDir
    Path folder;

    @Test
    void medpay_is_two_named_modules_and_we_are_a_third() {
        assertThat(OURS.getName()).isEqualTo("io.github.medpay.examples.modulepath");
        assertThat(CORE.getName()).isEqualTo("io.github.medpay");
        assertThat(DATA.getName()).isEqualTo("io.github.medpay.data");
        assertThat(CORE.getDescriptor().isAutomatic()).isFalse();
        assertThat(DATA.getDescriptor().isAutomatic()).isFalse();
    }

    /** RVU25A, Alaska: two 97110 are 66.60 and one 97140 is 28.05 after the therapy reduction; Medicare's part is 74.20. */
    @Test
    void the_tables_are_found_and_a_claim_is_priced() {
        PricedClaim priced = TherapyVisit.price();

        assertThat(priced.lines())
                .extracting(line -> line.allowed())
                .extracting(String::valueOf)
                .containsExactly("66.60", "28.05");
        assertThat(priced.totals().allowed()).hasToString("94.65");
        assertThat(priced.totals().medicarePayment()).hasToString("74.20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cli", "codec", "manifest", "table"})
    void packages_behind_the_api_are_there_and_are_not_exported(String name) {
        String hidden = "io.github.medpay.data." + name;

        assertThat(DATA.getPackages()).contains(hidden);
        assertThat(DATA.isExported(hidden)).isFalse();
        assertThat(DATA.isExported(hidden, OURS)).isFalse();
        assertThat(DATA.isOpen(hidden, OURS)).isFalse();
    }

    @Test
    void a_public_class_behind_the_api_cannot_be_called_by_reflection() throws NoSuchMethodException {
        Class<?> reader = Class.forName(DATA, "io.github.medpay.data.table.TableReader");
        Method open = reader.getMethod("open", String.class, byte[].class);

        assertThatExceptionOfType(IllegalAccessException.class)
                .isThrownBy(() -> open.invoke(null, "a table", new byte[0]))
                .withMessageContaining("does not export io.github.medpay.data.table");
    }

    @Test
    void an_exported_class_does_not_open_its_fields() {
        for (Field field : MedPay.class.getDeclaredFields()) {
            assertThatExceptionOfType(InaccessibleObjectException.class).isThrownBy(() -> field.setAccessible(true));
        }
        assertThat(MedPay.class.getDeclaredFields()).isNotEmpty();
    }

    @Test
    void the_compiler_refuses_an_import_from_behind_the_api() throws IOException {
        assertThat(compile("io.github.medpay.data.BundledTables")).isEmpty();
        assertThat(compile("io.github.medpay.data.table.TableReader"))
                .contains("package io.github.medpay.data.table is not visible");
        assertThat(compile("io.github.medpay.data.codec.ReleaseCodec"))
                .contains("package io.github.medpay.data.codec is not visible");
    }

    /** Compiles a module that names a type; what the compiler says. */
    private String compile(String type) throws IOException {
        Path module = Files.writeString(
                folder.resolve("module-info.java"), "module stranger { requires io.github.medpay.data; }");
        Path source = Files.writeString(
                folder.resolve("Stranger.java"), "package stranger; class Stranger { " + type + " field; }");
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-proc:none",
                        "-d",
                        folder.resolve("classes").toString(),
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        module.toString(),
                        source.toString());
        return said.toString();
    }
}
