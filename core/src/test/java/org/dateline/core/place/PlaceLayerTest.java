package org.dateline.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into a layer is found in it, and what is damaged is told. */
class PlaceLayerTest {

    private static final String[] SYLLABLES = {"ka", "ra", "shi", "bul", "pol", "e", "Ó", "ž", "dar", "ghaz", "St. "};

    /** A place with whether the key was its own name. */
    private record Named(PlaceRow row, boolean alternate) {}

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int syllables = 1 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.toString();
    }

    private static PlaceRow place(Random random, int id) {
        PlaceKind[] kinds = {PlaceKind.SETTLEMENT, PlaceKind.SPOT, PlaceKind.ADMIN1, PlaceKind.HISTORIC};
        return new PlaceRow(
                id,
                name(random),
                kinds[random.nextInt(kinds.length)],
                random.nextInt(9) == 0 ? null : "AF",
                random.nextBoolean() ? "" : "0" + random.nextInt(9),
                random.nextBoolean() ? "" : "Ñ" + random.nextInt(9),
                new PlaceRow.Point(
                        (random.nextInt(18_000_001) - 9_000_000) / 1e5,
                        (random.nextInt(36_000_001) - 18_000_000) / 1e5),
                random.nextInt(4) == 0 ? 0 : random.nextLong(10_000_000_000L));
    }

    private static void put(Map<String, List<Named>> naive, String name, PlaceRow row, boolean alternate) {
        String key = NameKey.of(name);
        if (key.length() < 2 || !key.matches(".*[a-z].*")) {
            return;
        }
        List<Named> named = naive.computeIfAbsent(key, any -> new ArrayList<>());
        if (named.stream().noneMatch(other -> other.row == row)) {
            named.add(new Named(row, alternate));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 400, 3000})
    void everyPlaceIsFoundByEveryNameAsInAMap(int places) {
        Random random = new Random(places);
        WrittenLayer written = new WrittenLayer();
        Map<String, List<Named>> naive = new HashMap<>();
        for (int id = 1; id <= places; id++) {
            PlaceRow row = place(random, id);
            String[] alternates = {name(random), name(random), row.name(), "Москва"};
            written.place(row, alternates);
            put(naive, row.name(), row, false);
            Arrays.stream(alternates).forEach(alternate -> put(naive, alternate, row, true));
        }
        byte[] bytes = written.bytes();
        for (PlaceLayer layer : List.of(
                PlaceLayer.open(LayerBytes.of("one buffer", bytes)),
                PlaceLayer.open(WrittenLayer.segmented(bytes, 6)))) {
            layer.verify();
            naive.forEach((key, all) -> {
                List<Named> expected = all.stream()
                        .sorted(Comparator.comparingLong((Named named) -> -named.row.population()))
                        .limit(250)
                        .toList();
                assertThat(Arrays.stream(layer.postings(key, 250))
                                .mapToObj(posting -> new Named(
                                        layer.row(PlaceLayer.target(posting)), PlaceLayer.isAlternate(posting))))
                        .as(key)
                        .isEqualTo(expected);
                assertThat(layer.postings(key, 1)).hasSize(1);
            });
            assertThat(layer.contains("kabulistan of nowhere")).isFalse();
            assertThat(layer.contains("")).isFalse();
            assertThat(layer.contains("~")).isFalse();
            assertThat(layer.findOne("#" + places)).isNotNull();
            assertThat(layer.findOne("#" + (places + 1))).isNull();
        }
    }

    @Test
    void theSamePlacesGiveTheSameBytesWhateverTheOrderOfEntries() {
        byte[][] written = new byte[2][];
        for (int i = 0; i < 2; i++) {
            Random random = new Random(5);
            WrittenLayer layer = new WrittenLayer();
            for (int id = 1; id < 200; id++) {
                layer.place(place(random, id), name(random));
            }
            written[i] = layer.bytes();
        }
        assertThat(written[0]).isEqualTo(written[1]);
    }

    @Test
    void anEmptyLayerHasNothing() {
        PlaceLayer layer = new WrittenLayer().layer();
        layer.verify();
        assertThat(layer.contains("kabul")).isFalse();
        assertThat(layer.facts()).isEqualTo(Map.of("name", "test"));
    }

    private static byte[] small() {
        Random random = new Random(3);
        WrittenLayer layer = new WrittenLayer();
        for (int id = 1; id < 60; id++) {
            layer.place(place(random, id), name(random));
        }
        return layer.bytes();
    }

    @Test
    void aLayerCutShortIsNotOpened() {
        byte[] bytes = small();
        for (int length = 0; length < bytes.length; length++) {
            LayerBytes cut = LayerBytes.of("cut.layer", Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> PlaceLayer.open(cut))
                    .isInstanceOf(LayerFault.class)
                    .hasMessageStartingWith("cut.layer: ");
        }
    }

    @Test
    void anotherVersionIsTold() {
        byte[] bytes = small();
        bytes[7] = 99;
        assertThatThrownBy(() -> PlaceLayer.open(LayerBytes.of("old.layer", bytes)))
                .isInstanceOf(LayerFault.class)
                .hasMessage("old.layer: of version 99 of the format; this program reads 2");
    }

    /** A wrong byte is found by the check of all bytes, and no lookup fails but with the fault that tells of it. */
    @Test
    void aChangedByteIsTold() {
        byte[] bytes = small();
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        Random random = new Random(11);
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= (byte) (1 + random.nextInt(255));
            assertThatThrownBy(() ->
                            PlaceLayer.open(LayerBytes.of("changed", changed)).verify())
                    .as("byte %d", i)
                    .isInstanceOf(LayerFault.class);
            try {
                PlaceLayers layers = new PlaceLayers(PlaceLayer.open(LayerBytes.of("changed", changed)), List.of());
                for (String first : SYLLABLES) {
                    for (String second : SYLLABLES) {
                        layers.find(NameKey.of(first + second), 60);
                    }
                }
                outcomes.merge("unnoticed", 1, Integer::sum);
            } catch (LayerFault fault) {
                outcomes.merge("told", 1, Integer::sum);
            }
        }
        assertThat(outcomes).containsOnlyKeys("unnoticed", "told");
    }
}
