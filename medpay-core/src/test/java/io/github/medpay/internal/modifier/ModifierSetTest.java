package io.github.medpay.internal.modifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.code.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModifierSetTest {

    @Test
    void the_modifiers_are_those_of_the_line_in_its_order_known_or_not() {
        assertThat(ModifierSet.of(List.of("GP")).modifiers()).containsExactly(Modifier.of("GP"));
        assertThat(ModifierSet.of(List.of("ZZ")).modifiers()).containsExactly(Modifier.of("ZZ"));
        assertThat(ModifierSet.of(List.of("ZZ", "59", "GP")).modifiers())
                .containsExactly(Modifier.of("ZZ"), Modifier.of("59"), Modifier.of("GP"));
        assertThat(ModifierSet.NONE.modifiers()).isEmpty();
    }

    @Test
    void a_malformed_modifier_is_no_modifier() {
        ModifierSet malformed = ModifierSet.of(List.of("5"));

        assertThatIllegalArgumentException().isThrownBy(malformed::modifiers);
        assertThat(malformed.symbols()).containsExactly("5");
    }
}
