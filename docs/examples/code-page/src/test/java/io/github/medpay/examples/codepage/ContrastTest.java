package io.github.medpay.examples.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the style sheet against WCAG 2.2, success criteria 1.4.3 (text, 4.5) and 1.4.11 (controls, 3). */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textAndControlsStandOutFromTheirGround(boolean dark) {
        Map<String, Integer> colours = colours(dark);
        for (String ground : List.of("ground", "surface", "sunken", "good-ground", "warn-ground", "bad-ground")) {
            assertContrast(colours, "ink", ground, 4.5);
            assertContrast(colours, "quiet", ground, 4.5);
        }
        for (String ground : List.of("ground", "surface", "sunken")) {
            assertContrast(colours, "accent", ground, 4.5);
            assertContrast(colours, "field", ground, 3);
        }
        assertContrast(colours, "accent-ink", "accent", 4.5);
        assertContrast(colours, "good", "good-ground", 4.5);
        assertContrast(colours, "warn", "warn-ground", 4.5);
        assertContrast(colours, "bad", "bad-ground", 4.5);
    }

    private static void assertContrast(Map<String, Integer> colours, String front, String ground, double least) {
        double a = luminance(Objects.requireNonNull(colours.get(front)));
        double b = luminance(Objects.requireNonNull(colours.get(ground)));
        assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
                .as("%s on %s", front, ground)
                .isGreaterThanOrEqualTo(least);
    }

    /** Of each name the first colour, which is that of light mode, or the last. */
    private static Map<String, Integer> colours(boolean dark) {
        return COLOUR.matcher(Pages.get("/assets/page.css").body())
                .results()
                .collect(Collectors.toMap(
                        colour -> colour.group(1), ContrastTest::value, (light, later) -> dark ? later : light));
    }

    private static Integer value(MatchResult colour) {
        return Integer.parseInt(colour.group(2), 16);
    }

    private static double luminance(int colour) {
        return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
    }

    private static double part(int colour) {
        double part = (colour & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
