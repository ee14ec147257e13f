package io.github.medpay.internal.table;

import io.github.medpay.spi.NcciEdition;

/** A table of correct coding edits that holds one edition. */
public interface OneEdition {

    /**
     * The edition that it holds.
     *
     * @return the edition
     */
    NcciEdition edition();

    /**
     * What its rows are looked up by.
     *
     * @return packed codes, rising; equal ones stand together
     */
    int[] codes();
}
