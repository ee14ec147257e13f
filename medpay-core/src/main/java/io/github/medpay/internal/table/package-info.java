/**
 * The tables as {@code medpay-data} hands them over: columns of numbers. Exported to {@code io.github.medpay.data} alone; a
 * user has files, not columns. Arrays are handed over, not copied: a source must not keep or change them afterwards.
 */
@NullMarked
package io.github.medpay.internal.table;

import org.jspecify.annotations.NullMarked;
