package io.github.medpay.drug;

/**
 * What CMS's file says of a drug beside its limit, in its columns of vaccines, blood and clotting factors and in its notes.
 *
 * <p>Tables store a bit for each {@link #code()}; a code never changes its meaning.
 */
public enum DrugNote {
    /** A vaccine: the limit is a percentage of the average wholesale price. */
    VACCINE(0),
    /** A blood product: the limit is a percentage of the average wholesale price. */
    BLOOD_PRODUCT(1),
    /** A clotting factor: the limit includes the furnishing fee. */
    CLOTTING_FACTOR(2),
    /** The coinsurance is below 20 percent because the price rose faster than inflation (42 CFR 427.201(b)). */
    INFLATION_ADJUSTED_COINSURANCE(3),
    /** The code was added to the file in this quarter. */
    ADDED(4),
    /** Preexposure prophylaxis of HIV: a preventive service, without coinsurance. */
    HIV_PREVENTION(5),
    /** CMS's page of seasonal influenza vaccines has the limits in force by date. */
    SEE_INFLUENZA_PAGE(6),
    /** CMS's page of COVID-19 vaccines has the dates in force. */
    SEE_COVID_PAGE(7),
    /** The limit is the lesser of two methods. */
    LESSER_OF(8),
    /** The limit is based on the average manufacturer price. */
    AVERAGE_MANUFACTURER_PRICE(9),
    /** A biosimilar with the temporary add-on of 8 percent of the reference product. */
    BIOSIMILAR_ADD_ON(10),
    /** The contractor determines the limit. */
    CONTRACTOR(11),
    /** A radiopharmaceutical for which the file gives wholesale prices in place of a limit. */
    WHOLESALE_PRICES(12),
    /** A note that this version of the library does not know. */
    OTHER(13);

    private final int code;

    DrugNote(int code) {
        this.code = code;
    }

    /**
     * The place of its bit in tables.
     *
     * @return from 0
     */
    public int code() {
        return code;
    }
}
