package io.github.medpay.claim;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a line. Numbers are taken as given: minutes that cannot be are a finding on the line.
 *
 * @param therapist minutes of the therapist, joint minutes among them; on an anesthesia line the anesthesia minutes
 * @param assistant minutes of the assistant alone
 */
public record Minutes(BigDecimal therapist, BigDecimal assistant) {

    /** The minutes of a day. */
    static final int OF_DAY = 1_440;

    private static final int MOST = Integer.MAX_VALUE / 2;

    /**
     * Checks that nothing is null.
     *
     * @param therapist minutes of the therapist, joint minutes among them; anesthesia minutes on an anesthesia line
     * @param assistant minutes of the assistant alone
     */
    public Minutes {
        Objects.requireNonNull(therapist, "therapist");
        Objects.requireNonNull(assistant, "assistant");
    }

    /**
     * Minutes of a therapist and an assistant.
     *
     * @param therapist whole minutes
     * @param assistant whole minutes
     * @return the minutes
     */
    public static Minutes of(int therapist, int assistant) {
        return new Minutes(BigDecimal.valueOf(therapist), BigDecimal.valueOf(assistant));
    }

    /**
     * Minutes of a therapist alone.
     *
     * @param therapist whole minutes
     * @return the minutes
     */
    public static Minutes of(int therapist) {
        return of(therapist, 0);
    }

    @JsonCreator
    static Minutes fromJson(
            @JsonProperty("therapist") @Nullable BigDecimal therapist,
            @JsonProperty("assistant") @Nullable BigDecimal assistant,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        JsonFields.refuseUnknown(unknown, "therapist, assistant");
        return new Minutes(
                therapist == null ? BigDecimal.ZERO : therapist, assistant == null ? BigDecimal.ZERO : assistant);
    }

    /** Whether both are whole, not negative, not both zero, and within the numbers of an int. */
    boolean isPossible() {
        return isCount(therapist) && isCount(assistant) && therapist.signum() + assistant.signum() > 0;
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() >= 0 && QuantityChecks.isWhole(value, MOST);
    }
}
