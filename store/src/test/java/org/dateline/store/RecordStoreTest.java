package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.store.Overview.DatedArticle;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.upkeep.UpkeepProgress;
import org.dateline.store.upkeep.Verification;
import org.jooq.impl.DSL;

/** Articles are kept once, revisions take each other's place, reports of one happening become one incident. */
class RecordStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-08-20T10:00:00Z"), ZoneOffset.UTC);

    static ToldArticle blast(String outlet, String published, String number) {
        return ToldArticle.of(outlet, published)
                .title("Blast in Orla")
                .url("https://" + outlet.toLowerCase(java.util.Locale.ROOT) + ".example/" + published + "/blast")
                .say(outlet + " says that a bomb by the Red Front killed " + number + " people at the market of Orla"
                        + " on Tuesday morning, when the stalls were full.")
                .event("ASSAULT", "killed", "2021-08-10")
                .by("Red Front", "Red Front", "AFGREB")
                .at("Orla", "geonames:1", 35, 69)
                .killed(number + " people", Integer.parseInt(number))
                .then();
    }

    private static void record(RecordAddress address, List<ToldArticle> articles) {
        try (RecordStore store = RecordStore.open(address, CLOCK)) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            articles.forEach(article -> recorder.record(article.capture()));
            recorder.end(articles.size(), 0);
        }
    }

    private static List<String> incidents(RecordAddress address) {
        try (Database database = Database.openExisting(address)) {
            return database.read(sql ->
                    sql.fetch("select summary from incident order by name").getValues(0, String.class));
        }
    }

    private static List<String> standings(RecordAddress address) {
        try (Database database = Database.openExisting(address)) {
            return database.read(sql ->
                    sql.fetch("select standing from record_line order by id").getValues(0, String.class));
        }
    }

    private static Verification.Result verified(RecordAddress address) {
        try (RecordStore store = RecordStore.openExisting(address, CLOCK)) {
            return store.verification(UpkeepProgress.SILENT).run(true);
        }
    }

    @BothDatabases
    void readsTheSameBytesOnce(RecordAddress address) {
        ToldArticle article = blast("Lantern", "2021-08-10", "9");
        try (RecordStore store = RecordStore.open(address, CLOCK)) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            assertThat(recorder.record(article.capture())).isEqualTo(Kept.NEW);
            assertThat(recorder.record(article.capture())).isEqualTo(Kept.KNOWN);
        }
        assertThat(standings(address)).containsExactly("live");
    }

    @BothDatabases
    void aRunThatFindsNothingNewWritesNothing(RecordAddress address) {
        List<ToldArticle> articles = List.of(blast("Lantern", "2021-08-10", "9"));
        record(address, articles);
        int entries = entries(address);
        record(address, articles);

        assertThat(entries(address)).isEqualTo(entries);
        assertThat(verified(address).faults()).isEmpty();
    }

    @BothDatabases
    void aRunIsUnfinishedUntilTheSameIsReadToItsEnd(RecordAddress address) {
        List<ToldArticle> articles = List.of(blast("Lantern", "2021-08-10", "9"), blast("Courier", "2021-08-11", "9"));
        CoderId coder = articles.get(0).capture().coder();
        try (RecordStore store = RecordStore.open(address, CLOCK)) {
            for (int i = 0; i < articles.size(); i++) {
                store.articles(store.begin("read", coder, List.of("pages")))
                        .record(articles.get(i).capture());
            }
            assertThat(store.overview().unfinished()).containsExactly("read");

            store.articles(store.begin("read", coder, List.of("notes"))).end(0, 0);
            assertThat(store.overview().unfinished()).containsExactly("read");

            store.articles(store.begin("read", coder, List.of("pages"))).end(0, 0);
            assertThat(store.overview().unfinished()).isEmpty();
        }
        assertThat(verified(address).faults()).isEmpty();
    }

    @BothDatabases
    void aRunOfAnEarlierVersionIsFinishedByAnyOfItsVerb(RecordAddress address) {
        ToldArticle article = blast("Lantern", "2021-08-10", "9");
        try (RecordStore store = RecordStore.open(address, CLOCK)) {
            store.articles(store.begin("read", null)).record(article.capture());
            assertThat(store.overview().unfinished()).containsExactly("read");
            store.articles(store.begin("read", article.capture().coder(), List.of("pages")))
                    .end(0, 0);
            assertThat(store.overview().unfinished()).isEmpty();
        }
    }

    @BothDatabases
    void anArticleDatedMoreThanTwoDaysAheadIsTold(RecordAddress address) {
        Clock clock = Clock.fixed(Instant.parse("2021-08-10T12:00:00Z"), ZoneOffset.UTC);
        record(address, List.of(blast("Lantern", "2021-08-12", "9"), blast("Courier", "2021-08-13", "9")));
        try (RecordStore store = RecordStore.openExisting(address, clock)) {
            assertThat(store.overview().toCome())
                    .extracting(DatedArticle::day)
                    .containsExactly(LocalDate.parse("2021-08-13"));
        }
    }

    private static int entries(RecordAddress address) {
        try (Database database = Database.openExisting(address)) {
            return database.read(sql -> sql.fetchCount(DSL.table("ledger")));
        }
    }

    @BothDatabases
    void mergesReportsOfOneHappeningInAnyOrder(RecordAddress address) {
        List<ToldArticle> articles = List.of(blast("Lantern", "2021-08-10", "9"), blast("Courier", "2021-08-11", "12"));
        record(address, articles);
        RecordAddress other = NewRecords.inFile();
        record(other, List.of(articles.get(1), articles.get(0)));

        assertThat(incidents(address)).hasSize(1).isEqualTo(incidents(other));
        assertThat(incidents(address).get(0)).contains("\"low\":9,\"high\":12", "\"status\":\"confirmed\"");
        assertThat(verified(address).faults()).isEmpty();
    }

    @BothDatabases
    void aLaterRevisionTakesThePlaceOfTheEarlierInAnyOrder(RecordAddress address) {
        ToldArticle first = blast("Lantern", "2021-08-10", "9");
        ToldArticle second = blast("Lantern", "2021-08-10", "12").updated("2021-08-10T20:00:00Z");
        record(address, List.of(second, first));
        RecordAddress other = NewRecords.inFile();
        record(other, List.of(first, second));

        assertThat(standings(address)).containsExactly("live", "superseded");
        assertThat(standings(other)).containsExactly("superseded", "live");
        assertThat(incidents(address)).hasSize(1).isEqualTo(incidents(other));
        assertThat(incidents(address).get(0)).contains("\"low\":12,\"high\":12");
        assertThat(verified(address).faults()).isEmpty();
    }

    @BothDatabases
    void whatIsDrawnAnewIsTheSame(RecordAddress address) {
        record(address, List.of(blast("Lantern", "2021-08-10", "9"), blast("Courier", "2021-08-11", "12")));
        try (Database database = Database.openExisting(address)) {
            database.write(sql -> sql.execute("update incident set voices = voices + 1"));
        }
        assertThat(verified(address).faults())
                .singleElement()
                .asString()
                .startsWith("table incident is not what follows from the ledger, at id ");
    }
}
