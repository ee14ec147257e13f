/**
 * Under which schedule does Medicare pay a code of HCPCS Level II?
 *
 * <p>Source: pricing indicators and coverage codes of CMS's alpha-numeric HCPCS file. They name a schedule; they hold no
 * amount.
 */
@NullMarked
package io.github.medpay.hcpcs;

import org.jspecify.annotations.NullMarked;
