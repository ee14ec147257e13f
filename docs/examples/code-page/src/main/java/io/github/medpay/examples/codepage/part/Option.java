package io.github.medpay.examples.codepage.part;

/**
 * A choice of a picker.
 *
 * @param value as a parameter carries it
 * @param label for people
 * @param selected whether it is the chosen one
 */
public record Option(String value, String label, boolean selected) {}
