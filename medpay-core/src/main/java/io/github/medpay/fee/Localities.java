package io.github.medpay.fee;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.internal.table.CountyRow;
import io.github.medpay.internal.table.LocalityRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The payment localities of one release, by key, by state and by county. Immutable. */
@CheckReturnValue
public final class Localities {

    private final List<Locality> all;
    private final Map<LocalityKey, Locality> byKey = new HashMap<>();
    private final List<CountyRow> counties;
    private final String release;

    Localities(String release, List<LocalityRow> rows, List<CountyRow> counties) {
        this.release = release;
        List<Locality> localities = new ArrayList<>(rows.size());
        for (LocalityRow row : rows) {
            Locality locality = new Locality(row);
            localities.add(locality);
            byKey.put(row.key(), locality);
        }
        this.all = List.copyOf(localities);
        this.counties = counties;
    }

    /**
     * All localities, in the order of the release.
     *
     * @return the localities
     */
    public List<Locality> all() {
        return all;
    }

    /**
     * The locality with this key.
     *
     * @param key contractor and number
     * @return the locality, or empty where the release does not know it
     */
    public Optional<Locality> find(LocalityKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The locality of a contractor with a number.
     *
     * @param mac contractor, five digits
     * @param number two digits
     * @return the locality, or empty where the release does not know it
     */
    public Optional<Locality> find(String mac, String number) {
        return find(LocalityKey.of(mac, number));
    }

    /**
     * The locality of a contractor with a number.
     *
     * @param mac contractor, five digits
     * @param number two digits
     * @return the locality
     * @throws UnknownKeyException if the release does not know it; names the localities of the contractor
     */
    public Locality get(String mac, String number) {
        return get(LocalityKey.of(mac, number));
    }

    /**
     * The locality with this key, such as that of {@link ZipCodes}.
     *
     * @param key contractor and number
     * @return the locality
     * @throws UnknownKeyException if the release does not know it; names the localities of the contractor
     */
    public Locality get(LocalityKey key) {
        return find(key).orElseThrow(() -> new UnknownKeyException(describeUnknown(key)));
    }

    /** The locality, if it is one of these or the nation; indices of another year would price wrongly. */
    Locality own(Locality locality) {
        if (!locality.isNational()
                && find(locality.key()).filter(locality::equals).isEmpty()) {
            throw new IllegalArgumentException(
                    "the locality " + locality.key() + " is of another release than " + release);
        }
        return locality;
    }

    /**
     * A sentence that says what exists where a key does not.
     *
     * @param key a key that the release does not know
     * @return names the localities of the contractor, or the contractors
     */
    public String describeUnknown(LocalityKey key) {
        List<String> ofMac = all.stream()
                .filter(locality -> locality.key().mac().equals(key.mac()))
                .map(locality -> locality.key().number())
                .sorted()
                .toList();
        return ofMac.isEmpty()
                ? release + " knows no contractor " + key.mac() + "; contractors: "
                        + String.join(
                                ", ",
                                all.stream()
                                        .map(locality -> locality.key().mac())
                                        .distinct()
                                        .sorted()
                                        .toList())
                : release + " knows no locality " + key + "; localities of " + key.mac() + ": "
                        + String.join(", ", ofMac);
    }

    /**
     * The localities of a state.
     *
     * @param state two letters, in any case
     * @return the localities; empty for a state that the release does not know
     */
    public List<Locality> inState(String state) {
        return all.stream()
                .filter(locality -> locality.state().equalsIgnoreCase(state))
                .toList();
    }

    /**
     * The localities that serve a county, by the locality and county file (LOCCO).
     *
     * <p>A locality that names the county is the answer. Where none does, it is the locality of "all counties" or "all
     * other counties" of the state, if the state has one: the file cannot tell a county that it does not name from a
     * county that does not exist. Case, blanks, points and a trailing "county" do not matter; "saint" is "st.".
     *
     * @param state two letters, or the state's name
     * @param county the county's name, such as {@code Prince George's} or {@code St. Louis City}
     * @return one locality as a rule; empty where the release has no county file or the file does not mention the state
     */
    public List<Locality> inCounty(String state, String county) {
        return CountySearch.find(this, counties, state, county);
    }
}
