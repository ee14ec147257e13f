package io.github.medpay.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.fixture.Small;
import io.github.medpay.fixture.SmallTables;
import io.github.medpay.internal.table.TableKinds;
import io.github.medpay.spi.TableHeader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Localities by key, state, county and ZIP code. */
class PlacesTest {

    private static final Localities LOCALITIES = Small.schedule().localities();
    private static final ZipCodes ZIPS = Small.schedules().zipCodes();

    @Test
    void aLocalityIsKnownByContractorAndNumber() {
        Locality alaska = LOCALITIES.get("02102", "01");
        assertThat(alaska.key()).isEqualTo(Small.ALASKA);
        assertThat(alaska.state()).isEqualTo("AK");
        assertThat(alaska.name()).isEqualTo("ALASKA");
        assertThat(alaska).hasToString("02102/01 ALASKA");
        assertThat(alaska.isNational()).isFalse();
        assertThat(alaska.gpci())
                .isEqualTo(new Gpci(new BigDecimal("1.500"), new BigDecimal("1.081"), new BigDecimal("0.592")));
        assertThat(alaska.anesthesiaConversionFactor()).contains(new BigDecimal("27.8600"));
        assertThat(LOCALITIES.find("02102", "02")).isEmpty();
        assertThat(LOCALITIES.all()).hasSize(10).contains(alaska);
    }

    @Test
    void theNationHasEveryIndexOne() {
        Locality nation = Small.schedule().national();
        BigDecimal one = new BigDecimal("1.000");
        assertThat(nation.isNational()).isTrue();
        assertThat(nation.gpci()).isEqualTo(new Gpci(one, one, one));
        assertThat(nation.state()).isEqualTo("US");
        assertThat(nation.anesthesiaConversionFactor()).contains(new BigDecimal("20.3178"));
        assertThat(Small.schedules().get("RVU26C").national().anesthesiaConversionFactor())
                .isEmpty();
    }

    @Test
    void indicesChangeByYearAndSoDoesALocality() {
        Locality now = Small.alaska();
        Locality next = Small.schedules().get("RVU26C").localities().get("02102", "01");
        assertThat(now).isEqualTo(Small.schedules().get("RVU25D").localities().get("02102", "01"));
        assertThat(now)
                .hasSameHashCodeAs(Small.schedules().get("RVU25D").localities().get("02102", "01"));
        assertThat(now).isNotEqualTo(next).isNotEqualTo("02102/01");
        assertThat(now.hashCode()).isNotEqualTo(next.hashCode());
        assertThat(next.anesthesiaConversionFactor()).isEmpty();
    }

    @Test
    void anUnknownLocalityNamesThoseOfItsContractorOrTheContractors() {
        assertThatThrownBy(() -> LOCALITIES.get("13202", "09"))
                .isInstanceOf(UnknownKeyException.class)
                .hasMessage("RVU25A knows no locality 13202/09; localities of 13202: 01, 02");
        assertThatThrownBy(() -> LOCALITIES.get("99999", "01"))
                .hasMessage("RVU25A knows no contractor 99999; contractors: 01112, 01182, 02102, 10112, 12502, 13202");
    }

    @Test
    void theLocalitiesOfAState() {
        assertThat(keys(LOCALITIES.inState("NY"))).containsExactly("13202/01", "13202/02");
        assertThat(LOCALITIES.inState("XX")).isEmpty();
    }

    @ParameterizedTest(name = "{1}, {0}: {2}")
    @CsvSource({
        "NY, New York, 13202/01",
        "NY, Bronx, 13202/02",
        "NEW YORK, WESTCHESTER, 13202/02",
        "CA, Alameda, 01112/05",
        "CA, San Mateo, 01112/05",
        "CA, NAPA, 01112/51",
        "PA, Philadelphia, 12502/01",
        "AK, Anchorage, 02102/01",
        // No locality names it: the rest of the state.
        "CA, Alpine, 01112/75",
        "PA, Erie, 12502/99",
    })
    void aCountyIsFoundByItsNameOrInTheRestOfTheState(String state, String county, String key) {
        assertThat(keys(LOCALITIES.inCounty(state, county))).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({"NY, Erie", "NY, YORK", "XX, Bronx", "DE, Kent", "DELAWARE, Kent"})
    void aCountyThatNobodyNamesIsNoGuess(String state, String county) {
        assertThat(LOCALITIES.inCounty(state, county)).isEmpty();
    }

    private static List<String> keys(List<Locality> localities) {
        return localities.stream().map(locality -> locality.key().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "00501, 13202/02, false, URBAN",
        "36855, 10112/00, true, RURAL",
        "99501, 02102/01, false, URBAN",
        "99545, 02102/01, false, SUPER_RURAL",
        "99689, 02102/01, false, RURAL",
    })
    void aZipCodeTellsItsLocality(String zip, String key, boolean needsExtension, ZipLocality.Area area) {
        ZipLocality found = ZIPS.get(zip);
        assertThat(found.key()).hasToString(key);
        assertThat(found.zip()).isEqualTo(zip);
        assertThat(found.needsExtension()).isEqualTo(needsExtension);
        assertThat(found.area()).isEqualTo(area);
        assertThat(found.effectiveFrom()).isEqualTo(LocalDate.of(2025, 10, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "99600, 99545 and 99689",
        "00100, none and 00501",
        "99999, 99689 and none",
    })
    void anUnknownZipCodeNamesItsNeighbours(String zip, String neighbours) {
        assertThat(ZIPS.find(zip)).isEmpty();
        assertThatThrownBy(() -> ZIPS.get(zip))
                .isInstanceOf(UnknownKeyException.class)
                .hasMessage("the ZIP table of 2025-10-01 (8 codes) does not hold " + zip + "; its neighbours are "
                        + neighbours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9950", "995011", "9950A", "99501-0001", "/9501", "9950:", "٩٩٥٠١"})
    void aZipCodeIsFiveDigits(String zip) {
        assertThat(ZipCodes.isWellFormed(zip)).isFalse();
        assertThat(ZIPS.find(zip)).isEmpty();
        assertThat(ZIPS.describeUnknown(zip))
                .isEqualTo("the ZIP table of 2025-10-01 (8 codes) is asked with five digits");
    }

    @Test
    void withoutAZipTableNoZipCodeIsKnown() {
        ZipCodes none = FeeSchedules.of(new SmallTables() {
                    @Override
                    public List<TableHeader> tables() {
                        return super.tables().stream()
                                .filter(header -> !header.kind().equals(TableKinds.ZIP_CODES))
                                .toList();
                    }
                })
                .zipCodes();
        assertThat(none.find("99501")).isEmpty();
        assertThat(none.describeUnknown("99501")).isEqualTo("no ZIP table is at hand");
        assertThat(FeeSchedules.of(
                                new SmallTables() {
                                    @Override
                                    public List<TableHeader> tables() {
                                        return super.tables().stream()
                                                .filter(header -> !header.kind().equals(TableKinds.ZIP_CODES))
                                                .toList();
                                    }
                                },
                                new SmallTables())
                        .zipCodes()
                        .find("99501"))
                .isPresent();
    }

    @Test
    void aKeyOrdersByContractorThenNumber() {
        List<LocalityKey> order =
                List.of(LocalityKey.of("01112", "05"), LocalityKey.of("01112", "75"), LocalityKey.of("01182", "18"));
        assertThat(order.stream().sorted(java.util.Comparator.reverseOrder()).sorted())
                .isEqualTo(order);
        assertThat(order.get(0)).isLessThan(order.get(1));
        assertThat(order.get(2)).isGreaterThan(order.get(1));
    }
}
