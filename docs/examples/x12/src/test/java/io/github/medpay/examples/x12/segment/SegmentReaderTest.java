package io.github.medpay.examples.x12.segment;

import static io.github.medpay.examples.x12.X12Text.ISA;
import static io.github.medpay.examples.x12.X12Text.professional;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.examples.x12.X12Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SegmentReaderTest {

    private static final Set<String> WANTED = Set.of("CLM", "SV1", "NTE");

    private static List<Item> read(String text) throws IOException {
        SegmentReader reader = new SegmentReader("f.837", X12Text.stream(text), WANTED);
        List<Item> items = new ArrayList<>();
        for (Item item = reader.next(); item != null; item = reader.next()) {
            items.add(item);
        }
        return items;
    }

    private static List<String> tags(List<Item> items) {
        return items.stream()
                .map(item -> item instanceof Problem problem
                        ? problem.kind() + " " + problem.place().position()
                        : item.place().segment())
                .toList();
    }

    private static String errors(List<Item> items) {
        StringBuilder text = new StringBuilder();
        for (Item item : items) {
            if (item instanceof Problem problem) {
                text.append(problem.message()).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void the_envelope_and_the_wanted_segments_come_in_order_and_no_other() throws IOException {
        List<Item> items = read(professional("CLM*A*1***11:B:1", "NM1*82*1*DOE", "SV1*HC:99213:25*1*UN*1"));

        assertThat(tags(items)).containsExactly("ISA", "GS", "ST", "CLM", "SV1", "SE", "GE", "IEA");
        Segment service = (Segment) items.get(4);
        assertThat(service.component(1, 2)).isEqualTo("99213");
        assertThat(service.component(1, 3)).isEqualTo("25");
        assertThat(service.component(1, 4)).isEmpty();
        assertThat(service.element(3)).isEqualTo("UN");
        assertThat(service.element(40)).isEmpty();
        assertThat(service.place()).isEqualTo(new Place("f.837", "000000001", "0001", "SV1", 6, 6));
    }

    @Test
    void each_interchange_has_separators_of_its_own() throws IOException {
        String other = professional("SV1*HC:99213*1*UN*1")
                .replace('\n', ' ')
                .replace('~', '\n')
                .replace('*', '|')
                .replace(':', '>');

        List<Item> items = read(professional("SV1*HC:99214*1*UN*1") + other);

        assertThat(items).hasSize(14).noneMatch(Problem.class::isInstance);
        assertThat(((Segment) items.get(3)).component(1, 2)).isEqualTo("99214");
        assertThat(((Segment) items.get(10)).component(1, 2)).isEqualTo("99213");
    }

    @Test
    void a_segment_without_a_name_costs_itself_alone() throws IOException {
        List<Item> items = read(professional("CLM*A*1", "*IC*X", "Nd4*X", "SV31*X", "", "SV1*HC:99213"));

        assertThat(tags(items))
                .containsExactly(
                        "ISA",
                        "GS",
                        "ST",
                        "CLM",
                        "ERROR 5",
                        "ERROR 6",
                        "ERROR 7",
                        "SV1",
                        "WARNING 10",
                        "SE",
                        "GE",
                        "IEA");
    }

    @Test
    void a_segment_beyond_the_bound_costs_itself_alone() throws IOException {
        for (String text : List.of("x".repeat(5000), "x".repeat(2_000_000), "x*".repeat(10_000))) {
            List<Item> items = read(professional("CLM*A*1", "NTE*ADD*" + text, "SV1*HC:99213"));

            assertThat(tags(items)).contains("CLM", "ERROR 5", "SV1", "IEA");
        }
    }

    @Test
    void a_header_that_is_not_in_its_fixed_form_costs_its_interchange() throws IOException {
        List<Item> items = read(professional("CLM*A*1").replace("ISA*00*          ", "ISA*00*         ")
                + professional("SV1*HC:99213"));

        assertThat(tags(items)).containsExactly("ERROR 1", "ISA", "GS", "ST", "SV1", "SE", "GE", "IEA");
    }

    @Test
    void an_interchange_without_its_end_is_an_error_and_the_next_is_read() throws IOException {
        String cut = professional("CLM*A*1", "SV1*HC:99213");
        List<Item> items = read(cut.substring(0, cut.indexOf("SE*")) + professional("SV1*HC:99214"));

        assertThat(tags(items))
                .containsExactly(
                        "ISA", "GS", "ST", "CLM", "SV1", "ERROR 5", "ISA", "GS", "ST", "SV1", "SE", "GE", "IEA");
        assertThat(errors(items)).contains("without its IEA");
    }

    @Test
    void a_file_that_ends_within_a_segment_is_an_error() throws IOException {
        String text = professional("CLM*A*1");
        for (int length = 1; length < text.length() - 1; length++) {
            assertThat(read(text.substring(0, length)))
                    .as("first %d characters", length)
                    .anyMatch(item -> item instanceof Problem problem && problem.kind() == Problem.Kind.ERROR);
        }
    }

    @Test
    void what_is_no_X12_is_an_error() throws IOException {
        assertThat(errors(read(""))).contains("holds no ISA segment");
        assertThat(errors(read("id,code\n1,99213\n"))).contains("holds no ISA segment");
        assertThat(errors(read(ISA.replace('~', 'A')))).contains("fixed form");
    }

    @Test
    void what_stands_between_interchanges_is_told_once() throws IOException {
        List<Item> items =
                read(professional("CLM*A*1") + "trailing\nnotes, several\n\n" + professional("SV1*HC:99213"));

        assertThat(items.stream().filter(Problem.class::isInstance)).hasSize(1);
        assertThat(errors(items)).contains("between two interchanges");
        assertThat(tags(items)).contains("SV1");
    }

    @Test
    void counts_and_control_numbers_that_do_not_fit_are_warnings() throws IOException {
        String text = professional("CLM*A*1")
                .replace("SE*3*0001", "SE*9*0002")
                .replace("GE*1*1", "GE*2*1")
                .replace("IEA*1*000000001", "IEA*1*000000002");

        assertThat(errors(read(text)).lines())
                .containsExactlyInAnyOrder(
                        "SE01 is not the number that was counted",
                        "SE02 is not the control number that was opened",
                        "GE01 is not the number that was counted",
                        "IEA02 is not the control number that was opened");
    }

    @Test
    void bytes_of_no_character_set_are_read() throws IOException {
        assertThat(tags(read(professional("NTE*ADD*\u00e9\u00ff", "SV1*HC:99213"))))
                .contains("SV1", "IEA");
    }
}
