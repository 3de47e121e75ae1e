package org.dateline.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

    private static final String LINE =
            "1138336\tKandahār\tKandahar\tCandahar,KDH,Qandahar,kandahar,Кандагар\t31.61332\t65.71013\tP\tPPLA\tAF\t\t23"
                    + "\t\t\t\t391190\t\t1015\tAsia/Kabul\t2016-11-10";

    @ParameterizedTest
    @CsvSource({
        "Kandahar, true",
        "al-Raqqah, true",
        "El Tarter, true",
        "ʿAmran, true",
        "Ḩalab, true",
        "Łódź, true",
        "KDH, false",
        "kandahar, false",
        "Ur, false",
        "Кандагар, false",
        "坎大哈市, false",
    })
    void keepsTheAlternatesThatLookLikeNames(String alternate, boolean usable) {
        assertThat(NameRules.isUsable(alternate)).isEqualTo(usable);
    }

    @Test
    void readsALineOfADump() throws GeoNamesRow.BadRow {
        GeoNamesRow row = GeoNamesRow.of(LINE);
        assertThat(row.usualName()).isEqualTo("Kandahar");
        assertThat(row.otherNames()).containsExactly("Kandahār", "Kandahar", "Candahar", "Qandahar");
        assertThat(row.population()).isEqualTo(391_190);
        assertThat(FeatureKinds.load().find(row.featureClass(), row.featureCode()))
                .contains(new FeatureKinds.Kind(PlaceKind.SEAT1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"95.0", "NaN", "1e400", "", "north"})
    void refusesAbsurdCoordinates(String latitude) {
        assertThatThrownBy(() -> GeoNamesRow.of(LINE.replace("31.61332", latitude)))
                .isInstanceOf(GeoNamesRow.BadRow.class)
                .hasMessageStartingWith("no latitude: ");
    }

    @Test
    void refusesWhatIsNoRow() {
        assertThatThrownBy(() -> GeoNamesRow.of(LINE.replaceFirst("\t", " "))).hasMessage("18 cells instead of 19");
        assertThatThrownBy(() -> GeoNamesRow.of(LINE + "\t")).hasMessage("20 cells instead of 19");
        assertThatThrownBy(() -> GeoNamesRow.of(LINE.replace("1138336", "-4")))
                .hasMessage("the id is no number from 1: -4");
        assertThatThrownBy(() -> GeoNamesRow.of(LINE.replace("391190", "many")))
                .hasMessage("inhabitants cannot be many");
    }

    @ParameterizedTest
    @CsvSource({
        "Kunduz Province, kunduz",
        "Province of Kunduz, kunduz",
        "Lamar County, lamar",
        "City, city",
        "Xinjiang Autonomous Region, xinjiang",
    })
    void baresDivisions(String name, String bare) {
        assertThat(NameRules.bareDivision(name)).isEqualTo(bare);
    }

    @Test
    void everyKindOfTheTableHasASensibleWeight() {
        FeatureKinds kinds = FeatureKinds.load();
        assertThat(kinds.find("S", "HTL")).isEmpty();
        assertThat(kinds.find("A", "PCLI")).isEmpty();
        assertThat(kinds.find("P", "PPLL")).contains(new FeatureKinds.Kind(PlaceKind.SETTLEMENT, 0));
        assertThat(kinds.find("S", "DAM"))
                .hasValueSatisfying(kind -> assertThat(kind.kind()).isEqualTo(PlaceKind.SPOT));
    }
}
