package io.github.medpay.examples.codepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in headless Chromium, run by {@code browser-test}. With {@code --pictures} it keeps pictures in {@code target/screenshots}. */
@Tag("browser")
class BrowserTest {

    private static final String PAGE = "/code/97110?date=2025-02-03";
    private static final Path PICTURES = Path.of("target", "screenshots");
    /** The elements that reach beyond the right edge, outside what scrolls by itself. */
    private static final String TOO_WIDE =
            "[...document.querySelectorAll('body *')].filter(e => !e.closest('.scroll, .sections')"
                    + " && e.getBoundingClientRect().right > WIDTH + 1).map(e => e.tagName + '.' + e.className).slice(0, 5).join(', ')";

    private static final int DESKTOP = 1200;

    private static @Nullable Browser running;

    @BeforeAll
    @Timeout(120)
    static void start() throws IOException {
        Optional<Path> program = Browser.program();
        assumeTrue(
                program.isPresent(),
                "no chromium, chromium-browser or google-chrome on the path: the pages are not tested in a browser");
        running = Browser.start(program.orElseThrow(), Files.createTempDirectory(Path.of("target"), "browser"));
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    private static Browser browser() {
        Browser browser = running;
        if (browser == null) {
            throw new IllegalStateException("no browser");
        }
        browser.scripts(true);
        browser.become(DESKTOP, false);
        return browser;
    }

    @Test
    void aModifierIsSwitchedByKeyboardAndTheResultFollowsWithoutALoad() throws IOException {
        Browser browser = browser();
        browser.open(Pages.address(PAGE).toString());
        assertThat(browser.text("#medicare")).isEqualTo("$22.57");
        browser.value("window.sameLoad = true; document.querySelector('input[value=CQ]').focus()");
        browser.press(" ", 32, " ");
        // 23.03 × 0.85 = 19.58, less 2 % of it: 19.19
        browser.await("document.getElementById('medicare').textContent === '$19.19'");
        assertThat(browser.value("window.sameLoad")).isEqualTo("true");
        assertThat(browser.text("#summary")).contains("97110-GP-CQ", "Medicare pays $19.19");
        assertThat(browser.value("document.activeElement.value")).isEqualTo("CQ");
        assertThat(browser.value("location.search")).contains("modifier=GP&modifier=CQ");
    }

    @Test
    void aBadEntryIsSaidOnThePageAndTheLastResultStays() {
        Browser browser = browser();
        browser.open(Pages.address(PAGE).toString());
        browser.value("document.getElementById('zip').value = '00000';"
                + "document.getElementById('zip').dispatchEvent(new Event('input', {bubbles: true}))");
        browser.await("!document.getElementById('problem').hidden");
        assertThat(browser.text("#problem")).contains("does not hold 00000");
        assertThat(browser.text("#medicare")).isEqualTo("$22.57");
    }

    @Test
    void minutesBecomeUnitsAsTheyAreTyped() {
        Browser browser = browser();
        browser.open(Pages.address(PAGE).toString());
        browser.value("document.querySelector('[name=min1]').focus();document.querySelector('[name=min1]').select()");
        browser.press("5", 53, "5");
        browser.press("3", 51, "3");
        // 53 to 67 minutes are 4 units.
        browser.await("document.querySelector('#units-live td strong').textContent === '4'");
    }

    @Test
    void theNextPageOfEditsComesWithoutALoad() {
        Browser browser = browser();
        browser.open(Pages.address(PAGE).toString());
        String first = browser.text("#edits tbody th");
        browser.value("window.sameLoad = true; document.querySelector('#edits a[rel=next]').click()");
        browser.await("document.querySelector('#edits .pages span').textContent.startsWith('Page 2')");
        assertThat(browser.text("#edits tbody th")).isNotEqualTo(first);
        assertThat(browser.value("window.sameLoad")).isEqualTo("true");
    }

    @Test
    void withoutScriptsTheFormDoesTheSame() {
        Browser browser = browser();
        browser.scripts(false);
        browser.open(Pages.address(PAGE).toString());
        browser.value("document.querySelector('input[value=CQ]').focus()");
        browser.press(" ", 32, " ");
        browser.press("Enter", 13, "\r");
        browser.await("location.search.includes('modifier=CQ') && document.readyState === 'complete'");
        assertThat(browser.text("#medicare")).isEqualTo("$19.19");
        assertThat(browser.value("getComputedStyle(document.querySelector('.apply')).display"))
                .isNotEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "code, /code/97110?date=2025-02-03&units=2",
        "imaging, /code/70553",
        "unknown, /code/97111",
        "compare, /compare?codes=97110+97112+97116+97140+97530",
        "releases, /releases?before=RVU25D&after=RVU26C",
        "home, /",
        "drug, /code/J3301?date=2025-02-03&units=4",
        "laboratory, /code/81003",
        "equipment, /code/K0001",
        "surgery, /code/66984",
        "claim, /claim",
        "superbill, /claim?sample=superbill",
    })
    void everyPageFitsAPhoneAndADeskInLightAndDark(String name, String path) throws IOException {
        Browser browser = browser();
        browser.open(Pages.address(path).toString());
        browser.value("document.querySelectorAll('details.why').forEach(part => { part.open = true; })");
        for (int width : new int[] {360, 768, DESKTOP}) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.become(width, dark);
                browser.await("innerWidth === " + width + " && matchMedia('(prefers-color-scheme: dark)').matches === "
                        + dark);
                assertThat(Integer.parseInt(browser.value("document.documentElement.scrollWidth")))
                        .as("%s at %s, too wide: %s", name, width, browser.value(TOO_WIDE.replace("WIDTH", "" + width)))
                        .isLessThanOrEqualTo(width);
                if (Boolean.getBoolean("medpay.pictures")) {
                    browser.wholePicture(PICTURES.resolve(name + "-" + width + (dark ? "-dark" : "-light") + ".png"));
                }
            }
        }
    }

    @Test
    void aClaimIsTypedAndPricedByKeyboardWithoutScripts() {
        Browser browser = browser();
        browser.scripts(false);
        browser.open(Pages.address("/claim").toString());
        browser.value("document.querySelector('#code1').focus()");
        browser.type("J3301");
        browser.press("Tab", 9, "");
        browser.press("Tab", 9, "");
        browser.type("4");
        browser.press("Tab", 9, "");
        browser.type("20.00");
        browser.press("Enter", 13, "\r");
        browser.await("location.hash === '#answer' && document.readyState === 'complete'"
                + " && document.querySelector('#medicare') !== null");
        // the payment limit of the newest quarter at hand, ASP-2026Q1: 0.741 × 4 = 2.96; less 0.59; less 0.05
        assertThat(browser.text("#medicare")).isEqualTo("$2.32");
        assertThat(browser.text("#remittance .balance")).isEqualTo("Charge less adjustments is the payment.");
        assertThat(browser.value("location.search")).isEmpty();
    }

    @Test
    void aProblemIsReachedFromTheListAndTheNextTryIsPriced() {
        Browser browser = browser();
        browser.open(Pages.address("/claim").toString());
        browser.value("document.querySelector('#code1').focus()");
        browser.type("9921");
        browser.press("Enter", 13, "\r");
        browser.await("document.querySelector('#problems') !== null");
        browser.value("document.querySelector('#problems a').focus()");
        browser.press("Enter", 13, "\r");
        browser.await("location.hash === '#code1'");
        browser.value("document.querySelector('#code1').focus(); document.querySelector('#code1').select()");
        browser.type("99213");
        browser.press("Enter", 13, "\r");
        browser.await("document.querySelector('#answer') !== null");
        assertThat(browser.text("#lines .badge")).isEqualTo("Priced");
    }

    @Test
    void theSuperbillComesByOneClickAndALineOpensItsReasons() {
        Browser browser = browser();
        browser.open(Pages.address("/claim").toString());
        browser.value("document.querySelector('main a.button').click()");
        browser.await("document.querySelector('#medicare') !== null");
        assertThat(browser.text("#medicare")).isEqualTo("$155.93");
        assertThat(browser.value("document.querySelector('#line-1').closest('details').open"))
                .isEqualTo("false");
        browser.value("document.querySelector('#lines tbody a').click()");
        browser.await("document.querySelector('#line-1').closest('details').open");
    }

    @Test
    void theBrowserComplainsOfNothingAndAsksNobodyElse() {
        Browser browser = browser();
        browser.open(Pages.address(PAGE).toString());
        browser.open(Pages.address("/compare?codes=97110+97140").toString());
        browser.open(Pages.address("/claim?sample=superbill").toString());
        String server = Pages.address("/").toString();
        assertThat(browser.complaints())
                .filteredOn(complaint -> !complaint.contains("status of 40"))
                .isEmpty();
        assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith(server) || url.startsWith("data:"));
    }
}
