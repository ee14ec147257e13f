package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page: its examples run somewhere, its links lead somewhere, its JSON is JSON. */
class EveryPageTest {

    private static final Pattern LINK = Pattern.compile("(?<!`)\\[[^\\]\n]+\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);
    private static final List<String> PROGRAMS = Page.programs();

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_java_example_stands_word_for_word_in_a_program_that_is_compiled_and_run(Page page) {
        assertThat(page.javaBlocks().stream()
                        .filter(block -> PROGRAMS.stream().noneMatch(program -> program.contains(block))))
                .as("examples of %s that no program holds", page)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_json_example_is_json(Page page) {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(page.blocks("json"))
                .allSatisfy(block -> assertThat(mapper.readTree(block)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_page_and_a_heading_that_are_there(Page page) throws IOException {
        for (String target : links(page)) {
            String path = target.replaceFirst("#.*", "");
            Path file = path.isEmpty()
                    ? Page.ROOT.resolve(page.path())
                    : Page.ROOT.resolve(page.path()).resolveSibling(path).normalize();
            assertThat(file).as("%s links to %s", page, target).exists();
            if (target.contains("#")) {
                assertThat(anchors(Files.readString(file)))
                        .as("%s links to %s", page, target)
                        .contains(target.replaceFirst(".*#", ""));
            }
        }
    }

    private static List<String> links(Page page) {
        return LINK.matcher(page.text().replaceAll("(?ms)^```.*?^```", ""))
                .results()
                .map(match -> match.group(1))
                .filter(target -> !target.contains("://") && !target.startsWith("mailto:"))
                .toList();
    }

    private static Set<String> anchors(String text) {
        Stream<String> headings = HEADING.matcher(text).results().map(EveryPageTest::anchor);
        return new HashSet<>(headings.toList());
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
