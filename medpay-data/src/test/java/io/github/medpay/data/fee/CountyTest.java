package io.github.medpay.data.fee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.data.BundledTables;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Localities;
import io.github.medpay.fee.Locality;
import io.github.medpay.internal.table.CountyRow;
import io.github.medpay.internal.table.TableKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counties as CMS's locality and county files of 2023, 2024 and 2025 word them. */
class CountyTest {

    private static final BundledTables TABLES = new BundledTables();
    private static final FeeSchedules SCHEDULES = FeeSchedules.of(TABLES);

    private static List<String> inCounty(String release, String state, String county) {
        return SCHEDULES.get(release).localities().inCounty(state, county).stream()
                .map(locality -> locality.key().toString())
                .toList();
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        // LOS ANGELES /ORAGNGE CNTY
        "CA, Los Angeles, 01182/18",
        "CA, Orange, 01182/18",
        "CA, Orange County, 01182/18",
        // SAN FRANCISCO/ALAMEDA/CONTRA COSTA/SAN MATEO
        "CA, San Francisco, 01112/05",
        "CA, Contra Costa, 01112/05",
        "CA, san mateo, 01112/05",
        // SACRAMENTO, PLACER, YOLO, EL DORADO
        "CA, El Dorado, 01112/63",
        "CALIFORNIA, Alpine, 01112/75",
        // BROWARD, COLLIER, INDIAN RIVER, LEE, MARTIN, PALM BEACH, AND ST. LUCIE
        "FL, Palm Beach, 09102/03",
        "FL, St. Lucie, 09102/03",
        "FL, Saint Lucie County, 09102/03",
        "FL, Indian River, 09102/03",
        // DADE AND MONROE; the county has been called Miami-Dade since 1997
        "FL, Dade, 09102/04",
        "FL, Miami-Dade, 09102/04",
        "FL, Monroe, 09102/04",
        "FL, Alachua, 09102/99",
        // … NEWTON, PAULDING, ROCKDALE AND WALTON
        "GA, DeKalb, 10212/01",
        "GA, Walton, 10212/01",
        "GA, Bibb, 10212/99",
        "IL, Cook, 06102/16",
        "IL, St. Clair, 06102/12",
        "IL, DuPage, 06102/15",
        "IL, Du Page, 06102/15",
        "IL, Sangamon, 06102/99",
        "LA, St. Bernard Parish, 07202/01",
        "ME, York, 14112/03",
        // JEFFERSON, ST. CHARLES, ST. LOUIS AND ST. LOUIS CITY
        "MO, St. Louis, 05302/01",
        "MO, St. Louis City, 05302/01",
        "MO, Saint Charles, 05302/01",
        "MO, Platte, 05302/02",
        // Both rows of the rest of the state are one locality
        "MO, Boone, 05302/99",
        "NY, New York, 13202/01",
        "NY, Kings, 13202/02",
        "NY, Ulster, 13202/03",
        "NY, Queens, 13292/04",
        "NY, Erie, 13282/99",
        "TX, Travis, 04412/31",
        "WA, King, 02402/02",
        "WA, Kings, 02402/99",
        // Statewide
        "AK, Anchorage, 02102/01",
        "ak, anchorage, 02102/01",
        "PR, San Juan, 09202/20",
        "VI, St. Croix, 09202/50",
        "HI, Maui, 01212/01",
        "HAWAII, Maui, 01212/01",
        "GUAM, Guam, 01212/01",
        "GU, Guam, 01212/01",
        // DISTRICT OF COLUMBIA; ALEXANDRIA CITY, … IN VIRGINIA; MONTGOMERY AND PRINCE GEORGE'S IN MARYLAND
        "DC, District of Columbia, 12202/01",
        "VA, Alexandria City, 12202/01",
        "VA, Alexandria, 12202/01",
        "VA, Arlington, 12202/01",
        "VA, Fairfax, 12202/01",
        "VA, Fairfax City, 12202/01",
        "VIRGINIA, Falls Church City, 12202/01",
        "MD, Montgomery, 12202/01",
        "MD, Prince George's, 12202/01",
        "MD, PRINCE GEORGES COUNTY, 12202/01",
        // ALL COUNTIES, EXCEPT …; ALL OTHER COUNTIES EXCEPT …
        "VA, Richmond, 11302/00",
        "MD, Baltimore City, 12302/01",
        "MD, Anne Arundel, 12302/01",
        "MD, Frederick, 12302/99",
        // The same name in two states
        "PA, Montgomery, 12502/01",
        "IL, Montgomery, 06102/12",
        "AL, Montgomery, 10112/00",
    })
    void aCountyIsInItsLocality(String state, String county, String key) {
        assertThat(inCounty("RVU25A", state, county)).containsExactly(key);
        assertThat(inCounty("RVU24A", state, county)).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Orange, 01182/26",
        "Los Angeles, 01182/18",
        "Alameda, 01112/07",
        "Contra Costa, 01112/07",
        "San Mateo, 01112/06",
        "San Francisco, 01112/05"
    })
    void theLocalitiesOf2023WereOthers(String county, String key) {
        assertThat(inCounty("RVU23A", "CA", county)).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({"DC, Arlington", "DC, Montgomery", "XX, Orange", "'', Orange"})
    void aCountyOfAnotherStateOrOfNoStateIsNotFound(String state, String county) {
        assertThat(inCounty("RVU25A", state, county)).isEmpty();
    }

    @Test
    void aReleaseWithoutACountyFileFindsNone() {
        assertThat(inCounty("RVU26C", "CA", "Orange")).isEmpty();
    }

    /** Splits the wording again, by hand and without the words between names, and looks up each name. */
    @ParameterizedTest
    @ValueSource(strings = {"RVU23A", "RVU24A", "RVU24AR", "RVU25A", "RVU25C", "RVU25D"})
    void everyCountyThatTheFileNamesLeadsToItsRow(String release) {
        Localities localities = SCHEDULES.get(release).localities();
        int names = 0;
        for (CountyRow row : TABLES.open(TableKinds.RELEASE, release).counties()) {
            if (row.counties().startsWith("ALL ")) {
                continue;
            }
            for (String part : row.counties().split(";", -1)) {
                String state = part.contains(" IN ") ? part.replaceAll(".* IN ", "") : row.state();
                for (String name : part.replaceAll(" IN .*", "").split(",|/| AND ", -1)) {
                    String county = name.replaceFirst("^ *AND ", "").strip();
                    if (!county.isEmpty()) {
                        assertThat(localities.inCounty(state, county))
                                .as(state + " " + county)
                                .extracting(Locality::key)
                                .containsExactly(row.key());
                        names++;
                    }
                }
            }
        }
        assertThat(names).isGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RVU23A", "RVU24A", "RVU25D"})
    void everyLocalityIsReachedByACounty(String release) {
        Localities localities = SCHEDULES.get(release).localities();
        List<CountyRow> rows = TABLES.open(TableKinds.RELEASE, release).counties();
        List<Locality> reached = new ArrayList<>();
        for (CountyRow row : rows) {
            String county = row.counties().startsWith("ALL ") ? "a county that no row names" : firstOf(row.counties());
            Stream.of(row.state().split("/", -1))
                    .flatMap(state -> localities.inCounty(state.toLowerCase(Locale.ROOT), county).stream())
                    .forEach(reached::add);
        }
        assertThat(reached).containsAll(localities.all());
    }

    private static String firstOf(String counties) {
        return counties.split(",|/|;| AND ", -1)[0];
    }
}
