package org.dateline.bench.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.bench.coded.HandCoded;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.ontology.PloverType;
import org.junit.jupiter.api.Test;

/** CAMEO examples, classes, ordinary news. */
class SentenceFormsTest {

    private static final String TREE = "Talks/2 went/0 on/2 after/5 raids/2";

    private final CodeForm codes = new CodeForm();
    private final ClassForm classes = new ClassForm();
    private final OrdinaryForm ordinary = new OrdinaryForm();

    private static HandCoded raidsAndTalks() {
        return HandCoded.of(TREE)
                .event(PloverType.ASSAULT, "193", "raids", "", "")
                .event(PloverType.CONSULT, "046", "went", "Talks", "");
    }

    @Test
    void codesAreMeasuredAtThreeLevels() {
        HandCoded appeal = HandCoded.of(TREE + " now/2").event(PloverType.REQUEST, "023", "went", "", "");
        Outcome outcome = codes.sum(List.of(
                raidsAndTalks().score(codes, "{'cameo': '040', 'root': '04', 'quad': 'VC'}"),
                appeal.score(codes, "{'cameo': '102', 'root': '10', 'quad': 'VK'}"),
                HandCoded.of(TREE + " then/2").score(codes, "{'cameo': '010', 'root': '01', 'quad': 'VC'}")));
        assertThat(PairFormTest.figures(outcome))
                .containsEntry("code-f1", "0.0")
                .containsEntry("root-precision", "33.3")
                .containsEntry("root-recall", "33.3")
                .containsEntry("quad-f1", "33.3")
                .containsEntry("events-per-sentence", "1.00");
        assertThat(outcome.errors())
                .extracting(ErrorKind::name)
                .containsExactly(
                        "missed: nothing coded: 01",
                        "missed: other root: 10 REQUEST",
                        "right root, other code: 04 CONSULT",
                        "extra: 02 REQUEST",
                        "extra: 19 ASSAULT");
    }

    @Test
    void aCodeMustBeOneAndFitItsRoot() {
        assertThatThrownBy(() -> codes.read(HandCoded.goldRow("{'cameo': '999', 'root': '99'}", "Tarn fell.")))
                .hasMessageContaining("\"cameo\" is \"999\", no code of CAMEO");
        assertThatThrownBy(() -> codes.read(HandCoded.goldRow("{'cameo': '193', 'root': '18'}", "Tarn fell.")))
                .hasMessageContaining("\"root\" is \"18\", not that of 193");
    }

    @Test
    void theClassIsThatOfTheEventNearestToTheRoot() {
        Outcome outcome = classes.sum(List.of(
                raidsAndTalks().score(classes, "{'penta': 'VC'}"),
                raidsAndTalks().score(classes, "{'penta': 'STATEMENT(neutral)'}"),
                HandCoded.of(TREE).score(classes, "{'penta': 'STATEMENT(neutral)'}"),
                HandCoded.of(TREE).score(classes, "{'penta': 'MK'}")));
        // VC and neutral: one right of two, 50 and 50 of each; MK: 0.
        assertThat(PairFormTest.figures(outcome))
                .containsEntry("accuracy", "50.0")
                .containsEntry("class-f1", "38.9");
        assertThat(outcome.errors())
                .extracting(ErrorKind::name)
                .containsExactly("missed: nothing coded: MK as neutral", "extra: neutral as VC");
        assertThatThrownBy(() -> classes.read(HandCoded.goldRow("{'penta': 'war'}", "Tarn fell.")))
                .hasMessageContaining("\"penta\" is \"war\", not VC, MC, VK or MK");
    }

    @Test
    void whateverIsCodedInOrdinaryNewsIsTooMuch() {
        Outcome outcome = ordinary.sum(List.of(
                raidsAndTalks().score(ordinary, "{'events': 0}"),
                HandCoded.of(TREE).score(ordinary, "{'events': 0}")));
        assertThat(PairFormTest.figures(outcome))
                .containsEntry("political-events", "2")
                .containsEntry("sentences-with-events", "1");
        assertThat(outcome.measures().get(0).scale().showTarget(10)).isEqualTo("≤ 10");
        assertThat(outcome.errors()).extracting(ErrorKind::name).containsExactly("extra: ASSAULT", "extra: CONSULT");
        assertThatThrownBy(() -> ordinary.read(HandCoded.goldRow("{'events': 2}", "Tarn fell.")))
                .hasMessageContaining("\"events\" must be 0");
    }
}
