package io.github.medpay.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "1,a first", "8,an eighth", "10,a tenth", "11,an eleventh", "12,a 12th", "13,a 13th", "18,an 18th", "19,a 19th",
        "21,a 21st", "22,a 22nd", "23,a 23rd", "24,a 24th", "79,a 79th", "80,an 80th", "83,an 83rd", "89,an 89th",
        "90,a 90th", "101,a 101st", "111,a 111th", "112,a 112th", "113,a 113th", "114,a 114th", "122,a 122nd"
    })
    void anOrdinalHasItsArticle(int number, String words) {
        assertThat(Words.ordinal(number)).isEqualTo(words);
    }
}
