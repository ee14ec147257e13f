/** The manifest: what a table was made from, what is missing, and how firm it is. Written and read as JSON. */
@NullMarked
package io.github.medpay.data.manifest;

import org.jspecify.annotations.NullMarked;
