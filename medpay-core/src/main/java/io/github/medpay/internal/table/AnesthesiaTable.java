package io.github.medpay.internal.table;

/**
 * Anesthesia base units by code, sorted by code.
 *
 * @param year the year of CMS's list
 * @param code {@code ProcedureCode.toInt()}
 * @param baseUnits whole units
 */
@SuppressWarnings("ArrayRecordComponent") // columns, handed over once and never changed
public record AnesthesiaTable(int year, int[] code, byte[] baseUnits) {}
