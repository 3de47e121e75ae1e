package org.dateline.core.ledger.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.event.ControlChange;
import org.dateline.core.lexicon.Table;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.TimePart;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which places are one as far as their control goes. */
class ControlPlacesTest {

    private static final ControlPlaces PLACES = new ControlPlaces(ActorLexicon.load());

    private static final Place DISTRICT =
            new Place("Ōrla District", "admin2:AF.99.1", "AF", "Varda", null, 34, 66, PlacePrecision.DISTRICT);

    private static Place place(String name, @Nullable String id, @Nullable String admin2, PlacePrecision precision) {
        return new Place(name, id, "AF", "Varda", admin2, 34, 66, precision);
    }

    private static Optional<String> key(Place place) {
        return key(place.name(), place, "They took it.");
    }

    private static Optional<String> key(String words, @Nullable Place place, String sentence) {
        return PLACES.findKey(new ControlLine(
                0,
                "c",
                Reports.excerpt(sentence),
                new PlacePart(Reports.excerpt(words), place, 1),
                null,
                null,
                ControlChange.Kind.LOST,
                new TimePart(null, "PAST_REF", null, null, TimeBasis.PUBLICATION),
                null,
                java.util.List.of()));
    }

    @Test
    void aDistrictIsTheSameInEveryRegisterAndAsTheTownThatNamesIt() {
        assertThat(key(DISTRICT))
                .isPresent()
                .isEqualTo(key(place("Orla", "dateline:orla", null, PlacePrecision.DISTRICT)))
                .isEqualTo(key(place("Orla", "geonames:1", "Orla District", PlacePrecision.SETTLEMENT)));
    }

    @Test
    void aTownInADistrictOfAnotherNameIsItself() {
        assertThat(key(place("Brena", "geonames:2", "Orla", PlacePrecision.SETTLEMENT)))
                .contains("geonames:2");
    }

    @Test
    void aProvinceIsNotItsCapitalNorADistrictOfItsName() {
        Place province = new Place("Varda", "admin1:AF.99", "AF", null, null, 34, 66, PlacePrecision.PROVINCE);
        Place capital = place("Varda", "geonames:3", "Varda District", PlacePrecision.SETTLEMENT);
        assertThat(key(province)).contains("admin1:AF.99").isNotEqualTo(key(capital));
    }

    @Test
    void aDistrictOfTheSameNameInAnotherProvinceIsAnother() {
        Place other = new Place("Orla", "admin2:AF.98.7", "AF", "Kard", null, 30, 60, PlacePrecision.DISTRICT);
        assertThat(key(other)).isNotEqualTo(key(DISTRICT));
    }

    @Test
    void whatIsNearATownIsNotTheTown() {
        assertThat(key(place("Orla", "geonames:1", "Orla", PlacePrecision.DISTRICT)))
                .isEmpty();
    }

    @Test
    void partsAndNumbersOfPlacesAreNoPlace() {
        assertThat(key(place("six districts", null, null, PlacePrecision.PROVINCE)))
                .isEmpty();
        assertThat(key(place("the airport", null, "Orla", PlacePrecision.SETTLEMENT)))
                .isEmpty();
    }

    @Test
    void aWorkGoesByTheNamesBesideItAndIsNotTheTown() {
        assertThat(key("Orla airport", null, "The army took Orla airport."))
                .contains("work:airport:orla")
                .isEqualTo(key(place("the airport at Orla", null, "Orla", PlacePrecision.SETTLEMENT)));
        assertThat(key("the headquarters of the army's 9th Corps", null, "They took it."))
                .contains("work:headquarters:9th corps");
        assertThat(key("the airport", null, "The army took the airport.")).isEmpty();
    }

    @Test
    void aProperNameThatNoGazetteerKnowsGoesByItself() {
        assertThat(key("Old Kard", null, "The army took Old Kard in the night."))
                .contains("name:old kard")
                .isEqualTo(key("Old Kard", null, "Old Kard fell to the rebels."))
                .isEqualTo(key(place("Old Kard", null, null, PlacePrecision.PROVINCE)));
        assertThat(key("the bazaar", null, "The army took the bazaar.")).isEmpty();
        assertThat(key("Main Crossing", null, "Army Takes Main Crossing")).isEmpty();
        assertThat(key("Afghanistan", null, "They took most of southern Afghanistan."))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theSeatOfADistrictStandsForIt() {
        return Table.ofResource(ControlPlaces.class, "district-seats.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("words"),
                        () -> assertThat(key(place("the " + row.get("words"), null, "Orla", PlacePrecision.DISTRICT)))
                                .isPresent()
                                .isEqualTo(key(DISTRICT))));
    }
}
