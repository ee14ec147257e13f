/**
 * Fuzz targets. In the build each runs on the inputs kept beside it; with {@code JAZZER_FUZZ=1} in the environment it
 * looks for new ones.
 */
package io.github.medpay.data.fuzz;
