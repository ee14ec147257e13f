/**
 * Where do tables come from? {@code medpay-data} implements {@link io.github.medpay.spi.TableSource}. An application needs
 * this package to pass sources on, and to override the bundled policy with its own.
 */
@NullMarked
package io.github.medpay.spi;

import org.jspecify.annotations.NullMarked;
