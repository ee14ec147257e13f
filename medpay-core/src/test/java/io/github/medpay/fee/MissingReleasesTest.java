package io.github.medpay.fee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.fixture.SmallTables;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.helpers.MessageFormatter;

/** What an operator reads of releases that are not at hand. */
class MissingReleasesTest {

    private final List<String> lines = new ArrayList<>();
    private boolean on = true;

    /** Keeps what is logged at WARN; any other call but the question whether WARN is on fails. */
    private final Logger log = (Logger) Proxy.newProxyInstance(
            Logger.class.getClassLoader(), new Class<?>[] {Logger.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("isWarnEnabled")) {
                    return on;
                }
                assertThat(method.getName()).isEqualTo("warn");
                lines.add(MessageFormatter.basicArrayFormat(
                        (String) arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length)));
                return null;
            });

    private final FeeSchedules schedules = FeeSchedules.of(List.of(new SmallTables()), log);

    @Test
    void aDateOfABundledReleaseSaysNothing() {
        assertThat(schedules.find(LocalDate.of(2025, 2, 3))).isPresent();
        assertThat(lines).isEmpty();
    }

    @Test
    void aReleaseThatANeighbourStandsInForIsSaidOnce() {
        assertThat(schedules.find(LocalDate.of(2025, 5, 3))).isPresent();
        assertThat(schedules.find(LocalDate.of(2025, 6, 30))).isPresent();
        assertThat(schedules.strict().find(LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(lines).containsExactly("release RVU25B is not at hand: its dates are priced with RVU25A");
    }

    @Test
    void aYearWithoutAReleaseIsSaidOnceForEachRelease() {
        assertThat(schedules.find(LocalDate.of(2031, 2, 3))).isEmpty();
        assertThat(schedules.find(LocalDate.of(2031, 3, 3))).isEmpty();
        assertThat(schedules.find(LocalDate.of(2031, 4, 3))).isEmpty();
        assertThat(lines)
                .containsExactly(
                        "release RVU31A is not at hand: its dates are not priced",
                        "release RVU31B is not at hand: its dates are not priced");
    }

    @Test
    void datesOfClaimsCannotFillTheLog() {
        for (int year = 2100; year < 2199; year++) {
            assertThat(schedules.find(LocalDate.of(year, 2, 3))).isEmpty();
        }
        assertThat(lines).hasSize(40);
    }

    @Test
    void nothingIsKeptWhileWarningsAreOff() {
        on = false;
        assertThat(schedules.find(LocalDate.of(2025, 5, 3))).isPresent();
        on = true;
        assertThat(schedules.find(LocalDate.of(2025, 5, 3))).isPresent();
        assertThat(lines).hasSize(1);
    }

    /** Nothing of a claim is logged: not its date, code or place. */
    @Test
    void aClaimIsNotInTheLog() {
        Claim claim = Claim.of(LocalDate.of(2025, 5, 3), "11", ClaimLine.of("99213", 1));
        assertThat(ClaimPricer.of(schedules).price(claim).lines()).hasSize(1);
        assertThat(lines).singleElement().asString().doesNotContain("99213", "2025", "05-03");
    }
}
