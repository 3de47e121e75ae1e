package org.dateline.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldArticle;
import org.dateline.store.database.RecordAddress;

/** Who takes part in how many incidents, and who is an actor at all. */
class ActorRanksTest {

    private static RecordStore told(RecordAddress address) {
        RecordStore store = RecordStore.open(address, RandomRecord.CLOCK);
        ArticleRecorder recorder = store.articles(store.begin("read", null));
        recorder.record(struck("Orla", "geonames:1", 35, "2021-08-10").capture());
        recorder.record(struck("Wesk", "geonames:2", 36, "2021-06-10").capture());
        ToldArticle talks = ToldArticle.of("lantern", "2021-08-12")
                .say("Officials met the Blue Front in Tarn.")
                .said("Officials", "AFGGOV", "met", "say");
        talks.event("CONSULT", "met", "2021-08-12")
                .by("Blue Front", "Blue Front", "AFGREBBFT")
                .at("Tarn", "geonames:3", 37, 69);
        recorder.record(talks.capture());
        return store;
    }

    private static ToldArticle struck(String place, String id, int latitude, String day) {
        ToldArticle article = ToldArticle.of("lantern", day).say("The Red Front struck the market of " + place + ".");
        article.event("ASSAULT", "struck", day)
                .by("Red Front", "Red Front", "AFGREBRFT")
                .at(place, id, latitude, 69);
        return article;
    }

    private static List<String> names(List<RankedActor> rows) {
        return rows.stream()
                .map(row -> row.actor().name() + " " + row.incidents())
                .toList();
    }

    @BothDatabases
    void theMostActiveComeFirstAndWhoOnlySpeaksLast(RecordAddress address) {
        try (RecordStore store = told(address)) {
            assertThat(names(store.queries().rankedActors().list(RecordFilter.ALL, Page.first(10))))
                    .containsExactly("Red Front 2", "Blue Front 1", "Officials 0");
        }
    }

    @BothDatabases
    void whoCannotActIsNamedButCountsForNoPage(RecordAddress address) {
        try (RecordStore store = told(address)) {
            ToldArticle said = ToldArticle.of("lantern", "2021-08-13")
                    .say("Residents said that guards slept.")
                    .said("Residents", "AFGCVL", "said", "say")
                    .said("guards", "MIL", "slept", "say");
            store.articles(store.begin("read", null)).record(said.capture());
            List<RankedActor> rows = store.queries().rankedActors().list(RecordFilter.ALL, Page.first(10));
            assertThat(rows)
                    .filteredOn(row -> !row.isActor())
                    .extracting(row -> row.actor().name())
                    .containsExactlyInAnyOrder("Residents", "guards");
            assertThat(rows).filteredOn(RankedActor::isActor).hasSize(3);
        }
    }

    @BothDatabases
    void aNumberIsThatOfTheIncidentsOfTheFilter(RecordAddress address) {
        try (RecordStore store = told(address)) {
            RecordFilter august = RecordFilter.ALL.withDays(
                    new DayRange(LocalDate.parse("2021-08-01"), LocalDate.parse("2021-08-31")));
            List<RankedActor> rows = store.queries().rankedActors().list(august, Page.first(10));
            assertThat(names(rows)).containsExactlyInAnyOrder("Red Front 1", "Blue Front 1", "Officials 0");
            for (RankedActor row : rows) {
                assertThat(store.queries()
                                .incidents(List.of(row.actor().name()))
                                .list(august, Page.ALL))
                        .as(row.actor().name())
                        .hasSize(row.incidents());
            }
            assertThat(names(store.queries()
                            .rankedActors()
                            .list(RecordFilter.ALL.withStatuses(IncidentStatus.REPORTED), Page.first(10))))
                    .containsExactly("Red Front 2", "Blue Front 1");
            assertThat(names(store.queries().rankedActors().list(RecordFilter.ALL.withActors("blue"), Page.first(10))))
                    .containsExactly("Blue Front 1");
        }
    }

    @BothDatabases
    void whoStandsBehindManyOthersIsThere(RecordAddress address) {
        try (RecordStore store = told(address)) {
            ToldArticle article = ToldArticle.of("lantern", "2021-08-14").say("Guards met the Blue Front in Tarn.");
            ToldArticle.Told met = article.event("CONSULT", "met", "2021-08-14").at("Tarn", "geonames:3", 37, 69);
            for (int band = 0; band < 200; band++) {
                met.by("Guards", "Band " + band, "AFGOPP");
            }
            met.to("Blue Front", "Zeal Front", "AFGREBZEA");
            store.articles(store.begin("read", null)).record(article.capture());
            Query<RankedActor> query = store.queries().rankedActors();
            RecordFilter zeal = RecordFilter.ALL.withActors("AFGREBZEA");
            List<RankedActor> first = new ArrayList<>();
            assertThat(query.read(zeal, Page.first(10), first::add)).isPresent();
            assertThat(first).isEmpty();
            assertThat(query.any(zeal)).isTrue();
            assertThat(query.any(RecordFilter.ALL.withActors("AFGREBZEB"))).isFalse();
        }
    }

    @BothDatabases
    void pagesGoOnWhereTheyEnded(RecordAddress address) {
        try (RecordStore store = told(address)) {
            for (RecordFilter filter : List.of(
                    RecordFilter.ALL,
                    RecordFilter.ALL.withDays(
                            new DayRange(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-12-31"))))) {
                List<RankedActor> all = new ArrayList<>();
                Optional<Cursor> end = Optional.empty();
                do {
                    end = store.queries()
                            .rankedActors()
                            .read(
                                    filter,
                                    new Page(
                                            1,
                                            end.map(at -> Cursor.of(at.toString()))
                                                    .orElse(null)),
                                    all::add);
                } while (end.isPresent());
                assertThat(names(all)).containsExactly("Red Front 2", "Blue Front 1", "Officials 0");
            }
        }
    }
}
