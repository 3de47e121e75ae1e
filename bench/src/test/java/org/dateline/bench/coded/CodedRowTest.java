package org.dateline.bench.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.core.ontology.PloverType;
import org.junit.jupiter.api.Test;

class CodedRowTest {

    @Test
    void anErrorShowsTheTextAndEveryEventOnALine() {
        CodedRow row = HandCoded.of("Gunmen/2 shot/0 a/4 driver/2 and/6 fled/2")
                .event(PloverType.ASSAULT, "193", "firearms", List.of(), "shot", "Gunmen=SYRUAF", "a driver")
                .event(null, "010", null, List.of(), "fled", "Gunmen=SYRUAF&a driver=SYRCVL", "")
                .row("{'id': 'tarn-1'}");
        ErrorExample error = row.error(List.of(new Part("gold", "PROTEST")));
        assertThat(error.article()).isEqualTo("hand.jsonl:7 tarn-1");
        assertThat(error.parts())
                .extracting(part -> part.name() + " = " + part.words())
                .containsExactly(
                        "text = Gunmen shot a driver and fled",
                        "gold = PROTEST",
                        "ours = ASSAULT 193 firearms Gunmen (SYRUAF) > a driver (–) [shot] frame.shot",
                        "ours 2 = – 010 Gunmen (SYRUAF) & a driver (SYRCVL) > – [fled] frame.fled");
        assertThat(row.events()).as("PLOVER does not know the flight").hasSize(1);
    }

    @Test
    void anErrorAtSomeWordsShowsTheirSentence() {
        HandCoded coded = HandCoded.of("Gunmen/2 fled/0");
        ErrorExample error = coded.row("{}").errorAt(coded.span("fled"), List.of());
        assertThat(error.article()).isEqualTo("hand.jsonl:7");
        assertThat(error.parts()).extracting(Part::words).containsExactly("Gunmen fled", "nothing coded");
    }
}
