package io.github.medpay.data.official;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.data.codec.Codecs;
import io.github.medpay.data.table.TableReader;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a file of another schedule holds, it becomes a table that opens, or is refused by the exception that names it. */
class DamagedSchedulesProperties {

    private static final Path NOWHERE = Path.of(".");

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(ScheduleSample.DRUGS, ScheduleSample.LABORATORY, ScheduleSample.PRICING);
    }

    private static String text(String name) {
        return ScheduleSample.of(name, NOWHERE).text();
    }

    private static void compileOrRefuse(String name, byte[] content) {
        Member member = new Member("", name, content);
        MemberKind kind = MemberKind.ofName(name).orElseThrow();
        try {
            CompiledTable table = new SingleFileCompiler(kind, member, CompileOptions.NONE).compile();
            Codecs.check(table.name(), TableReader.open(table.name(), table.toBytes()));
        } catch (OfficialFileException e) {
            assertThat(e.file()).isEqualTo(name);
        }
    }

    @Property
    void a_file_with_a_changed_byte_is_compiled_or_refused(
            @ForAll("files") String name, @ForAll @IntRange(max = 5000) int at, @ForAll byte value) {
        byte[] content = text(name).getBytes(ISO_8859_1);
        content[at % content.length] = value;

        compileOrRefuse(name, content);
    }

    @Property
    void a_file_with_other_digits_is_compiled_or_refused(
            @ForAll("files") String name, @ForAll @IntRange(max = 5000) int at, @ForAll("digits") String digits) {
        String text = text(name);
        int place = at % text.length();
        String changed =
                text.substring(0, place) + digits + text.substring(Math.min(text.length(), place + digits.length()));

        compileOrRefuse(name, changed.getBytes(ISO_8859_1));
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().withChars("0123456789.,").ofMinLength(1).ofMaxLength(12);
    }

    @Property
    void a_file_that_is_cut_off_is_compiled_or_refused(
            @ForAll("files") String name, @ForAll @IntRange(max = 5000) int at, @ForAll boolean ended) {
        String text = text(name);
        String cut = text.substring(0, at % text.length());

        compileOrRefuse(name, (ended ? cut + "\r\n" : cut).getBytes(ISO_8859_1));
    }

    @Property
    void any_bytes_are_refused(@ForAll("files") String name, @ForAll byte[] content) {
        compileOrRefuse(name, content);
    }
}
