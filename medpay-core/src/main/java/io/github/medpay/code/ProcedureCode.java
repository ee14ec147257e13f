package io.github.medpay.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A HCPCS procedure code: five characters, digits and upper case letters ({@code 97110}, {@code G0283}, {@code 0791T}).
 *
 * <p>Only the form is known here. Whether a code exists is a question to a {@code FeeSchedule}, which answers for one
 * release. The order of codes is that of their characters, digits before letters.
 */
public final class ProcedureCode implements Comparable<ProcedureCode> {

    private static final int LENGTH = 5;
    private static final int RADIX = 36;

    private final String value;
    private final int packed;

    private ProcedureCode(String value, int packed) {
        this.value = value;
        this.packed = packed;
    }

    /**
     * The code with these characters.
     *
     * @param value five characters 0-9 A-Z
     * @return the code
     * @throws IllegalArgumentException if the value is not a well-formed code
     */
    @JsonCreator
    public static ProcedureCode of(String value) {
        int packed = pack(Objects.requireNonNull(value, "value"));
        if (packed < 0) {
            throw new IllegalArgumentException(
                    "not a procedure code (five characters 0-9 A-Z): length " + value.length());
        }
        return new ProcedureCode(value, packed);
    }

    /** {@return the five characters} */
    @JsonValue
    public String value() {
        return value;
    }

    /**
     * Whether a claim may carry the value as a code: {@code [0-9A-Z][0-9]{3}[0-9A-Z]}.
     *
     * @param value any text
     * @return true for the form of a billable code
     */
    public static boolean isBillable(String value) {
        return pack(value) >= 0 && hasDigitsInside(value);
    }

    /**
     * The code that a claim may carry, {@code [0-9A-Z][0-9]{3}[0-9A-Z]}.
     *
     * @param value any text
     * @return the code; empty for text of another form
     */
    public static Optional<ProcedureCode> findBillable(String value) {
        int packed = pack(value);
        return packed >= 0 && hasDigitsInside(value) ? Optional.of(new ProcedureCode(value, packed)) : Optional.empty();
    }

    private static boolean hasDigitsInside(String value) {
        for (int i = 1; i < LENGTH - 1; i++) {
            if (value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * The code as a number in base 36; numbers order as codes do. Tables use it as their key.
     *
     * @return a number from 0 to 36⁵ − 1
     */
    public int toInt() {
        return packed;
    }

    /**
     * The code of a number that {@link #toInt()} gave.
     *
     * @param packed from 0 to 36⁵ − 1
     * @return the code
     * @throws IllegalArgumentException if the number is out of range
     */
    public static ProcedureCode fromInt(int packed) {
        char[] text = new char[LENGTH];
        int rest = packed;
        for (int i = LENGTH - 1; i >= 0; i--) {
            int digit = rest % RADIX;
            text[i] = (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
            rest /= RADIX;
        }
        if (packed < 0 || rest != 0) {
            throw new IllegalArgumentException("not a packed procedure code: " + packed);
        }
        return new ProcedureCode(new String(text), packed);
    }

    /**
     * The number of a code's characters without making a code; allocates nothing.
     *
     * @param value any text
     * @return the number of {@link #toInt()}, or −1 where the text is not a well-formed code
     */
    public static int pack(CharSequence value) {
        if (value.length() != LENGTH) {
            return -1;
        }
        int packed = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = value.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
            if (digit < 0) {
                return -1;
            }
            packed = packed * RADIX + digit;
        }
        return packed;
    }

    @Override
    public int compareTo(ProcedureCode other) {
        return Integer.compare(packed, other.packed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcedureCode same && packed == same.packed;
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
