package org.dateline.core.ledger.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.Judgement;
import org.dateline.core.record.TimePart;
import org.dateline.core.time.TimeBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A correction gives one field another value and leaves the rest as it was coded. */
class EventFieldTest {

    private static final Excerpt SENTENCE = new Excerpt(10, 60, "Raiders burnt the mill at Orla and shot two carters.");
    private static final Excerpt TRIGGER = new Excerpt(18, 23, "burnt");
    private static final ActorPart RAIDERS =
            new ActorPart(new Excerpt(10, 17, "Raiders"), null, "Raiders", List.of("UAF"));

    private static final EventLine EVENT = new EventLine(
            3,
            "0011223344556677",
            SENTENCE,
            TRIGGER,
            new EventLine.Code(PloverType.ASSAULT, "raid", List.of("military"), "190", -10.0),
            List.of(RAIDERS),
            List.of(),
            null,
            new TimePart(null, "PAST_REF", null, LocalDate.of(2022, 3, 5), TimeBasis.PUBLICATION),
            List.of(),
            List.of(
                    new Judgement(null, "author", FactualityValue.UU),
                    new Judgement("ab", "a miller", FactualityValue.CT_PLUS)),
            "ab");

    @Test
    void aTypeBringsItsGeneralCode() {
        EventLine event = EventField.TYPE.set(EVENT, "coerce");
        assertThat(event.code())
                .isEqualTo(new EventLine.Code(PloverType.COERCE, null, List.of("military"), "170", null));
        assertThat(EventField.TYPE.set(EVENT, "ASSAULT")).isEqualTo(EVENT);
    }

    @Test
    void aTimeIsADayOrAnInterval() {
        assertThat(EventField.TIME.set(EVENT, "2022-03-04").time().earliest()).isEqualTo("2022-03-04");
        TimePart open = EventField.TIME.set(EVENT, "/2022-03-04").time();
        assertThat(open.earliest()).isNull();
        assertThat(open.latest()).isEqualTo("2022-03-04");
        assertThat(open.words()).isEqualTo(TRIGGER);
    }

    @Test
    void whoTookPartAlreadyKeepsIdAndWords() {
        EventLine event = EventField.RECIPIENT.set(EVENT, "raiders; carters [XXXCVL, XXXLAB]");
        assertThat(event.recipients())
                .containsExactly(RAIDERS, new ActorPart(TRIGGER, null, "carters", List.of("XXXCVL", "XXXLAB")));
        assertThat(EventField.ACTOR.set(EVENT, "").actors()).isEmpty();
    }

    @Test
    void figuresHaveBounds() {
        assertThat(EventField.FIGURES.set(EVENT, "killed 2; injured 3-5").figures())
                .extracting(figure -> figure.what() + " " + figure.low() + " " + figure.high())
                .containsExactly("killed 2 2", "injured 3 5");
    }

    @Test
    void aPlaceOfTheGazetteerComesBackWhole() {
        Place orla = new Place("Orla", "geonames:9", "XX", "North", null, 10.5, -3.25, PlacePrecision.SETTLEMENT);
        EventLine event = EventField.PLACE.set(EVENT, WrittenPlace.of(orla));
        assertThat(event.place()).isNotNull();
        assertThat(event.place().place()).isEqualTo(orla);
        assertThat(EventField.PLACE.set(event, "").place()).isNull();
        assertThat(EventField.PLACE.set(event, "the old mill").place().name()).isEqualTo("the old mill");
    }

    @Test
    void onlyTheAuthorsFactualityChanges() {
        assertThat(EventField.FACTUALITY.set(EVENT, "CT-").factuality())
                .extracting(Judgement::value)
                .containsExactly(FactualityValue.CT_MINUS, FactualityValue.CT_PLUS);
    }

    @ParameterizedTest
    @CsvSource({
        "TYPE, RAID",
        "TIME, yesterday",
        "TIME, 2022-03-05/2022-03-01",
        "TIME, ''",
        "FIGURES, many killed",
        "FIGURES, killed 9-3",
        "FACTUALITY, true",
        "PLACE, Orla;XX;10",
        "ACTOR, [UAF]"
    })
    void refusesWhatIsNotInTheFieldsForm(EventField field, String value) {
        assertThatThrownBy(() -> new Change.Edit("0011223344556677", field, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(field.label() + " is ");
    }

    @Test
    void namesTheFieldsThereAre() {
        assertThatThrownBy(() -> EventField.ofLabel("colour")).hasMessageContaining("type, mode, time, place");
    }

    @Test
    void aSplitPartsEventsFromOthers() {
        assertThatThrownBy(() -> new Change.Split(List.of("a"), List.of("a", "b")))
                .hasMessageContaining("apart");
        assertThatThrownBy(() -> new Change.Merge(List.of("a"))).hasMessageContaining("at least 2 events");
        assertThatThrownBy(() -> new Correction(new Change.Note(List.of("a")), "ana", " "))
                .hasMessageContaining("reason");
    }
}
