package io.github.medpay.examples.codepage.part;

/**
 * A name and a value.
 *
 * @param name what it is
 * @param value in words
 */
public record FactView(String name, String value) {}
