package org.dateline.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.lexicon.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource({
        "Spin Boldak, AF, 31.0, 66.4",
        "spin-buldak, AF, 31.0, 66.4",
        "Chaman, PK, 30.92, 66.45",
        "Quetta, PK, 30.18, 67.0",
        "Kunduz, AF, 36.73, 68.87",
        "Konduz, AF, 36.73, 68.87",
        "KANDAHAR, AF, 31.61, 65.71",
        "Kandahār, AF, 31.61, 65.71",
        "Doha, QA, 25.29, 51.53",
        "Tashkent, UZ, 41.26, 69.22",
        "Torkham, AF, 34.12, 71.09",
        "Baluchistan, PK, 28.4, 65.5",
        "Lashkar Gah, AF, 31.59, 64.37",
        "Kyiv, UA, 50.45, 30.52",
        "Kiev, UA, 50.45, 30.52",
        "Deir Ezzor, SY, 35.33, 40.14",
        "North Waziristan, PK, 32.95, 69.95",
        "Bagram Airfield, AF, 34.95, 69.27",
        "Nagorno-Karabakh, AZ, 39.8, 46.75",
        "Sana'a, YE, 15.35, 44.21",
        "Saint Petersburg, RU, 59.94, 30.31",
        "U.S., US, 39.76, -98.5",
        "DRC, CD, -2.5, 23.5",
    })
    void findsTheLikeliestFirst(String name, String country, double latitude, double longitude) {
        Place place = GAZETTEER.candidates(name).get(0);

        assertThat(place.country()).isEqualTo(country);
        assertThat(place.kilometresTo(at(latitude, longitude))).as("%s", place).isLessThan(35);
    }

    @ParameterizedTest
    @CsvSource({"kandah, Kandahar", "lond, London", "her, Herat", "kab, Kabul", "kun, Kunming", "qund, Kunduz"})
    void ofNamesThatBeginAlikeTheLargestPlacesComeFirst(String beginning, String name) {
        List<Place> places = GAZETTEER.beginningWith(beginning, 8);

        assertThat(places).extracting(Place::name).contains(name);
        assertThat(places).extracting(Place::name).doesNotContain("Heroica Veracruz", "Veracruz");
        assertThat(places)
                .filteredOn(place -> "AF".equals(place.country()))
                .extracting(Place::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"Kandahar, AF, admin1:AF.23", "Kabul, AF, admin1:AF.13", "Spin Boldak, AF,", "Quetta, PK, admin1:PK.02"
    })
    void knowsWhichSettlementIsTheSeatOfItsDivision(String name, String country, @Nullable String division) {
        Place settlement = GAZETTEER.candidates(name).stream()
                .filter(place -> place.precision() == PlacePrecision.SETTLEMENT && country.equals(place.country()))
                .findFirst()
                .orElseThrow();

        assertThat(GAZETTEER.findDivisionOfSeat(settlement).map(Place::id)).isEqualTo(Optional.ofNullable(division));
    }

    @Test
    void knowsAllPlacesOfAName() {
        assertThat(GAZETTEER.candidates("Georgia")).extracting(Place::id).contains("country:GE", "admin1:US.GA");
        assertThat(GAZETTEER.candidates("Kandahar"))
                .extracting(Place::precision)
                .contains(PlacePrecision.SETTLEMENT, PlacePrecision.PROVINCE);
        assertThat(GAZETTEER.candidates("Nowhere at All")).isEmpty();
        assertThat(GAZETTEER.candidates("Москва")).isEmpty();
    }

    @Test
    void theLargestNeedNotBeTheLikeliest() {
        assertThat(GAZETTEER.candidates("Washington").get(0).name()).isEqualTo("Washington, D.C.");
        assertThat(GAZETTEER.findLargest("Washington").orElseThrow().id()).isEqualTo("admin1:US.WA");
        assertThat(GAZETTEER.findLargest("Nowhere at All")).isEmpty();
    }

    @Test
    void givesWhatContainsAPlace() {
        assertThat(GAZETTEER.candidates("Quetta")).anySatisfy(place -> {
            assertThat(place.admin1()).isEqualTo("Balochistan");
            assertThat(place.admin2()).isEqualTo("Quetta District");
            assertThat(place.id()).isEqualTo("geonames:1167528");
        });
    }

    @Test
    void findsCountriesByTheirPeople() {
        assertThat(GAZETTEER.findByDemonym("Turkish").orElseThrow().country()).isEqualTo("TR");
        assertThat(GAZETTEER.findByDemonym("Afghans").orElseThrow().country()).isEqualTo("AF");
        assertThat(GAZETTEER.findByDemonym("city")).isEmpty();
    }

    @Test
    void everyPlaceOfTheSupplementIsFoundNearWhereItSays() {
        for (Table.Row row : Table.ofResource(Gazetteer.class, "supplement.tsv").rows()) {
            Place there = at(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
            PlacePrecision precision =
                    PlacePrecision.valueOf(row.get("precision").toUpperCase(Locale.ROOT));
            assertThat(GAZETTEER.candidates(row.get("name")))
                    .as("line %d: %s", row.line(), row.get("name"))
                    .anySatisfy(place -> {
                        assertThat(place.precision()).isEqualTo(precision);
                        assertThat(place.country())
                                .isEqualTo(row.find("country").orElse(null));
                        assertThat(place.kilometresTo(there)).isLessThan(60);
                    });
        }
    }

    @Test
    void everyCountryHasItsPoint() {
        for (Table.Row row : Table.ofResource(Gazetteer.class, "/org/dateline/core/actor/countries.tsv")
                .rows()) {
            row.find("iso2")
                    .ifPresent(code -> assertThat(GAZETTEER.candidates(row.get("name")))
                            .as(row.get("name"))
                            .anyMatch(place -> Objects.equals(place.id(), "country:" + code)));
        }
    }

    @Test
    void measuresGreatCircles() {
        // Spin Boldak and Chaman face each other across the border; the poles are half a meridian apart.
        assertThat(at(31.0058, 66.4).kilometresTo(at(30.9177, 66.4526))).isCloseTo(11, within(1.0));
        assertThat(at(90, 0).kilometresTo(at(-90, 0))).isCloseTo(20_015, within(1.0));
        assertThat(at(0, 179.5).kilometresTo(at(0, -179.5))).isCloseTo(111.2, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "Sar-e-Pul, sar e pul",
        "N'Djamena, ndjamena",
        "St. Louis, st louis",
        "Saint Louis, st louis",
        "İstanbul, istanbul",
        "Łódź, lodz",
        "Köln, koln",
        "Москва, ''",
    })
    void foldsSpellings(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    private static Place at(double latitude, double longitude) {
        return new Place("there", null, null, null, null, latitude, longitude, PlacePrecision.POINT);
    }
}
