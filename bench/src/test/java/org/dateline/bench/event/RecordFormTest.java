package org.dateline.bench.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dateline.bench.coded.HandCoded;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.event.Figure;
import org.dateline.core.ontology.PloverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFormTest {

    private static final String TREE = "Rebels/2 shot/0 Japanese/4 envoys/2 and/6 marched/2";

    private final RecordForm form = new RecordForm();

    @Test
    void recordsOfASentenceAreMeasuredTogether() {
        HandCoded coded = HandCoded.of(TREE);
        Figure killed = new Figure("killed", "envoys", 12L, null, coded.span("envoys"));
        coded.event(
                        PloverType.ASSAULT,
                        "193",
                        "firearms",
                        List.of(killed),
                        "shot",
                        "Rebels=SYRREB",
                        "Japanese envoys=JPNGOV")
                .event(PloverType.PROTEST, "141", "demo", List.of(), "marched", "Rebels=SYRREB", "");
        Outcome outcome = form.sum(List.of(
                coded.score(
                        form,
                        "{'plover': 'FIGHT', 'cameo': '193', 'mode': 'firearms', 'context': 'military, foreign',"
                                + " 'dead': '12', 'injured': null, 'source': [{'text': 'Rebels', 'code': 'SYR'}],"
                                + " 'target': [{'code': 'JAP', 'sector': 'GOV'}]}"),
                coded.score(
                        form,
                        "{'plover': 'COERCE', 'source': [{'code': 'SYR'}], 'target': [{'code': 'diplomatic'}]}")));
        Map<String, String> figures = PairFormTest.figures(outcome);
        assertThat(outcome.articles()).isEqualTo(1);
        assertThat(figures)
                .containsEntry("category-f1", "50.0")
                .containsEntry("category-precision", "50.0")
                .containsEntry("pair-f1", "100.0")
                .containsEntry("dyad-f1", "100.0")
                .containsEntry("pair-category-recall", "50.0")
                .containsEntry("events-per-sentence", "2.00")
                .containsEntry("mode-share", "100.0")
                .containsEntry("context-share", "100.0")
                .containsEntry("dead-share", "100.0")
                .containsEntry("injured-share", "–");
        assertThat(outcome.errors())
                .extracting(ErrorKind::name)
                .containsExactly("missed: other type: COERCE", "extra: PROTEST", "pair under another type: COERCE");
        assertThat(outcome.errors().get(0).all().get(0).parts().get(1).words())
                .isEqualTo("ASSAULT 193 firearms Rebels (SYR) > – (JAPGOV) (military, foreign)");
    }

    @Test
    void aPairMayBeTurnedRoundOrMissing() {
        String gold = "'source': [{'code': 'SYR'}], 'target': [{'code': 'JPN'}]}";
        HandCoded turned = HandCoded.of(TREE)
                .event(PloverType.ASSAULT, "190", "shot", "Japanese envoys=JPN", "Rebels=SYRREB&envoys=IRQ");
        HandCoded unknown = HandCoded.of(TREE + " off/2").event(PloverType.ASSAULT, "190", "shot", "Rebels", "");
        HandCoded nothing = HandCoded.of(TREE + " away/2");
        Outcome outcome = form.sum(List.of(
                turned.score(form, "{'plover': 'ASSAULT', " + gold),
                unknown.score(form, "{'plover': 'ASSAULT', " + gold),
                nothing.score(form, "{'plover': 'AID', 'source': [{'code': 'SYR'}], 'target': []}")));
        assertThat(outcome.errors())
                .extracting(ErrorKind::name)
                .containsExactly("missed: nothing coded: AID", "pair turned round: ASSAULT", "pair not found: ASSAULT");
        // Gold has three pairs, ours two, of Japan with each of its recipients.
        assertThat(PairFormTest.figures(outcome))
                .containsEntry("pair-f1", "0.0")
                .containsEntry("pair-precision", "0.0")
                .containsEntry("dyad-recall", "0.0");
        assertThat(outcome.measures()).anySatisfy(measure -> {
            assertThat(measure.name()).isEqualTo("pair-precision");
            assertThat(measure.of()).isEqualTo(2);
        });
    }

    @Test
    void yieldIsOneOfTwoTypesByItsCode() {
        GoldRecord.Reader records = new GoldRecord.Reader(new Countries());
        String rest = ", 'source': [], 'target': []}";
        assertThat(type(records, "{'plover': 'YIELD', 'cameo': '0873'" + rest)).isEqualTo(PloverType.RETREAT);
        assertThat(type(records, "{'plover': 'YIELD', 'cameo': '081'" + rest)).isEqualTo(PloverType.CONCEDE);
        assertThat(type(records, "{'plover': 'DEMAND'" + rest)).isEqualTo(PloverType.REQUEST);
    }

    private static PloverType type(GoldRecord.Reader records, String json) {
        return records.read(HandCoded.goldRow(json, "Tarn fell.")).type();
    }

    @Test
    void olderNamesAreOneOrSeveralOfOurs() {
        OlderNames names = new OlderNames();
        assertThat(names.modes(PloverType.PROTEST, "strike-gen")).containsExactly("strike");
        assertThat(names.modes(PloverType.ASSAULT, "strike-gen")).isEmpty();
        assertThat(names.contexts(" rights")).containsExactlyInAnyOrder("human_rights", "rights_freedoms");
        assertThat(names.contexts("cyber")).containsExactly("cyber");
        assertThat(names.contexts("historical")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'plover': 'WAR' | \"plover\" is \"WAR\", no event type of PLOVER",
                "'plover': 'AID' | \"source\" is missing; it must be a list",
                "'plover': 'AID', 'source': [], 'target': [], 'dead': 'many' | \"dead\" is \"many\", not a whole number"
            },
            quoteCharacter = '#')
    void aRowThatIsMarkedOtherwiseIsTold(String fields, String reason) {
        assertThatThrownBy(() -> form.read(HandCoded.goldRow("{" + fields + "}", "Tarn fell.")))
                .hasMessageContaining("hand.jsonl (line 7): " + reason);
    }
}
