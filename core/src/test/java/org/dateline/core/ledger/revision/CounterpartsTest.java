package org.dateline.core.ledger.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.event.ControlChange;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.record.Coding;
import org.dateline.core.statement.CueClass;
import org.junit.jupiter.api.Test;

/** Which line of one coding is which of another, and which is no more. */
class CounterpartsTest {

    private static final PloverType ASSAULT = PloverType.ASSAULT;

    private static Draft raid() {
        return Draft.of("Fighters attacked the mill and killed 30 people, the mayor said.", "Soldiers hold Orla.");
    }

    @Test
    void aRecodingOfTheSameTextIsComparedBySpans() {
        Coding older = raid().event("attacked", ASSAULT, "Fighters")
                .event("killed", ASSAULT)
                .statement("the mayor", "said", CueClass.SAY)
                .control("Orla", ControlChange.Kind.HELD, "Soldiers")
                .coding();
        Coding newer = raid().event("attacked the mill", ASSAULT, "Fighters")
                .event("killed", PloverType.COERCE)
                .statement("the mayor", "said", CueClass.CLAIM)
                .control("Orla", ControlChange.Kind.CONTESTED, "Soldiers")
                .coding();

        Withdrawals withdrawals = Withdrawals.between(older, newer);

        assertThat(withdrawals.counterparts().all())
                .containsEntry("event-1", "event-1")
                .containsEntry("event-2", "event-2")
                .containsEntry("statement-3", "statement-3")
                .containsEntry("control-4", "control-4");
        assertThat(withdrawals.withdrawn()).isEmpty();
    }

    @Test
    void ofTwoLinesReadFromTheSameWordsTheOneOfTheSameTypeIsMeant() {
        Coding older = raid().event("attacked", ASSAULT).coding();
        Coding newer = raid().event("attacked", PloverType.COERCE)
                .event("attacked", ASSAULT)
                .coding();

        assertThat(Counterparts.between(older, newer).find("event-1")).contains("event-2");
        assertThat(Withdrawals.between(newer, older).withdrawn()).containsExactly("event-1");
    }

    @Test
    void wordsThatDoNotOverlapAreNotMeantThoughTheySayTheSame() {
        Draft older = Draft.of("They shelled Orla, then shelled it again.").event("shelled Orla", ASSAULT);
        Draft newer = Draft.of("They shelled Orla, then shelled it again.").event("shelled it", ASSAULT);

        assertThat(Withdrawals.between(older.coding(), newer.coding()).withdrawn())
                .containsExactly("event-1");
    }

    @Test
    void anEventWithOtherFiguresIsTheSameEvent() {
        Coding older = raid().event("killed", ASSAULT)
                .statement("the mayor", "said", CueClass.SAY)
                .coding();
        Coding newer = Draft.of(
                        "Rain fell.", "Fighters attacked the mill and killed 58 people, the ministry said on Sunday.")
                .statement("the ministry", "said", CueClass.SAY)
                .event("killed", ASSAULT)
                .coding();

        assertThat(Counterparts.between(older, newer).all())
                .containsEntry("event-1", "event-2")
                .containsEntry("statement-2", "statement-1");
    }

    @Test
    void theSameSentenceAndTriggerComeBeforeARevisedOne() {
        Coding older = Draft.of("Rebels attacked the mill in Orla on Friday.", "It rained.")
                .event("attacked", ASSAULT)
                .coding();
        Coding newer = Draft.of(
                        "Rebels attacked the mill near Brena on Friday.", "Rebels attacked the mill in Orla on Friday.")
                .event("attacked", ASSAULT)
                .coding();
        Coding both = Draft.of(
                        "Rebels attacked the mill in Orla on Friday.", "Rebels attacked the mills of Orla on Friday.")
                .event("attacked the mills", ASSAULT)
                .event("attacked", ASSAULT)
                .coding();

        assertThat(Counterparts.between(older, newer).all()).isEmpty();
        assertThat(Counterparts.between(older, both).all()).containsEntry("event-1", "event-2");
    }

    @Test
    void whatTellsTheSameElsewhereIsMeantButNotWhatSomebodyElseDid() {
        Coding older = Draft.of("Orla was quiet, but for a clinic that the Valley Front burned to the ground.")
                .event("burned", ASSAULT, "Valley Front")
                .coding();
        Draft same = Draft.of("Who came by the pass saw that the clinic had been burned by the Valley Front.")
                .event("burned", ASSAULT, "Valley Front");
        Draft other = Draft.of("Villagers burned straw.").event("burned", ASSAULT, "Villagers");

        assertThat(Counterparts.between(older, same.coding()).find("event-1")).contains("event-1");
        assertThat(Withdrawals.between(older, other.coding()).withdrawn()).containsExactly("event-1");
    }

    @Test
    void aStatementThatIsGoneIsWithdrawnThoughItsSpeakerSaysSomethingElse() {
        Coding older = Draft.of("The mayor said that nobody was hurt by the shells.")
                .statement("The mayor", "said", CueClass.SAY, "that nobody was hurt by the shells")
                .coding();
        Draft other = Draft.of("Banks would open soon, The mayor said.")
                .statement("The mayor", "said", CueClass.SAY, "Banks would open soon");
        Draft same = Draft.of("Nobody was badly hurt by shells, The mayor said.")
                .statement("The mayor", "said", CueClass.SAY, "Nobody was badly hurt by shells");

        assertThat(Withdrawals.between(older, other.coding()).withdrawn()).containsExactly("statement-1");
        assertThat(Withdrawals.between(older, same.coding()).withdrawn()).isEmpty();
    }
}
