package io.github.medpay.fee;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.LocalityKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ZIP table says of a ZIP code. */
@JsonPropertyOrder({"zip", "key", "needsExtension", "area", "effectiveFrom"})
public final class ZipLocality {

    private final String zip;
    private final LocalityKey key;
    private final boolean needsExtension;
    private final Area area;
    private final LocalDate effectiveFrom;

    ZipLocality(String zip, LocalityKey key, boolean needsExtension, Area area, LocalDate effectiveFrom) {
        this.zip = zip;
        this.key = key;
        this.needsExtension = needsExtension;
        this.area = area;
        this.effectiveFrom = effectiveFrom;
    }

    /** {@return five digits} */
    @JsonProperty("zip")
    public String zip() {
        return zip;
    }

    /** {@return the payment locality} */
    @JsonProperty("key")
    public LocalityKey key() {
        return key;
    }

    /**
     * {@return true where the ZIP code spans localities and only its +4 extension decides; the key is then the one
     * that CMS lists for the five digits}
     */
    @JsonProperty("needsExtension")
    public boolean needsExtension() {
        return needsExtension;
    }

    /** {@return urban, rural or super rural, as the table marks it} */
    @JsonProperty("area")
    public Area area() {
        return area;
    }

    /** {@return the first day of the quarter of the table} */
    @JsonProperty("effectiveFrom")
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** How rural a ZIP code is, as CMS marks it for the ambulance fee schedule. */
    public enum Area {
        /** No mark. */
        URBAN,
        /** R. */
        RURAL,
        /** B: among the least dense quarter of rural areas. */
        SUPER_RURAL
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ZipLocality same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "ZipLocality" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(zip, key, needsExtension, area, effectiveFrom);
    }
}
