package io.github.medpay.examples.codepage.ask;

/**
 * One row of the unit calculator.
 *
 * @param number from 1, the number in the names of its parameters
 * @param code a well-formed code; empty in a row that is not filled
 * @param therapist whole minutes
 * @param assistant whole minutes
 */
public record TreatmentMinutes(int number, String code, int therapist, int assistant) {

    /**
     * Whether it is the row of the page's own code, which does not change.
     *
     * @return true for the first row
     */
    public boolean own() {
        return number == 1;
    }
}
