package io.github.medpay.examples.x12.segment;

import io.xlate.edi.stream.EDIStreamValidationError;

/** What staedi finds wrong with the envelope, in words. */
final class ControlErrors {

    private ControlErrors() {}

    static String describe(EDIStreamValidationError error) {
        return switch (error) {
            case CONTROL_COUNT_DOES_NOT_MATCH_ACTUAL_COUNT -> "is not the number that was counted";
            case CONTROL_REFERENCE_MISMATCH -> "is not the control number that was opened";
            case MANDATORY_SEGMENT_MISSING -> "is missing";
            case UNEXPECTED_SEGMENT, SEGMENT_NOT_IN_PROPER_SEQUENCE, SEGMENT_NOT_IN_DEFINED_TRANSACTION_SET ->
                "is not expected here";
            case REQUIRED_DATA_ELEMENT_MISSING -> "is required and missing";
            case INVALID_CODE_VALUE -> "is no code of the standard";
            case INVALID_DATE -> "is no date";
            case INVALID_TIME -> "is no time";
            case DATA_ELEMENT_TOO_LONG -> "is too long";
            case DATA_ELEMENT_TOO_SHORT -> "is too short";
            case INVALID_CHARACTER_DATA -> "holds characters that are not allowed";
            case TOO_MANY_DATA_ELEMENTS, TOO_MANY_COMPONENTS, TOO_MANY_REPETITIONS -> "is one too many";
            default -> "is not as the standard has it (" + error + ")";
        };
    }
}
