package io.github.medpay.ncci;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of the edits of one code: first those in which it is column 1, by column 2 code, then those in which it is
 * column 2, by column 1 code.
 */
@JsonPropertyOrder({"edits", "offset", "total", "asColumnOne"})
public final class PtpPage {

    private final List<PtpEdit> edits;
    private final int offset;
    private final int total;
    private final int asColumnOne;

    PtpPage(List<PtpEdit> edits, int offset, int total, int asColumnOne) {
        this.edits = List.copyOf(Objects.requireNonNull(edits, "edits"));
        this.offset = offset;
        this.total = total;
        this.asColumnOne = asColumnOne;
    }

    /** {@return the edits of this page} */
    @JsonProperty("edits")
    public List<PtpEdit> edits() {
        return edits;
    }

    /** {@return how many edits come before this page} */
    @JsonProperty("offset")
    public int offset() {
        return offset;
    }

    /** {@return how many edits the code has on the date} */
    @JsonProperty("total")
    public int total() {
        return total;
    }

    /** {@return how many of the total have the code in column 1} */
    @JsonProperty("asColumnOne")
    public int asColumnOne() {
        return asColumnOne;
    }

    /**
     * Whether edits come after this page.
     *
     * @return true if another page, from {@code offset + edits.size()}, is not empty
     */
    public boolean hasNext() {
        return offset + edits.size() < total;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PtpPage same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "PtpPage" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(edits, offset, total, asColumnOne);
    }
}
