package io.github.medpay.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorServiceTest {

    private static final LocalDate DATE = LocalDate.of(2025, 2, 3);

    @Test
    void whatIsNotGivenIsUnknown() {
        PriorService service = PriorService.of("66984", DATE, "RT");
        assertThat(service.modifiers()).containsExactly("RT");
        assertThat(service.units()).isNull();
        assertThat(service.placeOfService()).isNull();
        assertThat(service.withUnits(BigDecimal.ONE))
                .isEqualTo(PriorService.builder("66984", DATE)
                        .addModifiers("RT")
                        .units(BigDecimal.ONE)
                        .build());
    }

    @Test
    void modifiersAreCopied() {
        List<String> modifiers = new java.util.ArrayList<>(List.of("RT"));
        PriorService service = new PriorService("66984", modifiers, DATE, null, null);
        modifiers.clear();
        assertThat(service.modifiers()).containsExactly("RT");
    }
}
