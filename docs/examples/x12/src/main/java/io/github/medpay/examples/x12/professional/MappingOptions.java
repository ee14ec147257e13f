package io.github.medpay.examples.x12.professional;

import org.jspecify.annotations.Nullable;

/**
 * What a file of claims does not say, or what is to be read otherwise.
 *
 * @param zip the ZIP code to take for all services, in place of the file's; null to take the file's
 * @param year the year into which dates are moved, for old files; null to leave them
 * @param participating whether the providers take part in Medicare, which an 837 does not say
 */
public record MappingOptions(@Nullable String zip, @Nullable Integer year, boolean participating) {

    /** The file as it is, of participating providers. */
    public static final MappingOptions DEFAULT = new MappingOptions(null, null, true);
}
