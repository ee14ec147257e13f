package io.github.medpay.internal.table;

import io.github.medpay.code.LocalityKey;

/**
 * A locality of a release with its indices, as CMS publishes them (floors are inside the values).
 *
 * @param key contractor and number
 * @param state two letters
 * @param name CMS's name of the area, without the asterisks that mark floors
 * @param workGpci geographic practice cost index of work, in thousandths
 * @param practiceExpenseGpci of practice expense, in thousandths
 * @param malpracticeGpci of malpractice, in thousandths
 * @param anesthesiaConversionFactor in ten-thousandths of a dollar; 0 where the release has none
 */
public record LocalityRow(
        LocalityKey key,
        String state,
        String name,
        int workGpci,
        int practiceExpenseGpci,
        int malpracticeGpci,
        int anesthesiaConversionFactor) {}
