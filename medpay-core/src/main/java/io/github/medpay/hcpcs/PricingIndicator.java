package io.github.medpay.hcpcs;

import java.util.Arrays;
import java.util.Optional;

/**
 * CMS's pricing indicator of a code of HCPCS Level II: the schedule by which Medicare pays it, in this library's words.
 *
 * <p>Source: record layout of CMS's alpha-numeric HCPCS file, field Pricing Indicator.
 */
public enum PricingIndicator {
    /** 00: not separately priced by Part B: bundled, not covered, or paid by Part A. */
    NOT_SEPARATELY_PRICED(0, "not separately priced by Part B: bundled, not covered, or paid by Part A"),
    /** 11: physician fee schedule, by relative values. */
    PHYSICIAN_RELATIVE_VALUES(11, "physician fee schedule, by relative values"),
    /** 12: physician fee schedule, by anesthesia base units. */
    PHYSICIAN_ANESTHESIA(12, "physician fee schedule, by anesthesia base units"),
    /** 13: physician fee schedule, priced by the contractor. */
    PHYSICIAN_CONTRACTOR(13, "physician fee schedule, priced by the contractor"),
    /** 21: clinical laboratory fee schedule, by a national limit. */
    LABORATORY_NATIONAL(21, "clinical laboratory fee schedule, by a national limit"),
    /** 22: clinical laboratory fee schedule, priced by the contractor. */
    LABORATORY_CONTRACTOR(22, "clinical laboratory fee schedule, priced by the contractor"),
    /** 31: DMEPOS fee schedule, frequently serviced items. */
    FREQUENTLY_SERVICED(31, "DMEPOS fee schedule, frequently serviced items"),
    /** 32: DMEPOS fee schedule, inexpensive and routinely purchased items. */
    INEXPENSIVE(32, "DMEPOS fee schedule, inexpensive and routinely purchased items"),
    /** 33: DMEPOS fee schedule, oxygen and its equipment. */
    OXYGEN(33, "DMEPOS fee schedule, oxygen and its equipment"),
    /** 34: DMEPOS fee schedule, supplies. */
    SUPPLIES(34, "DMEPOS fee schedule, supplies"),
    /** 35: DMEPOS fee schedule, surgical dressings. */
    SURGICAL_DRESSINGS(35, "DMEPOS fee schedule, surgical dressings"),
    /** 36: DMEPOS fee schedule, capped rental items. */
    CAPPED_RENTAL(36, "DMEPOS fee schedule, capped rental items"),
    /** 37: DMEPOS fee schedule, ostomy, tracheostomy and urological supplies. */
    OSTOMY(37, "DMEPOS fee schedule, ostomy, tracheostomy and urological supplies"),
    /** 38: DMEPOS fee schedule, orthotics, prosthetics and vision. */
    ORTHOTICS(38, "DMEPOS fee schedule, orthotics, prosthetics and vision"),
    /** 39: DMEPOS fee schedule, parenteral and enteral nutrition. */
    PARENTERAL_AND_ENTERAL(39, "DMEPOS fee schedule, parenteral and enteral nutrition"),
    /** 40: DMEPOS fee schedule, lymphedema compression items. */
    LYMPHEDEMA(40, "DMEPOS fee schedule, lymphedema compression items"),
    /** 45: DMEPOS fee schedule, customised items. */
    CUSTOMISED(45, "DMEPOS fee schedule, customised items"),
    /** 46: DMEPOS, priced by the contractor. */
    DMEPOS_CONTRACTOR(46, "DMEPOS, priced by the contractor"),
    /** 51: payment limits of drugs. */
    DRUG(51, "payment limits of drugs"),
    /** 52: reasonable charge, or the ambulance fee schedule. */
    REASONABLE_CHARGE(52, "reasonable charge, or the ambulance fee schedule"),
    /** 53: an amount set by statute. */
    STATUTE(53, "an amount set by statute"),
    /** 54: payment of vaccinations. */
    VACCINATION(54, "payment of vaccinations"),
    /** 55: payment of splints and casts. */
    SPLINTS_AND_CASTS(55, "payment of splints and casts"),
    /** 56: payment of intraocular lenses. */
    INTRAOCULAR_LENSES(56, "payment of intraocular lenses"),
    /** 57: other items and services, priced by the contractor. */
    OTHER_CONTRACTOR(57, "other items and services, priced by the contractor"),
    /** 99: a value that CMS has not established. */
    NOT_ESTABLISHED(99, "a value that CMS has not established");

    private static final PricingIndicator[] ALL = values();

    private final int number;
    private final String schedule;

    PricingIndicator(int number, String schedule) {
        this.number = number;
        this.schedule = schedule;
    }

    /**
     * CMS's number.
     *
     * @return from 0 to 99
     */
    public int number() {
        return number;
    }

    /**
     * CMS's indicator.
     *
     * @return two digits, such as {@code 36}
     */
    public String code() {
        return (number < 10 ? "0" : "") + number;
    }

    /**
     * The schedule, in words.
     *
     * @return such as {@code DMEPOS fee schedule, capped rental items}
     */
    public String schedule() {
        return schedule;
    }

    /**
     * The indicator with CMS's number.
     *
     * @param number from 0 to 99
     * @return the indicator, or empty where CMS has none with it
     */
    public static Optional<PricingIndicator> ofNumber(int number) {
        return Arrays.stream(ALL)
                .filter(indicator -> indicator.number == number)
                .findFirst();
    }
}
