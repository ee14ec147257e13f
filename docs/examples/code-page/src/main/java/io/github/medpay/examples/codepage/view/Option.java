package io.github.medpay.examples.codepage.view;

/**
 * A choice of a picker.
 *
 * @param value as a parameter carries it
 * @param label for people
 * @param selected whether it is the chosen one
 */
record Option(String value, String label, boolean selected) {}
