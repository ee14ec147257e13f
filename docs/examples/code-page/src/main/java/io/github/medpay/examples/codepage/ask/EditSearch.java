package io.github.medpay.examples.codepage.ask;

/**
 * Which of a code's edits are listed.
 *
 * @param text the beginning of the other code; empty for all
 * @param page from 1
 */
public record EditSearch(String text, int page) {}
