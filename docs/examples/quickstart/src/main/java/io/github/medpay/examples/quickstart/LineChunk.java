package io.github.medpay.examples.quickstart;

import java.util.List;

/**
 * Some lines that follow each other.
 *
 * @param firstNumber the number of the first, from 1
 * @param lines as {@link LineReader} gives them
 */
record LineChunk(long firstNumber, List<byte[]> lines) {}
