package org.dateline.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldArticle;
import org.dateline.store.database.RecordAddress;
import org.jspecify.annotations.Nullable;

/** What new articles and corrections touch, and what that was before them. */
class NewsTest {

    private static void read(RecordStore store, ToldArticle... articles) {
        ArticleRecorder recorder = store.articles(store.begin("read", null));
        for (ToldArticle article : articles) {
            recorder.record(article.capture());
        }
    }

    private static ToldArticle blast(String outlet, String day, String words, int killed) {
        ToldArticle article = ToldArticle.of(outlet, day)
                .title("Blast in Orla")
                .url("https://" + outlet + ".example/blast")
                .say(words);
        article.event("ASSAULT", "bombed", "2021-08-10")
                .by("Red Front", "Red Front", "AFGREBRFT")
                .at("Orla", "geonames:1", 35, 69)
                .killed(killed + " people", killed);
        return article;
    }

    private static final ToldArticle LANTERN =
            blast("Lantern", "2021-08-10", "The Red Front bombed the market of Orla and 9 people died.", 9);
    private static final ToldArticle COURIER =
            blast("Courier", "2021-08-11", "The Red Front bombed the market of Orla, where 12 people died.", 12);

    private static Touched behind(RecordStore store, int entry, String... known) {
        return store.queries()
                .news()
                .touched(
                        new Arrivals.Behind(entry),
                        RecordFilter.ALL,
                        KnownItems.of(java.util.Arrays.stream(known)
                                .collect(java.util.stream.Collectors.toMap(id -> id, id -> "{}"))));
    }

    private static Touched.InIncident only(Touched touched) {
        assertThat(touched.incidents()).hasSize(1);
        return touched.incidents().get(0);
    }

    private static IncidentRow there(@Nullable IncidentRow row) {
        assertThat(row).isNotNull();
        return java.util.Objects.requireNonNull(row);
    }

    @BothDatabases
    void whatIsBehindAnEntryIsNewAndTheRestIsWhatItWasBefore(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, RandomRecord.CLOCK)) {
            read(store, LANTERN);
            Touched first = behind(store, 0);
            assertThat(only(first).before()).isNull();
            assertThat(only(first).fresh()).containsExactly(LANTERN.idOf("bombed"));
            assertThat(first.arrived()).isEqualTo(new Touched.Arrived(1, 1, 1, LocalDate.parse("2021-08-10"), true));
            read(store, COURIER);
            Touched second = behind(store, first.through());
            assertThat(only(second).now().voices()).containsExactly("Courier", "Lantern");
            assertThat(only(second).fresh()).containsExactly(COURIER.idOf("bombed"));
            IncidentRow before = there(only(second).before());
            assertThat(before.voices()).containsExactly("Lantern");
            assertThat(before.status()).isEqualTo(IncidentStatus.REPORTED);
            assertThat(before.tolls()).containsExactly(new IncidentRow.Toll("killed", 9, 9L));
            assertThat(behind(store, second.through()).incidents()).isEmpty();
        }
    }

    @BothDatabases
    void whoKnowsAnIncidentNeedsNotBeToldWhatItWas(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, RandomRecord.CLOCK)) {
            read(store, LANTERN);
            int first = store.queries().news().last();
            read(store, COURIER);
            assertThat(only(behind(store, first, LANTERN.idOf("bombed"))).before())
                    .isNull();
        }
    }

    @BothDatabases
    void aCodingAnewTouchesNothing(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, RandomRecord.CLOCK)) {
            read(store, LANTERN);
            int first = store.queries().news().last();
            read(
                    store,
                    blast("Lantern", "2021-08-10", "The Red Front bombed the market of Orla and 9 people died.", 9)
                            .codedBy("better"));
            Touched touched = behind(store, first);
            assertThat(touched.incidents()).isEmpty();
            assertThat(touched.arrived().articles()).isZero();
            assertThat(touched.through()).isGreaterThan(first);
        }
    }

    @BothDatabases
    void aRevisionThatTellsTheSameHasNoNewReport(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, RandomRecord.CLOCK)) {
            read(store, LANTERN);
            int first = store.queries().news().last();
            String known = LANTERN.idOf("bombed");
            ToldArticle revised = blast(
                            "Lantern", "2021-08-10", "The Red Front bombed the market of Orla and 9 people died.", 9)
                    .updated("2021-08-10T19:00:00Z")
                    .say("The market is closed.");
            read(store, revised);
            Touched touched = behind(store, first, known);
            assertThat(only(touched).fresh()).isEmpty();
            assertThat(touched.arrived().articles()).isZero();
            assertThat(touched.fates()).singleElement().satisfies(fate -> {
                assertThat(fate.known()).isEqualTo(known);
                assertThat(there(fate.now()).id()).isEqualTo(revised.idOf("bombed"));
            });
        }
    }

    @BothDatabases
    void whatARevisionTellsNoMoreIsGone(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, RandomRecord.CLOCK)) {
            read(store, LANTERN);
            int first = store.queries().news().last();
            read(
                    store,
                    ToldArticle.of("Lantern", "2021-08-10")
                            .url("https://Lantern.example/blast")
                            .updated("2021-08-10T19:00:00Z")
                            .say("The market of Orla is closed."));
            Touched touched = behind(store, first, LANTERN.idOf("bombed"));
            assertThat(touched.incidents()).isEmpty();
            assertThat(touched.fates())
                    .singleElement()
                    .satisfies(fate -> assertThat(fate.now()).isNull());
        }
    }

    @BothDatabases
    void correctionsTouchWhatTheyAreAbout(RecordAddress address) {
        ToldArticle other = ToldArticle.of("Relay", "2021-08-12")
                .url("https://relay.example/1")
                .say("Rebels burnt a bridge in Velm.");
        other.event("ASSAULT", "burnt", "2021-08-12").at("Velm", "geonames:7", 30, 60);
        try (RecordStore store = RecordStore.open(address, RandomRecord.CLOCK)) {
            read(store, LANTERN, other);
            int first = store.queries().news().last();
            List<String> both = List.of(LANTERN.idOf("bombed"), other.idOf("burnt"));
            store.corrections()
                    .correct(
                            store.begin("correct", null),
                            new Correction(new Change.Merge(both), "ana", "the same"),
                            null);
            Touched.InIncident merged = only(behind(store, first, both.get(0), both.get(1)));
            assertThat(merged.isCorrected()).isTrue();
            assertThat(merged.now().reports())
                    .extracting(IncidentRow.Report::event)
                    .containsExactlyInAnyOrderElementsOf(both);
            assertThat(behind(store, store.queries().news().last()).incidents()).isEmpty();
        }
    }

    private static ToldArticle taken(String outlet, String day, String holder, String code) {
        return ToldArticle.of(outlet, day)
                .url("https://" + outlet + ".example/" + day)
                .say(holder + " took Orla, " + outlet + " tells.")
                .held("Orla", "geonames:1", holder, code, "captured", day);
    }

    @BothDatabases
    void controlIsToldAsItIsAndAsItWasWithoutWhatIsNew(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, RandomRecord.CLOCK)) {
            read(store, taken("Lantern", "2021-08-10", "Red Front", "AFGREBRFT"));
            int first = store.queries().news().last();
            read(store, taken("Courier", "2021-08-12", "Hill Guard", "AFGREBHGD"));
            Touched touched = behind(store, first);
            assertThat(touched.places()).singleElement().satisfies(place -> {
                assertThat(place.now().holderOn(LocalDate.parse("2021-08-12")))
                        .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("Hill Guard"));
                assertThat(java.util.Objects.requireNonNull(place.before()).holderOn(LocalDate.parse("2021-08-12")))
                        .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("Red Front"));
            });
            assertThat(behind(store, store.queries().news().last()).places()).isEmpty();
        }
    }

    @BothDatabases
    void ofDaysWhatCameOutLaterIsLeftOut(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, RandomRecord.CLOCK)) {
            read(store, COURIER, LANTERN);
            LocalDate day = LocalDate.parse("2021-08-10");
            Touched touched =
                    store.queries().news().touched(new Arrivals.Of(day, day), RecordFilter.ALL, KnownItems.NONE);
            assertThat(only(touched).now().voices()).containsExactly("Lantern");
            assertThat(only(touched).before()).isNull();
            assertThat(touched.arrived().articles()).isEqualTo(1);
        }
    }

    @BothDatabases
    void onlyWhatAnswersToTheFilterIsTouched(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, RandomRecord.CLOCK)) {
            read(store, LANTERN, taken("Courier", "2021-08-12", "Hill Guard", "AFGREBHGD"));
            News news = store.queries().news();
            Touched ofGuard =
                    news.touched(new Arrivals.Behind(0), RecordFilter.ALL.withActors("Hill Guard"), KnownItems.NONE);
            assertThat(ofGuard.incidents()).isEmpty();
            assertThat(ofGuard.places()).hasSize(1);
            Touched ofAssaults =
                    news.touched(new Arrivals.Behind(0), RecordFilter.ALL.withTypes("assault"), KnownItems.NONE);
            assertThat(ofAssaults.incidents()).hasSize(1);
            assertThat(ofAssaults.places()).isEmpty();
        }
    }

    @BothDatabases
    void flightsThatCopiesTellAgainAreNotNew(RecordAddress address) {
        String words = "Some 300 people fled Orla along the river road with what they could carry, while traders shut"
                + " their shops and the elders of the town asked both sides to let the carts go through to the valley.";
        ToldArticle first = ToldArticle.of("Lantern", "2021-08-10")
                .url("https://lantern.example/flight")
                .say(words)
                .fled("300 people", 300, "Orla", "geonames:1", "2021-08-10");
        ToldArticle copy = ToldArticle.of("Courier", "2021-08-11")
                .url("https://courier.example/flight")
                .say(words)
                .fled("300 people", 300, "Orla", "geonames:1", "2021-08-10");
        try (RecordStore store = RecordStore.open(address, RandomRecord.CLOCK)) {
            read(store, first);
            Touched told = behind(store, 0);
            assertThat(told.flights()).hasSize(1);
            read(store, copy);
            assertThat(behind(store, told.through()).flights()).isEmpty();
        }
    }
}
