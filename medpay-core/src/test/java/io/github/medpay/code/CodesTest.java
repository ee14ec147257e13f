package io.github.medpay.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"97110", "G0283", "0791T", "00000", "ZZZZZ", "A1B2C"})
    void aCodeIsFiveDigitsOrUpperCaseLetters(String text) {
        assertThat(ProcedureCode.of(text).value()).isEqualTo(text);
        assertThat(ProcedureCode.of(text)).hasToString(text);
        assertThat(ProcedureCode.fromInt(ProcedureCode.of(text).toInt())).isEqualTo(ProcedureCode.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9711", "971100", "9711o", "97 10", "97:10", "9711@", "9711[", "97/10", "٩7110"})
    void anythingElseIsNone(String text) {
        assertThat(ProcedureCode.pack(text)).isEqualTo(-1);
        assertThat(ProcedureCode.isBillable(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProcedureCode.of(text))
                .withMessageContaining("length " + text.length());
    }

    /** Base 36: 97110 is ((((9·36+7)·36+1)·36+1)·36+0). */
    @Test
    void aCodeIsANumberInBase36() {
        assertThat(ProcedureCode.of("97110").toInt()).isEqualTo((((9 * 36 + 7) * 36 + 1) * 36 + 1) * 36);
        assertThat(ProcedureCode.of("0000Z").toInt()).isEqualTo(35);
        assertThat(ProcedureCode.of("0000A").toInt()).isEqualTo(10);
        assertThat(ProcedureCode.of("00010").toInt()).isEqualTo(36);
        assertThat(ProcedureCode.of("ZZZZZ").toInt()).isEqualTo(36 * 36 * 36 * 36 * 36 - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 60_466_176, Integer.MAX_VALUE})
    void aNumberOutOfRangeIsNoCode(int packed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProcedureCode.fromInt(packed))
                .withMessageContaining("" + packed);
    }

    @Test
    void codesOrderAsTheirNumbersDigitsBeforeLetters() {
        List<ProcedureCode> order = List.of(
                ProcedureCode.of("0791T"),
                ProcedureCode.of("97110"),
                ProcedureCode.of("97111"),
                ProcedureCode.of("A0021"),
                ProcedureCode.of("G0283"));
        assertThat(order.stream().sorted().toList()).isEqualTo(order);
        assertThat(order.stream().map(ProcedureCode::toInt).sorted().map(ProcedureCode::fromInt))
                .containsExactlyElementsOf(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"97110", "G0283", "0791T", "0001U", "99999"})
    void aBillableCodeHasThreeDigitsInTheMiddle(String code) {
        assertThat(ProcedureCode.isBillable(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9A110", "97A10", "971A0", "GGGGG"})
    void aCodeWithALetterInTheMiddleIsNotBillable(String code) {
        assertThat(ProcedureCode.isBillable(code)).isFalse();
    }

    @Test
    void aModifierIsTwoDigitsOrUpperCaseLetters() {
        assertThat(List.of("59", "GP", "A0", "0Z", "9A", "Z9")).allMatch(Modifier::isWellFormed);
        assertThat(List.of("", "5", "599", "gp", "G ", " P", "G:", "/0", "G[", "@A", "Gp", "g0"))
                .noneMatch(Modifier::isWellFormed);
        assertThat(Modifier.of("GP")).hasToString("GP");
        assertThat(Modifier.of("59")).isLessThan(Modifier.of("GP"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Modifier.of("secret"))
                .withMessageContaining("length 6")
                .withMessageNotContaining("secret");
    }

    @Test
    void aDisciplineIsKnownByItsPlanOfCare() {
        assertThat(Discipline.PHYSICAL_THERAPY.planOfCareModifier()).hasToString("GP");
        assertThat(Discipline.PHYSICAL_THERAPY.assistantModifier()).contains(Modifier.of("CQ"));
        assertThat(Discipline.OCCUPATIONAL_THERAPY.planOfCareModifier()).hasToString("GO");
        assertThat(Discipline.OCCUPATIONAL_THERAPY.assistantModifier()).contains(Modifier.of("CO"));
        assertThat(Discipline.SPEECH_LANGUAGE_PATHOLOGY.planOfCareModifier()).hasToString("GN");
        assertThat(Discipline.SPEECH_LANGUAGE_PATHOLOGY.assistantModifier()).isEmpty();
        assertThat(Discipline.values())
                .allSatisfy(discipline -> assertThat(Discipline.ofPlanOfCare(discipline.planOfCareModifier()))
                        .contains(discipline));
        assertThat(Discipline.ofPlanOfCare(Modifier.of("KX"))).isEmpty();
    }
}
