package io.github.medpay.ncci;

/**
 * What the tables say of two codes on a day, the same for all their lines.
 *
 * @param edit the edit
 * @param certainty how certain it is
 * @param lifting the modifiers that lift it
 */
record JudgedPair(PtpEdit edit, Certainty certainty, NcciModifiers lifting) {}
