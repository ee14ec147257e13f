/**
 * What was billed, where, and by whom: procedure codes, modifiers, places of service and practitioners.
 *
 * <p>The types of this package hold what a claim says. They check the form of a code, not whether a release holds it.
 */
@NullMarked
package io.github.medpay.code;

import org.jspecify.annotations.NullMarked;
