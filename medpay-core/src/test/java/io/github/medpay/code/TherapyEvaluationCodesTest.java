package io.github.medpay.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TherapyEvaluationCodesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "97160, false",
        "97161, true",
        "97164, true",
        "97168, true",
        "97169, false",
        "9716A, false",
        "99213, false"
    })
    void therapists_evaluate_with_97161_to_97168(String code, boolean evaluation) {
        assertThat(TherapyEvaluationCodes.contains(ProcedureCode.of(code))).isEqualTo(evaluation);
        assertThat(TherapyEvaluationCodes.contains(ProcedureCode.pack(code))).isEqualTo(evaluation);
    }
}
