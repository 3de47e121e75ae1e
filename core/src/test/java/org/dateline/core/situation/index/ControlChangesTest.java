package org.dateline.core.situation.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.situation.index.Accounts.ARMY;
import static org.dateline.core.situation.index.Accounts.BAND;
import static org.dateline.core.situation.index.Accounts.told;

import java.util.List;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.event.ControlChange.Kind;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.control.ControlReport;
import org.dateline.core.statement.SpeakerClass;
import org.junit.jupiter.api.Test;

/** What changes of control add to the advance of which side. */
class ControlChangesTest {

    private static final ControlChanges CHANGES = new ControlChanges(Recipe.load(), ActorLexicon.load());

    private static List<String> shown(ControlReport... reports) {
        return CHANGES.of(List.of(reports)).values().stream()
                .flatMap(List::stream)
                .map(change ->
                        change.sort() + " " + change.circumstances().by().get(0).name() + " "
                                + change.circumstances().earliest() + "/"
                                + change.circumstances().latest() + " " + change.weight())
                .toList();
    }

    private static Accounts orla(String voice, String published, String day) {
        return told(voice, published).at("Orla").on(day);
    }

    @Test
    void aPlaceGainedByOneIsLostByTheOther() {
        assertThat(shown(
                        orla("Lantern", "2021-07-01", "2021-07-01").control(Kind.HELD, ARMY, null),
                        orla("Lantern", "2021-07-10", "2021-07-09").control(Kind.CAPTURED, BAND, null)))
                .containsExactly(
                        "gained Red Band 2021-07-09/2021-07-09 1",
                        "lost government of Afghanistan 2021-07-09/2021-07-09 -1");
    }

    @Test
    void whoIsFoundHoldingAPlaceGainedNothing() {
        assertThat(shown(orla("Lantern", "2021-07-01", "2021-07-01").control(Kind.HELD, ARMY, null)))
                .isEmpty();
    }

    @Test
    void moreVoicesWeighMoreAndTheSameVoiceAgainDoesNot() {
        ControlReport first = orla("Lantern", "2021-07-10", "2021-07-09").control(Kind.CAPTURED, BAND, ARMY);
        ControlReport again = orla("Lantern", "2021-07-11", "2021-07-09").control(Kind.CAPTURED, BAND, ARMY);
        ControlReport other = orla("Courier", "2021-07-11", "2021-07-09").control(Kind.CAPTURED, BAND, ARMY);
        assertThat(shown(first))
                .isEqualTo(shown(first, again))
                .containsExactly(
                        "gained Red Band 2021-07-09/2021-07-09 1",
                        "lost government of Afghanistan 2021-07-09/2021-07-09 -1");
        assertThat(shown(first, other)).allMatch(change -> change.endsWith("1.5"));
    }

    @Test
    void aBoastWeighsLessAndADeniedOneNothing() {
        assertThat(shown(orla("Lantern", "2021-07-10", "2021-07-09")
                        .speaker("a spokesman", SpeakerClass.MILITANT, FactualityValue.CT_PLUS, "AFGREBRBD")
                        .control(Kind.CAPTURED, BAND, null)))
                .containsExactly("gained Red Band 2021-07-09/2021-07-09 0.25");
        assertThat(shown(orla("Lantern", "2021-07-10", "2021-07-09")
                        .speaker("a spokesman", SpeakerClass.MILITANT, FactualityValue.CT_PLUS, "AFGREBRBD")
                        .speaker("a minister", SpeakerClass.OFFICIAL, FactualityValue.CT_MINUS, "AFGGOV")
                        .control(Kind.CAPTURED, BAND, null)))
                .isEmpty();
        assertThat(shown(orla("Lantern", "2021-07-10", "2021-07-09")
                        .author(FactualityValue.CT_PLUS)
                        .speaker("a minister", SpeakerClass.OFFICIAL, FactualityValue.CT_MINUS, "AFGGOV")
                        .control(Kind.CAPTURED, BAND, null)))
                .containsExactly("gained Red Band 2021-07-09/2021-07-09 0.5");
    }

    @Test
    void fightingChangesNothing() {
        assertThat(shown(
                        orla("Lantern", "2021-07-01", "2021-07-01").control(Kind.HELD, ARMY, null),
                        orla("Lantern", "2021-07-05", "2021-07-04").control(Kind.CONTESTED, BAND, null),
                        orla("Courier", "2021-07-08", "2021-07-08").control(Kind.HELD, ARMY, null)))
                .isEmpty();
    }

    @Test
    void whatNoGazetteerKnowsIsSeizedAndNoPlaceGained() {
        assertThat(shown(told("Lantern", "2021-07-10")
                        .atUnknown("Marshal Kard")
                        .on("2021-07-09")
                        .control(Kind.CAPTURED, BAND, null)))
                .isEmpty();
    }

    @Test
    void aPlaceThatWasHeldYearsAgoIsGainedAnew() {
        assertThat(shown(
                        orla("Lantern", "2021-07-10", "2015-12-31").control(Kind.HELD, BAND, null),
                        orla("Courier", "2021-07-10", "2021-07-09").control(Kind.CAPTURED, BAND, null)))
                .containsExactly("gained Red Band 2021-07-09/2021-07-09 1");
    }

    @Test
    void aPlaceThatIsOnlyLeftIsLost() {
        assertThat(shown(
                        orla("Lantern", "2021-07-01", "2021-07-01").control(Kind.HELD, ARMY, null),
                        orla("Lantern", "2021-07-10", "2021-07-10").control(Kind.LOST, ARMY, null)))
                .containsExactly("lost government of Afghanistan 2021-07-10/2021-07-10 -1");
    }
}
