package org.dateline.bench.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.bench.coded.HandCoded;
import org.dateline.bench.event.NearestEvent.Fit;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.ontology.PloverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a sentence in which Arn tells a court that it wants Bel to leave, and Cel helps. */
class PairFormTest {

    private static final String TREE = "Arn/2 urged/0 Bel/2 to/5 leave/2 while/8 Cel/8 helped/2 Arn/8";

    private final PairForm form = new PairForm(new NearestEvent(), new NearestEvent());

    @ParameterizedTest
    @CsvSource({
        "Arn, Bel, BOTH",
        "Bel, Arn, TURNED_ROUND",
        "Arn, Cel, ONE_IN_PLACE",
        "Cel, Bel, ONE_IN_PLACE",
        "Bel, Cel, ONE",
        "Cel, helped, NONE"
    })
    void anEventLiesToAPairAsItsPartiesDo(String source, String target, Fit fit) {
        HandCoded coded = HandCoded.of(TREE).event(PloverType.REQUEST, "100", "urged", "Arn=AAA", "Bel=BBB");
        assertThat(Fit.of(coded.article().events().get(0), pair(coded, source, target)))
                .isEqualTo(fit);
    }

    @Test
    void theBestFitAnswersThenTheNearestThenTheFirst() {
        HandCoded coded = HandCoded.of(TREE)
                .event(null, "010", null, List.of(), "urged", "Cel", "Arn")
                .event(PloverType.RETREAT, "087", "leave", "Bel", "")
                .event(PloverType.AID, "070", "helped", "Cel", "Arn")
                .event(PloverType.SUPPORT, "050", "helped", "Cel", "Arn");
        assertThat(answer(coded, "Cel", "Arn")).as("the first of two that fit").isEqualTo(PloverType.AID);
        assertThat(answer(coded, "Bel", "Cel")).as("who leaves is in place").isEqualTo(PloverType.RETREAT);
        assertThat(answer(coded, "while", "urged")).as("nearest to the path").isEqualTo(PloverType.AID);
        assertThat(answer(coded, "to", "Bel")).as("the only one with a party").isEqualTo(PloverType.RETREAT);
        assertThat(new NearestEvent().read(HandCoded.of(TREE).article(), pair(coded, "Arn", "Bel")))
                .isEmpty();
    }

    private static PloverType answer(HandCoded coded, String source, String target) {
        return new NearestEvent()
                .read(coded.article(), pair(coded, source, target))
                .orElseThrow();
    }

    private static MarkedPair pair(HandCoded coded, String source, String target) {
        return new MarkedPair(List.of(coded.span(source)), List.of(coded.span(target)));
    }

    @Test
    void rootsAndPairsAreMeasured() {
        String marked = "'marked': '<s>Arn</s> urged <t>Bel</t> to leave while Cel helped Arn'";
        HandCoded urged = HandCoded.of(TREE).event(PloverType.REQUEST, "100", "urged", "Arn=AAA", "Bel=BBB");
        HandCoded turned = HandCoded.of(TREE).event(PloverType.AID, "070", "helped", "Bel", "Arn");
        HandCoded others = HandCoded.of(TREE)
                .event(PloverType.ACCUSE, "110", "urged", "Arn", "")
                .event(PloverType.CONCEDE, "080", "leave", "", "");
        Outcome outcome = form.sum(List.of(
                urged.score(form, "{" + marked + ", 'plover_root': 'REQUEST', 'quad': 'VK'}"),
                turned.score(form, "{" + marked + ", 'plover_root': 'REQUEST', 'quad': 'VK'}"),
                others.score(form, "{" + marked + ", 'plover_root': 'YIELD', 'quad': 'MC'}"),
                HandCoded.of(TREE).score(form, "{" + marked + ", 'plover_root': 'YIELD', 'quad': 'MC'}")));
        // REQUEST: one of two gold and one answered, 66.7; ACCUSE, AID and YIELD: 0.
        assertThat(figures(outcome))
                .containsExactly(
                        entry("root-f1", "16.7"),
                        entry("root-accuracy", "25.0"),
                        entry("quad-f1", "25.0"),
                        entry("record-root-f1", "16.7"),
                        entry("record-quad-f1", "25.0"),
                        entry("recorded", "75.0"),
                        entry("among", "50.0"),
                        entry("pair", "25.0"),
                        entry("pair-root", "25.0"));
        assertThat(outcome.errors())
                .extracting(ErrorKind::name)
                .containsExactly(
                        "missed: nothing coded: YIELD",
                        "missed: other type: REQUEST as AID",
                        "missed: another event chosen: YIELD as ACCUSE",
                        "pair turned round: REQUEST",
                        "pair not found: YIELD");
        assertThat(outcome.confusions().get(0).count("YIELD", null)).isEqualTo(1);
    }

    static Map<String, String> figures(Outcome outcome) {
        return outcome.measures().stream()
                .collect(Collectors.toMap(
                        Measure::name,
                        measure ->
                                measure.figure() == null ? "–" : measure.scale().show(measure.figure()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'marked': '<s>Arn left'| a mark <s> or <t> is opened or closed alone",
                "'marked': 'Arn left', 'plover_root': 'RETREAT', 'quad': 'MC' | \"plover_root\" is \"RETREAT\", no root",
                "'marked': 'Arn left', 'plover_root': 'YIELD', 'quad': 'MX' | \"quad\" is \"MX\", not VC, MC, VK or MK",
                "'marked': 'Arn left', 'plover_root': 'YIELD' | \"quad\" is missing; it must be a string"
            },
            quoteCharacter = '#')
    void aRowThatIsMarkedOtherwiseIsTold(String fields, String reason) {
        assertThatThrownBy(() -> form.read(HandCoded.goldRow("{" + fields + "}", "Arn left")))
                .hasMessageContaining("hand.jsonl (line 7): ")
                .hasMessageContaining(reason);
    }
}
