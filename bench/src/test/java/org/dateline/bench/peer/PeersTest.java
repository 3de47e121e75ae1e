package org.dateline.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.core.lexicon.LexiconFault;
import org.dateline.core.lexicon.Table;
import org.junit.jupiter.api.Test;

class PeersTest {

    private static final String HEADER = "suite\tdata\tmeasure\tpeer\tfigure\tfrom\n";

    @Test
    void theTableThatShipsIsWhole() {
        Peers peers = Peers.load();
        List<String> files = List.of("statements-PolNeAR.dev.jsonl");
        assertThat(peers.figures("statements", files, "f1"))
                .extracting(PeerFigure::figure)
                .containsExactly(56.2, 84.4);
        assertThat(peers.findTarget("statements", files, "f1").orElseThrow().figure())
                .isEqualTo(75);
        assertThat(peers.findTarget("factuality", List.of("meantime.jsonl"), "mae")
                        .orElseThrow()
                        .figure())
                .isEqualTo(0.15);
        List<String> records = List.of("events-plover-gsr.jsonl");
        assertThat(peers.figures("events", records, "category-f1"))
                .extracting(PeerFigure::figure)
                .containsExactly(35.2, 34.6, 40.5);
        assertThat(peers.figures("events", records, "root-f1"))
                .as("of another data set")
                .isEmpty();
    }

    @Test
    void whatOthersReachInTimesAndPlacesIsShownOnTheirData() {
        Peers peers = Peers.load();
        assertThat(peers.figures("times", List.of("tempeval3-platinum.jsonl"), "value-f1"))
                .extracting(PeerFigure::peer)
                .containsExactly("SUTime", "HeidelTime");
        assertThat(peers.figures("places", List.of("places-tr-news.jsonl"), "near"))
                .extracting(PeerFigure::figure)
                .containsExactly(69.0);
        assertThat(peers.figures("places", List.of("places-lgl.jsonl"), "strict-f1"))
                .extracting(PeerFigure::figure)
                .containsExactly(71.2);
    }

    @Test
    void aFigureIsGivenForItsOwnDataOnly() {
        Peers peers = Peers.load();
        assertThat(peers.figures("statements", List.of("mine.jsonl"), "f1")).isEmpty();
        assertThat(peers.figures("statements", List.of("polnear.jsonl", "mine.jsonl"), "f1"))
                .isEmpty();
        assertThat(peers.findTarget("factuality", List.of("polnear.jsonl"), "mae"))
                .isEmpty();
    }

    @Test
    void aBrokenTableNamesItsLine() {
        assertThatThrownBy(() -> Peers.of(Table.parse("p.tsv", HEADER + "a\tb\tc\td\tmany\tf\n")))
                .isInstanceOf(LexiconFault.class)
                .hasMessageContaining("p.tsv:2: \"many\" is no number");
        assertThatThrownBy(() -> Peers.of(Table.parse("p.tsv", HEADER + "a\tb\tc\td\t1\t\n")))
                .hasMessageContaining("no from");
    }
}
