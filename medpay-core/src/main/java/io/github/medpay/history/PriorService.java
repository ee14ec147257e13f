package io.github.medpay.history;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.errorprone.annotations.CheckReturnValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A service that the same physician, or one of the same group and specialty, furnished to the patient before, or that
 * stands on another claim. It is never priced: it decides about the lines of a claim. Content that breaks a rule of form
 * is kept as it is and becomes a finding of the claim.
 *
 * @param code the procedure code
 * @param modifiers as billed
 * @param dateOfService when it was furnished
 * @param placeOfService two digits; null where it is not known
 * @param units whole units; null for one
 */
@CheckReturnValue
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PriorService(
        String code,
        List<String> modifiers,
        LocalDate dateOfService,
        @Nullable String placeOfService,
        @Nullable BigDecimal units)
        implements WithPriorService {

    /**
     * Copies the modifiers. Checks what must not be null.
     *
     * @param code the procedure code
     * @param modifiers as billed
     * @param dateOfService when it was furnished
     * @param placeOfService two digits; null where it is not known
     * @param units whole units; null for one
     */
    public PriorService {
        Objects.requireNonNull(code, "code");
        modifiers = List.copyOf(modifiers);
        Objects.requireNonNull(dateOfService, "dateOfService");
    }

    /**
     * A builder with everything absent but code and date.
     *
     * @param code the procedure code
     * @param dateOfService when it was furnished
     * @return the builder
     */
    public static PriorServiceBuilder builder(String code, LocalDate dateOfService) {
        return new PriorServiceBuilder().code(code).dateOfService(dateOfService);
    }

    /**
     * A service of one unit.
     *
     * @param code the procedure code
     * @param dateOfService when it was furnished
     * @param modifiers as billed
     * @return the service
     */
    public static PriorService of(String code, LocalDate dateOfService, String... modifiers) {
        return builder(code, dateOfService).addModifiers(modifiers).build();
    }

    @JsonGetter("dateOfService")
    String dateText() {
        return dateOfService.toString();
    }
}
