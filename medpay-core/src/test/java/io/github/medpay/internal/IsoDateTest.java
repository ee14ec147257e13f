package io.github.medpay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    @Property
    void what_a_date_writes_is_read(@ForAll @LongRange(min = -719_528, max = 2_932_896) long day) {
        LocalDate date = LocalDate.ofEpochDay(day); // from 0000-01-01 to 9999-12-31

        assertThat(IsoDate.find(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-2-3",
                "2025-02-030",
                "2025-02-3 ",
                "2025/02/03",
                "20250203--",
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "2025-01-00",
                "-025-01-01",
                "+025-01-01",
                "2025-01-0a",
                "٢٠٢٥-٠٢-٠٣",
                "+12025-01-01"
            })
    void anything_else_is_no_date(String text) {
        assertThat(IsoDate.find(text)).isNull();
    }
}
