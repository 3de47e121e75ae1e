package org.dateline.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.place.WrittenLayer.settlement;

import java.util.List;
import org.dateline.core.syntax.ParsedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that only hamlets of a loaded gazetteer have is a place's where the text says so, and nowhere else. */
class ObscurePlacesTest {

    private static final PlaceTagger TAGGER = PlaceTagger.load(List.of(new WrittenLayer()
            .place(settlement(9_000_001, "Tangi Balakh", "AF", 34.5, 68.5, 0))
            .place(settlement(9_000_002, "Bushford Mass", "AF", 34.5, 68.5, 0))
            .place(settlement(9_000_003, "Zorbash", "AF", 34.5, 68.5, 40))
            .place(settlement(9_000_004, "North Texas", "AF", 34.5, 68.5, 0))
            .place(new PlaceRow(
                    9_000_005, "Moscow", PlaceKind.SETTLEMENT, "US", "TX", "", new PlaceRow.Point(30.92, -94.83), 170))
            .place(settlement(9_000_007, "Nairobi", "US", 31.5, -96, 0))
            .place(new PlaceRow(
                    9_000_006, "Sorkhab Dam", PlaceKind.SPOT, "AF", "", "", new PlaceRow.Point(34, 69), 500))
            .layer()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Where the parser saw a location, a preposition or a word for settlements stands beside.
                "Gunmen/NNS shelled/VBD Tangi/NNP/L Balakh/NNP/L ./. | geonames:9000001",
                "Gunmen/NNS hid/VBD in/IN Zorbash/NNP ./. | geonames:9000003",
                "They/PRP left/VBD the/DT village/NN of/IN Zorbash/NNP ./. | geonames:9000003",
                "Water/NN rose/VBD at/IN Sorkhab/NNP/L Dam/NNP/L ./. | geonames:9000006",
                // Somebody's name, a firm's, or nobody knows.
                "Zorbash/NNP spoke/VBD first/RB ./. | ''",
                "A/DT man/NN named/VBN Zorbash/NNP/P lives/VBZ ./. | ''",
                "The/DT Zorbash/NNP/O group/NN struck/VBD ./. | ''",
                "The/DT Bushford/NNP/O Mass/NNP/O began/VBD ./. | ''",
                // A part of what everybody knows.
                "Rain/NN fell/VBD on/IN North/NNP/L Texas/NNP/L ./. | admin1:US.TX",
                // A namesake of what everybody knows, unless the text names the division around it.
                "Talks/NNS began/VBD in/IN Moscow/NNP/L ./. | geonames:524901",
                "Envoys/NNS from/IN Dallas/NNP/L and/CC Houston/NNP/L flew/VBD to/TO Nairobi/NNP/L ./."
                        + " | geonames:4684888 geonames:4699066 geonames:184745",
                "Fire/NN broke/VBD out/RP in/IN Moscow/NNP/L ,/, Texas/NNP/L ./. | geonames:9000005 admin1:US.TX",
            })
    void isAPlaceWhereTheTextSaysSo(String sentence, String ids) {
        ParsedArticle article = PlaceSpec.parse(List.of(sentence.strip()));
        assertThat(TAGGER.ground(article).stream()
                        .map(mention -> mention.findPlace().map(Place::id).orElse("unknown")))
                .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
    }
}
