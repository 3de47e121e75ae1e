package org.dateline.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.place.WrittenLayer.settlement;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Loaded layers over the bundled one. */
class PlaceLayersTest {

    private static final PlaceLayer BUNDLED = PlaceLayer.bundled();

    private static List<Place> candidates(String name, PlaceLayer... loaded) {
        return Gazetteer.load(List.of(loaded)).candidates(name);
    }

    private static List<Candidate> find(String name, PlaceLayer... loaded) {
        return new PlaceLayers(BUNDLED, List.of(loaded)).find(NameKey.of(name), 60);
    }

    @Test
    void aVillageIsFoundThatOnlyTheLoadedLayerHas() {
        PlaceLayer layer = new WrittenLayer()
                .place(settlement(9_000_001, "Tangi Balakh", "AF", 34.5, 68.5, 0), "Tangi-ye Balakh")
                .layer();
        assertThat(candidates("Tangi Balakh")).isEmpty();
        assertThat(candidates("Tangi Balakh", layer))
                .containsExactly(new Place(
                        "Tangi Balakh", "geonames:9000001", "AF", null, null, 34.5, 68.5, PlacePrecision.SETTLEMENT));
        assertThat(find("tangi ye balakh", layer)).singleElement().satisfies(candidate -> {
            assertThat(candidate.alternate()).isTrue();
            assertThat(candidate.obscure()).isTrue();
        });
    }

    @Test
    void theLaterLayerTellsWhatAPlaceIs() {
        // Quetta in the bundled layer.
        PlaceLayer first = new WrittenLayer()
                .place(settlement(1_167_528, "Quetta City", "PK", 30.2, 67.1, 2_000_000))
                .layer();
        PlaceLayer second = new WrittenLayer()
                .place(settlement(1_167_528, "Quetta Town", "PK", 30.3, 67.2, 0))
                .layer();
        assertThat(candidates("Quetta", first))
                .filteredOn(place -> "geonames:1167528".equals(place.id()))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("Quetta City");
                    assertThat(place.latitude()).isEqualTo(30.2);
                });
        List<Candidate> both = find("Quetta", first, second).stream()
                .filter(candidate -> "geonames:1167528".equals(candidate.place().id()))
                .toList();
        assertThat(both).singleElement().satisfies(candidate -> {
            assertThat(candidate.place().name()).isEqualTo("Quetta Town");
            assertThat(candidate.population())
                    .as("where the later layer tells none")
                    .isPositive();
            assertThat(candidate.obscure()).isFalse();
        });
    }

    @Test
    void namesReachPlacesOfAnyLayerInAnyOrder() {
        PlaceLayer names = new WrittenLayer()
                .name(1_167_528, "Shalkot", true)
                .name(9_000_002, "Oldname", true)
                .name(9_000_003, "Placeless", true)
                .layer();
        PlaceLayer places = new WrittenLayer()
                .place(settlement(9_000_002, "Newname", "AF", 33, 66, 40))
                .layer();
        for (PlaceLayer[] order : new PlaceLayer[][] {{names, places}, {places, names}}) {
            assertThat(candidates("Shalkot", order)).extracting(Place::id).contains("geonames:1167528");
            assertThat(candidates("Oldname", order)).extracting(Place::name).containsExactly("Newname");
            assertThat(candidates("Placeless", order)).isEmpty();
            assertThat(Gazetteer.load(List.of(order)).contains("Placeless")).isFalse();
        }
    }

    @Test
    void divisionsKeepTheirCodeAndPlaceAndTakeTheNameOfTheLastCodes() {
        PlaceLayer codes = new WrittenLayer()
                .place(new PlaceRow(1_138_335, "Qandahar", PlaceKind.ADMIN1, "AF", "23", "", null, 0))
                .name(1_138_335, "Arachosia", true)
                .layer();
        PlaceLayer dump = new WrittenLayer()
                .place(
                        new PlaceRow(
                                1_138_335,
                                "Kandahar Province",
                                PlaceKind.ADMIN1,
                                "AF",
                                "23",
                                "",
                                new PlaceRow.Point(31, 65),
                                5),
                        "Velayat-e Kandahar")
                .layer();
        Place bundled = candidates("Kandahar").stream()
                .filter(place -> "admin1:AF.23".equals(place.id()))
                .findFirst()
                .orElseThrow();
        for (String name : List.of("Qandahar", "Arachosia", "Velayat-e Kandahar")) {
            assertThat(candidates(name, codes, dump))
                    .filteredOn(place -> "admin1:AF.23".equals(place.id()))
                    .as(name)
                    .singleElement()
                    .satisfies(place -> {
                        assertThat(place.name()).isEqualTo("Qandahar");
                        assertThat(place.latitude()).isEqualTo(bundled.latitude());
                    });
        }
        assertThat(candidates("Spin Boldak", codes).get(0).admin1()).isEqualTo("Qandahar");
        assertThat(candidates("Spin Boldak").get(0).admin1()).isEqualTo("Kandahar");
    }

    @Test
    void aDivisionThatNoLayerPlacesIsNoPlaceButNamesItsPlaces() {
        PlaceLayer layer = new WrittenLayer()
                .place(new PlaceRow(8, "Farland", PlaceKind.ADMIN1, "AF", "ZZ", "", null, 0))
                .place(new PlaceRow(
                        9, "Farville", PlaceKind.SETTLEMENT, "AF", "ZZ", "", new PlaceRow.Point(33, 66), 10))
                .layer();
        assertThat(candidates("Farland", layer)).isEmpty();
        assertThat(candidates("Farville", layer)).extracting(Place::admin1).containsExactly("Farland");
    }

    @Test
    void theSupplementHoldsWhateverIsLoaded() {
        Place torkham = candidates("Torkham").get(0);
        PlaceLayer layer = new WrittenLayer()
                .place(new PlaceRow(
                        9_000_009, "Torkham", PlaceKind.SPOT, "AF", "", "", new PlaceRow.Point(34.13, 71.1), 0))
                .place(settlement(9_000_010, "Torkham", "US", 40, -100, 0))
                .layer();
        assertThat(candidates("Torkham", layer).get(0)).satisfies(place -> {
            assertThat(place.precision()).isEqualTo(PlacePrecision.POINT);
            assertThat(place.kilometresTo(torkham)).isZero();
        });
        assertThat(candidates("Spin-Buldak", layer)).isEqualTo(candidates("Spin-Buldak"));
        assertThat(candidates("Afghanistan", layer)).isEqualTo(candidates("Afghanistan"));
    }
}
