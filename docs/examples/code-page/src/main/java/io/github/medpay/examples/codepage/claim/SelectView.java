package io.github.medpay.examples.codepage.claim;

import io.github.medpay.examples.codepage.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice.
 *
 * @param id its name and id
 * @param label for people
 * @param options to choose from
 * @param problem what is wrong with it; null where nothing is
 */
record SelectView(
        String id,
        String label,
        List<Option> options,
        @Nullable String problem) {}
