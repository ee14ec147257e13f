/**
 * The CMS tables that come with MedPay, and tables compiled from a user's own files.
 *
 * <p>{@link io.github.medpay.data.BundledTables} is found by {@link java.util.ServiceLoader};
 * {@link io.github.medpay.data.TableFiles} is given by hand.
 */
@NullMarked
package io.github.medpay.data;

import org.jspecify.annotations.NullMarked;
