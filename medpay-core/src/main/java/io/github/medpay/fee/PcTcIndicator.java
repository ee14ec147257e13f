package io.github.medpay.fee;

/** How a service divides into a professional and a technical component (CMS record layout). */
public enum PcTcIndicator {
    /** A physician service; the concept does not apply. */
    PHYSICIAN_SERVICE('0'),
    /** A diagnostic test with rows for global, 26 and TC. */
    DIAGNOSTIC_TEST('1'),
    /** The professional component only. */
    PROFESSIONAL_ONLY('2'),
    /** The technical component only. */
    TECHNICAL_ONLY('3'),
    /** The whole test only; other codes stand for its parts. */
    GLOBAL_ONLY('4'),
    /** Furnished incident to a physician service; not paid to physicians in hospitals. */
    INCIDENT_TO('5'),
    /** A laboratory interpretation by a physician; 26 is allowed. */
    LABORATORY_PHYSICIAN('6'),
    /** A therapy service; not paid separately to hospitals under this schedule. */
    THERAPY('7'),
    /** A physician interpretation of a laboratory smear. */
    PHYSICIAN_INTERPRETATION('8'),
    /** The concept does not apply. */
    NOT_APPLICABLE('9');

    private static final Symbols<PcTcIndicator> SYMBOLS = new Symbols<>(values());

    static {
        for (PcTcIndicator value : values()) {
            SYMBOLS.put(value.symbol, value);
        }
    }

    private final char symbol;

    PcTcIndicator(char symbol) {
        this.symbol = symbol;
    }

    /**
     * The indicator as CMS writes it.
     *
     * @return the character of the record layout
     */
    public char symbol() {
        return symbol;
    }

    /**
     * The indicator that CMS writes so.
     *
     * @param symbol the character of the record layout
     * @return the indicator
     * @throws IllegalArgumentException if the record layout has no such value
     */
    public static PcTcIndicator of(char symbol) {
        return SYMBOLS.of(symbol);
    }
}
