package org.dateline.desk.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which place somebody means who writes a name, and what tells places of one name apart. */
class NearPlacesTest {

    @ParameterizedTest
    @CsvSource({
        "Kabul, SETTLEMENT",
        "Herat, SETTLEMENT",
        "Kandahar, SETTLEMENT",
        "Badakhshan, PROVINCE",
        "Lebanon, COUNTRY",
    })
    void aTownGoesBeforeTheDivisionOfItsName(String name, PlacePrecision precision) {
        assertThat(NearPlaces.find(name)).map(Place::precision).contains(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kabul", "Herat", "Kandahar"})
    void aTownAndItsDivisionAreOfferedUnderLabelsThatLeadToEach(String name) {
        List<Place> offered = NearPlaces.beginning(name, 8);

        assertThat(offered).extracting(Place::precision).contains(PlacePrecision.SETTLEMENT, PlacePrecision.PROVINCE);
        assertThat(offered.stream().map(NearPlaces::label))
                .doesNotHaveDuplicates()
                .contains(name + " (province), AF");
        assertThat(offered)
                .allSatisfy(place ->
                        assertThat(NearPlaces.find(NearPlaces.label(place))).contains(place));
    }

    @Test
    void whatNoPlaceIsCalledIsNone() {
        assertThat(NearPlaces.find("Atlantis-on-Sea")).isEmpty();
        assertThat(NearPlaces.find("Kabul (province), XX")).isEmpty();
    }
}
