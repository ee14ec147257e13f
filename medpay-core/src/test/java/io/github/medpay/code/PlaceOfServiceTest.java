package io.github.medpay.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.fixture.Policies;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceOfServiceTest {

    /** RULES §1C; Medicare Claims Processing Manual, chapter 12, §20.4.2. */
    private static final Set<String> FACILITIES =
            Set.of("02", "19", "21", "22", "23", "24", "26", "31", "34", "41", "42", "51", "52", "53", "56", "61");

    @Test
    void ofAllHundredPlacesSixteenAreFacilities() {
        for (int i = 0; i < 100; i++) {
            String place = String.format("%02d", i);
            assertThat(Policies.usual().setting(PlaceOfService.of(place)))
                    .as(place)
                    .isEqualTo(FACILITIES.contains(place) ? Setting.FACILITY : Setting.NON_FACILITY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "111", "1A", "A1", " 1", "1 ", "/1", "1/", ":1", "1:", "١١"})
    void aPlaceIsTwoDigits(String text) {
        assertThat(PlaceOfService.isWellFormed(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaceOfService.of(text))
                .withMessageContaining("length " + text.length());
    }

    @Test
    void aPlaceReadsAsItsDigits() {
        assertThat(List.of("00", "09", "90", "99")).allMatch(PlaceOfService::isWellFormed);
        assertThat(PlaceOfService.of("09")).hasToString("09");
    }
}
