/**
 * Where tables come from: the interface that a source of tables implements, and the plain columns that it hands over.
 *
 * <p>Applications need this room only to bring tables of their own. Arrays are handed over, not copied: a source must
 * not keep or change them afterwards.
 */
@NullMarked
package io.github.medpay.spi;

import org.jspecify.annotations.NullMarked;
