package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.ControlField;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.core.ledger.correction.EventField;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.query.Effect;
import org.dateline.store.query.Page;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.upkeep.UpkeepProgress;

/** Corrections change what follows, survive new codings and revisions, and can be undone. */
class CorrectionsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-08-20T10:00:00Z"), ZoneOffset.UTC);

    private static final ToldArticle LANTERN = RecordStoreTest.blast("Lantern", "2021-08-10", "9");
    private static final ToldArticle COURIER = RecordStoreTest.blast("Courier", "2021-08-11", "12");
    private static final String NINE = LANTERN.idOf("killed");
    private static final String TWELVE = COURIER.idOf("killed");

    private static RecordStore opened(RecordAddress address, ToldArticle... articles) {
        RecordStore store = RecordStore.open(address, CLOCK);
        ArticleRecorder recorder = store.articles(store.begin("read", null));
        for (ToldArticle article : articles) {
            recorder.record(article.capture());
        }
        return store;
    }

    private static String correct(RecordStore store, Change change) {
        return store.corrections()
                .correct(store.begin("correct", null), new Correction(change, "ana", "read it"), null);
    }

    private static List<String> incidents(RecordAddress address) {
        try (Database database = Database.openExisting(address)) {
            return database.read(sql ->
                    sql.fetch("select summary from incident order by name").getValues(0, String.class));
        }
    }

    private static String standing(RecordAddress address, String event) {
        try (Database database = Database.openExisting(address)) {
            return database.read(sql -> sql.fetch("select standing from record_line where name = ?", event)
                    .get(0)
                    .get(0, String.class));
        }
    }

    private static void assertWhole(RecordStore store) {
        assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults()).isEmpty();
    }

    @BothDatabases
    void anEditChangesTheIncidentAndAnUndoChangesItBack(RecordAddress address) {
        try (RecordStore store = opened(address, LANTERN)) {
            List<String> before = incidents(address);
            String edit = correct(store, new Change.Edit(NINE, EventField.FIGURES, "killed 10-11"));
            assertThat(incidents(address)).singleElement().asString().contains("\"low\":10,\"high\":11");
            String undo = correct(store, new Change.Undo(edit));
            assertThat(incidents(address)).isEqualTo(before);
            correct(store, new Change.Undo(undo));
            assertThat(incidents(address)).singleElement().asString().contains("\"low\":10,\"high\":11");
            assertWhole(store);
        }
    }

    @BothDatabases
    void whatIsConfirmedIsSoUntilThatIsUndone(RecordAddress address) {
        try (RecordStore store = opened(address, LANTERN, COURIER)) {
            List<String> both = List.of(NINE, TWELVE);
            correct(store, new Change.Note(List.of(TWELVE)));
            assertThat(store.corrections().confirmed(both)).isEmpty();
            String confirm = correct(store, new Change.Confirm(List.of(NINE)));
            assertThat(store.corrections().confirmed(both)).containsExactly(NINE);
            assertThat(store.corrections().confirmed(List.of(TWELVE))).isEmpty();
            correct(store, new Change.Undo(confirm));
            assertThat(store.corrections().confirmed(both)).isEmpty();
        }
    }

    @BothDatabases
    void whatIsSplitStaysApartUntilThatIsUndone(RecordAddress address) {
        try (RecordStore store = opened(address, LANTERN, COURIER)) {
            assertThat(incidents(address)).hasSize(1);
            String split = correct(store, new Change.Split(List.of(NINE), List.of(TWELVE)));
            assertThat(incidents(address)).hasSize(2);
            correct(store, new Change.Undo(split));
            assertThat(incidents(address)).hasSize(1);
            assertWhole(store);
        }
    }

    @BothDatabases
    void aSplitTakesOutWhatItNamesAndMovesNothingElse(RecordAddress address) {
        ToldArticle third = RecordStoreTest.blast("Herald", "2021-08-12", "11");
        ToldArticle fourth = RecordStoreTest.blast("Oxus", "2021-08-13", "10");
        try (RecordStore store = opened(address, LANTERN, COURIER, third, fourth)) {
            assertThat(incidents(address)).hasSize(1);
            Effect effect = corrected(
                    store,
                    new Change.Split(List.of(NINE), List.of(TWELVE, third.idOf("killed"), fourth.idOf("killed"))));
            assertThat(incidents(address)).hasSize(2);
            assertThat(store.queries().lookup().line(TWELVE).incident().reports())
                    .hasSize(3);
            assertThat(effect.moreIncidents()).isZero();
            assertThat(effect.incidents()).hasSize(2).anySatisfy(change -> {
                assertThat(change.before()).isNull();
                assertThat(change.after().reports()).hasSize(3);
            });
            // Whoever was taken out is not moved by what is read later either.
            store.articles(store.begin("read", null))
                    .record(RecordStoreTest.blast("Mail", "2021-08-14", "9").capture());
            assertThat(store.queries().lookup().line(NINE).incident().id())
                    .isNotEqualTo(
                            store.queries().lookup().line(TWELVE).incident().id());
            assertWhole(store);
        }
    }

    @BothDatabases
    void whatIsKeptTogetherIsNotSaidToBeOne(RecordAddress address) {
        ToldArticle far = ToldArticle.of("Oxus", "2021-09-20")
                .say("Gunmen shot a judge dead in Brena.")
                .event("ASSAULT", "shot", "2021-09-19")
                .at("Brena", "geonames:2", 31, 62)
                .then();
        String shot = far.idOf("shot");
        try (RecordStore store = opened(address, LANTERN, COURIER, far)) {
            for (Change split : List.of(
                    new Change.Split(List.of(NINE), List.of(TWELVE, shot)),
                    new Change.Split(List.of(TWELVE, shot), List.of(NINE)))) {
                String made = correct(store, split);
                assertThat(store.queries().lookup().line(shot).incident())
                        .isEqualTo(store.queries().lookup().line(TWELVE).incident());
                assertThat(incidents(address))
                        .hasSize(2)
                        .anyMatch(incident -> incident.contains("\"how\":\"kept\""))
                        .noneMatch(incident -> incident.contains("\"how\":\"analyst\""))
                        .allMatch(incident -> incident.contains("\"status\":\"reported\""));
                assertWhole(store);
                correct(store, new Change.Undo(made));
            }
        }
    }

    @BothDatabases
    void whatIsTriedOutIsToldAndChangesNothing(RecordAddress address) {
        try (RecordStore store = opened(address, LANTERN, COURIER)) {
            List<String> before = incidents(address);
            Change split = new Change.Split(List.of(NINE), List.of(TWELVE));
            Effect effect = store.corrections()
                    .tryOut(store.begin("correct", null), List.of(new Correction(split, "ana", "read it")), null);
            assertThat(effect.incidents()).hasSize(2);
            assertThat(incidents(address)).isEqualTo(before);
            assertThat(store.corrections().all()).isEmpty();
            assertThat(corrected(store, split).incidents()).isEqualTo(effect.incidents());
            assertWhole(store);
        }
    }

    private static Effect corrected(RecordStore store, Change change) {
        return store.corrections()
                .correct(store.begin("correct", null), List.of(new Correction(change, "ana", "read it")), null);
    }

    @BothDatabases
    void whoHoldsAPlaceIsCorrectedAsEventsAre(RecordAddress address) {
        ToldArticle fall = ToldArticle.of("Lantern", "2021-08-12")
                .say("The Red Front took Orla.")
                .held("Orla", "geonames:1", "Red Front", "AFGREBRFT", "captured", "2021-08-10");
        String control = fall.idOfControl("Orla");
        try (RecordStore store = opened(address, fall)) {
            assertThat(held(store)).isEqualTo("Orla: Red Front from 2021-08-10");
            Effect effect = corrected(store, new Change.Edit(control, ControlField.HOLDER, "Green Band [AFGREBGBD]"));
            assertThat(held(store)).isEqualTo("Orla: Green Band from 2021-08-10");
            assertThat(effect.places()).singleElement().satisfies(change -> {
                assertThat(change.before().stretches().get(0).holder().name()).isEqualTo("Red Front");
                assertThat(change.after().stretches().get(0).holder().name()).isEqualTo("Green Band");
            });
            int seen = store.corrections().version(control);
            corrected(store, new Change.Edit(control, ControlField.TIME, "2021-08-11"));
            assertThat(held(store)).isEqualTo("Orla: Green Band from 2021-08-11");
            assertThatThrownBy(() -> store.corrections()
                            .correct(
                                    store.begin("correct", null),
                                    new Correction(new Change.Confirm(List.of(control)), "ben", "so it is"),
                                    seen))
                    .hasMessageContaining("corrected since");
            String moved = correct(
                    store, new Change.Edit(control, ControlField.PLACE, "Brena;AF;31;62;settlement;geonames:2;;"));
            assertThat(held(store)).isEqualTo("Brena: Green Band from 2021-08-11");
            Effect back = corrected(store, new Change.Undo(moved));
            assertThat(back.places()).hasSize(2);
            assertThat(held(store)).isEqualTo("Orla: Green Band from 2021-08-11");
            String reject = correct(store, new Change.Reject(List.of(control)));
            assertThat(held(store)).isEmpty();
            correct(store, new Change.Undo(reject));
            assertThat(store.corrections().about(control)).hasSize(6);
            assertThat(standing(address, control)).isEqualTo("live");
            assertWhole(store);
        }
    }

    @BothDatabases
    void whatFollowsElsewhereInTheArticleFromWhoTookAPlaceIsToldToo(RecordAddress address) {
        ToldArticle fall = ToldArticle.of("Lantern", "2021-08-12")
                .say("The Red Front took Orla.")
                .held("Orla", "geonames:1", "Red Front", "AFGREBRFT", "captured", "2021-08-10")
                .say("The Red Front is told to be in Brena, which fell as well.")
                .held("Brena", "geonames:2", "Red Front", "AFGREBRFT", "captured", "2021-08-11");
        try (RecordStore store = opened(address, fall)) {
            correct(store, new Change.Edit(fall.idOfControl("Brena"), ControlField.HOLDER, ""));
            Change green = new Change.Edit(fall.idOfControl("Orla"), ControlField.HOLDER, "Green Band [AFGREBGBD]");
            Effect effect = corrected(store, green);
            assertThat(effect.places())
                    .extracting(
                            change -> change.after().stretches().get(0).holder().name())
                    .containsExactly("Green Band", "Green Band");
            assertThat(effect.morePlaces()).isZero();
            assertThat(effect.moreLines()).isZero();
        }
    }

    @BothDatabases
    void anEventHasNoHolderAndControlIsInNoIncident(RecordAddress address) {
        ToldArticle fall = ToldArticle.of("Lantern", "2021-08-12")
                .say("The Red Front took Orla.")
                .held("Orla", "geonames:1", "Red Front", "AFGREBRFT", "captured", "2021-08-10");
        String control = fall.idOfControl("Orla");
        try (RecordStore store = opened(address, fall, COURIER)) {
            assertThatThrownBy(() -> correct(store, new Change.Edit(TWELVE, ControlField.HOLDER, "Green Band")))
                    .hasMessageContaining("an event has no such field: holder");
            assertThatThrownBy(() -> correct(store, new Change.Edit(control, EventField.FIGURES, "killed 3")))
                    .hasMessageContaining("a line about control has no such field: figures");
            assertThatThrownBy(() -> correct(store, new Change.Merge(List.of(control, TWELVE))))
                    .hasMessageContaining("no event or incident has the id " + control);
        }
    }

    private static String held(RecordStore store) {
        return store.queries().control(null).list(RecordFilter.ALL, Page.ALL).stream()
                .map(row -> row.place().name() + ": "
                        + row.stretches().get(0).holder().name() + " from "
                        + row.stretches().get(0).from())
                .collect(java.util.stream.Collectors.joining("; "));
    }

    @BothDatabases
    void whatIsMergedStaysTogetherAndTheLaterDecisionCounts(RecordAddress address) {
        ToldArticle far = ToldArticle.of("Oxus", "2021-09-20")
                .say("Gunmen shot a judge dead in Brena.")
                .event("ASSAULT", "shot", "2021-09-19")
                .at("Brena", "geonames:2", 31, 62)
                .then();
        String shot = far.idOf("shot");
        try (RecordStore store = opened(address, LANTERN, far)) {
            assertThat(incidents(address)).hasSize(2);
            correct(store, new Change.Merge(List.of(NINE, shot)));
            assertThat(incidents(address)).singleElement().asString().contains("\"how\":\"analyst\"");
            correct(store, new Change.Split(List.of(shot), List.of(NINE)));
            assertThat(incidents(address)).hasSize(2);
            assertWhole(store);
        }
    }

    @BothDatabases
    void whatWasMergedWithWhatIsRejectedStandsAlone(RecordAddress address) {
        ToldArticle far = ToldArticle.of("Oxus", "2021-09-20")
                .say("Gunmen shot a judge dead in Brena.")
                .event("ASSAULT", "shot", "2021-09-19")
                .at("Brena", "geonames:2", 31, 62)
                .then();
        try (RecordStore store = opened(address, LANTERN, far, COURIER)) {
            correct(store, new Change.Merge(List.of(far.idOf("shot"), NINE)));
            assertThat(incidents(address)).hasSize(1);
            String reject = correct(store, new Change.Reject(List.of(NINE)));
            assertThat(incidents(address)).hasSize(2).noneMatch(incident -> incident.contains("\"how\":\"analyst\""));
            correct(store, new Change.Undo(reject));
            assertThat(incidents(address)).singleElement().asString().contains("\"how\":\"analyst\"");
            assertWhole(store);
        }
    }

    @BothDatabases
    void whatIsRejectedCountsNoMore(RecordAddress address) {
        try (RecordStore store = opened(address, LANTERN, COURIER)) {
            String reject = correct(store, new Change.Reject(List.of(TWELVE)));
            assertThat(incidents(address)).singleElement().asString().contains("\"low\":9,\"high\":9");
            assertThat(standing(address, TWELVE)).isEqualTo("rejected");
            correct(store, new Change.Undo(reject));
            assertThat(standing(address, TWELVE)).isEqualTo("live");
            assertThat(incidents(address)).singleElement().asString().contains("\"low\":9,\"high\":12");
            assertWhole(store);
        }
    }

    @BothDatabases
    void anEditGoesOverToALaterRevision(RecordAddress address) {
        try (RecordStore store = opened(address, LANTERN)) {
            correct(store, new Change.Edit(NINE, EventField.FIGURES, "killed 7"));
            ToldArticle later = RecordStoreTest.blast("Lantern", "2021-08-10", "9")
                    .updated("2021-08-10T20:00:00Z")
                    .say("The market stays closed.");
            store.articles(store.begin("read", null)).record(later.capture());
            assertThat(standing(address, NINE)).isEqualTo("superseded");
            assertThat(incidents(address)).singleElement().asString().contains("\"low\":7,\"high\":7");
            assertWhole(store);
        }
    }

    @BothDatabases
    void whatACorrectionIsAboutStaysWhenItIsCodedNoMore(RecordAddress address) {
        try (RecordStore store = opened(address, LANTERN)) {
            correct(store, new Change.Confirm(List.of(NINE)));
            ToldArticle nothing = ToldArticle.of("Lantern", "2021-08-10")
                    .title("Blast in Orla")
                    .url("https://lantern.example/2021-08-10/blast")
                    .codedBy("next")
                    .say("Lantern says that a bomb by the Red Front killed 9 people at the market of Orla"
                            + " on Tuesday morning, when the stalls were full.");
            store.articles(store.begin("recode", null)).record(nothing.capture());
            assertThat(standing(address, NINE)).isEqualTo("live");
            assertThat(incidents(address)).hasSize(1);
            assertWhole(store);
        }
    }

    @BothDatabases
    void whatNobodyTouchedGoesWhenItIsCodedNoMore(RecordAddress address) {
        try (RecordStore store = opened(address, LANTERN)) {
            ToldArticle nothing = ToldArticle.of("Lantern", "2021-08-10")
                    .title("Blast in Orla")
                    .url("https://lantern.example/2021-08-10/blast")
                    .codedBy("next")
                    .say("Lantern says that a bomb by the Red Front killed 9 people at the market of Orla"
                            + " on Tuesday morning, when the stalls were full.");
            store.articles(store.begin("recode", null)).record(nothing.capture());
            assertThat(standing(address, NINE)).isEqualTo("dropped");
            assertThat(incidents(address)).isEmpty();
            assertWhole(store);
        }
    }

    @BothDatabases
    void whoSawAnEarlierVersionIsRefused(RecordAddress address) {
        try (RecordStore store = opened(address, LANTERN, COURIER)) {
            Corrections corrections = store.corrections();
            int seen = corrections.version(TWELVE);
            Run run = store.begin("correct", null);
            corrections.correct(run, new Correction(new Change.Note(List.of(NINE)), "ana", "see the photo"), seen);
            assertThatThrownBy(() -> corrections.correct(
                            run, new Correction(new Change.Reject(List.of(TWELVE)), "ben", "no such market"), seen))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("corrected since")
                    .extracting(fault -> ((StoreFault) fault).kind())
                    .isEqualTo(StoreFault.Kind.CHANGED);
            assertThat(corrections.about(TWELVE)).hasSize(1);
            corrections.correct(
                    run,
                    new Correction(new Change.Reject(List.of(TWELVE)), "ben", "no such market"),
                    corrections.version(TWELVE));
            assertThat(corrections.all())
                    .extracting(made -> made.content().author())
                    .containsExactly("ana", "ben");
        }
    }

    @BothDatabases
    void namesWhatIsNotThere(RecordAddress address) {
        try (RecordStore store = opened(address, LANTERN)) {
            assertThatThrownBy(() -> correct(store, new Change.Reject(List.of("0123456789abcdef"))))
                    .hasMessageContaining("no event, incident or line about control has the id 0123456789abcdef");
            assertThatThrownBy(() -> correct(store, new Change.Undo("0123456789abcdef")))
                    .hasMessageContaining("no correction has the id 0123456789abcdef");
            String note = correct(store, new Change.Note(List.of(NINE)));
            correct(store, new Change.Undo(note));
            assertThatThrownBy(() -> correct(store, new Change.Undo(note))).hasMessageContaining("is undone already");
        }
    }
}
