package io.github.medpay.policy;

import io.github.medpay.code.ProcedureCode;

/**
 * Codes of a list, from the first to the last; one code alone is both.
 *
 * @param first the first code
 * @param last the last code
 * @param value the value of the policy that names them
 */
public record CodeRange(ProcedureCode first, ProcedureCode last, PolicyValue value) {}
