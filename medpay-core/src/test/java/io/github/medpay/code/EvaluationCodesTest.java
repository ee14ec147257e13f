package io.github.medpay.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationCodesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "99201, false", // deleted in 2021
        "99202, true",
        "99213, true",
        "99499, true",
        "99500, false",
        "9949F, false",
        "92001, false",
        "92002, true",
        "92014, true",
        "92015, false",
        "G0402, true",
        "G0438, true",
        "G0439, true",
        "G0440, false",
        "97161, false",
        "97168, false",
    })
    void visits_are_evaluation_and_management_services_and_therapy_evaluations_are_not(String code, boolean visit) {
        assertThat(EvaluationCodes.contains(ProcedureCode.of(code))).isEqualTo(visit);
        assertThat(EvaluationCodes.contains(ProcedureCode.pack(code))).isEqualTo(visit);
    }
}
