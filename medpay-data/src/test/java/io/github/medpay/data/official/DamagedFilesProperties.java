package io.github.medpay.data.official;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.internal.table.RelativeValueTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

/** Whatever a file holds, it is read or refused by the one exception that names it; nothing else is thrown. */
class DamagedFilesProperties {

    @Provide
    Arbitrary<String> members() {
        return Arbitraries.of(
                Sample.RVU, Sample.RVU_TEXT, Sample.GPCI, Sample.LOCCO, Sample.ANES, Sample.ZIP5, Sample.UNITS);
    }

    private static void read(Member member) {
        switch (member.name()) {
            case Sample.RVU, Sample.RVU_TEXT -> RvuFile.read(member).table();
            case Sample.GPCI -> LocalityReader.read(member);
            case Sample.LOCCO -> CountyReader.read(member, new ArrayList<>());
            case Sample.ANES -> AnesthesiaFactorReader.read(member);
            case Sample.ZIP5 -> ZipReader.read(member);
            default -> BaseUnitReader.read(member);
        }
    }

    private static void readOrRefuse(String name, byte[] content) {
        try {
            read(new Member("RVU25A.zip", name, content));
        } catch (OfficialFileException e) {
            assertThat(e.file()).isEqualTo("RVU25A.zip!" + name);
        }
    }

    @Property
    void a_file_with_a_changed_byte_is_read_or_refused(
            @ForAll("members") String name, @ForAll @IntRange(max = 5000) int at, @ForAll byte value) {
        byte[] content = Sample.text(name).getBytes(ISO_8859_1);
        content[at % content.length] = value;

        readOrRefuse(name, content);
    }

    @Property
    void a_file_that_is_cut_off_is_read_or_refused(
            @ForAll("members") String name, @ForAll @IntRange(max = 5000) int at, @ForAll boolean ended) {
        String text = Sample.text(name);
        String cut = text.substring(0, at % text.length());

        readOrRefuse(name, (ended ? cut + "\r\n" : cut).getBytes(ISO_8859_1));
    }

    @Property
    void any_bytes_are_refused(@ForAll("members") String name, @ForAll byte[] content) {
        readOrRefuse(name, content);
    }

    /** Column by column: a damaged figure may not go unseen where totals guard it. */
    @Property
    void a_changed_digit_of_a_relative_value_is_refused_for_its_total(
            @ForAll @IntRange(max = 3) int figure, @ForAll @CharRange(from = '0', to = '9') char digit) {
        String row = "43239,,-,A,,2.39,8.36,,1.42,,0.29,11.04,4.10";
        int at = List.of(row.indexOf("2.39"), row.indexOf("8.36"), row.indexOf("1.42"), row.indexOf("0.29"))
                .get(figure);
        String changed = row.substring(0, at) + digit + row.substring(at + 1);
        Member member = new Member(
                "", Sample.RVU, Sample.text(Sample.RVU).replace(row, changed).getBytes(ISO_8859_1));

        if (changed.equals(row)) {
            RelativeValueTable table = RvuFile.read(member).table();
            assertThat(table.size()).isEqualTo(12);
        } else {
            assertThatExceptionOfType(OfficialFileException.class)
                    .isThrownBy(() -> RvuFile.read(member))
                    .withMessageContaining("TOTAL");
        }
    }

    @Property(tries = 300)
    void a_damaged_workbook_is_read_or_refused(@ForAll @IntRange(max = 5000) int at, @ForAll byte value) {
        byte[] content = Xlsx.ofCsv(Sample.text(Sample.RVU));
        content[at % content.length] = value;

        try {
            RvuFile.read(new Member("", "PPRRVU25_JAN.xlsx", content));
        } catch (OfficialFileException e) {
            assertThat(e.file()).isEqualTo("PPRRVU25_JAN.xlsx");
        }
    }

    @Example
    void a_workbook_that_is_a_zip_bomb_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i <= MemberLoader.MOST_BYTES >> 20; i++) {
                zip.write(zeros);
            }
        }

        assertThatExceptionOfType(OfficialFileException.class)
                .isThrownBy(() -> RvuFile.read(new Member("", "PPRRVU25_JAN.xlsx", bytes.toByteArray())))
                .withMessageContaining("more than 67108864 bytes unpacked");
    }
}
