package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import java.util.function.BiFunction;

/**
 * How a kind of table lies in a file.
 *
 * @param kind the kind
 * @param read reads a whole table; takes the name for messages
 * @param header reads what identifies the table; takes the name for messages
 * @param <T> the type of the table
 */
record Codec<T>(
        TableKind<T> kind,
        BiFunction<String, TableReader, T> read,
        BiFunction<String, TableReader, TableHeader> header) {}
