package org.dateline.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.store.BothDatabases;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;

/** A query gives what looking at every row gives, in order, in pages that join to the whole. */
class QueryPropertiesTest {

    private static final int ARTICLES = 30;

    /** Each kind of filter, alone. */
    private static List<RecordFilter> alone() {
        RecordFilter all = RecordFilter.ALL;
        LocalDate middle = RandomRecord.FIRST.plusDays(15);
        return List.of(
                all.withActors("Red Front"),
                all.withActors("khan"),
                all.withActors("AFGREB"),
                all.withActors("PAK", "koln council"),
                all.withPlaces("sao tome"),
                all.withPlaces("North"),
                all.withPlaces("geonames:1", "Karsk"),
                all.withCountries("PK", "ST"),
                all.withDays(new DayRange(middle, null)),
                all.withDays(new DayRange(null, middle)),
                all.withDays(new DayRange(middle, middle.plusDays(2))),
                all.withOutlets("Courier"),
                all.withOutlets("lantern", "evening courier"),
                all.withText("bridge"),
                all.withText("river market"),
                all.withText("\"the grain\""));
    }

    private static List<RecordFilter> ofEvents() {
        List<RecordFilter> filters = new ArrayList<>(alone());
        filters.add(RecordFilter.ALL.withTypes("ASSAULT", "aid"));
        filters.add(RecordFilter.ALL.withStatuses(IncidentStatus.DENIED));
        filters.add(RecordFilter.ALL.withStatuses(IncidentStatus.DISPUTED, IncidentStatus.REPORTED));
        return filters;
    }

    private static RecordFilter both(RecordFilter one, RecordFilter other) {
        return new RecordFilter(
                one.actors().isEmpty() ? other.actors() : one.actors(),
                one.places().isEmpty() ? other.places() : one.places(),
                one.countries().isEmpty() ? other.countries() : one.countries(),
                one.days().isAll() ? other.days() : one.days(),
                one.types().isEmpty() ? other.types() : one.types(),
                one.statuses().isEmpty() ? other.statuses() : one.statuses(),
                one.outlets().isEmpty() ? other.outlets() : one.outlets(),
                one.text() == null ? other.text() : one.text());
    }

    private static <R extends Row> void compare(
            Query<R> query, List<RecordFilter> filters, BiPredicate<NaiveFilter, R> naive, int leastHits) {
        List<R> all = query.list(RecordFilter.ALL, Page.ALL);
        int hits = 0;
        for (RecordFilter one : filters) {
            // Each alone, and each pair once.
            for (RecordFilter other : filters.subList(filters.indexOf(one), filters.size())) {
                RecordFilter filter = both(one, other);
                NaiveFilter looking = new NaiveFilter(filter);
                List<String> expected = all.stream()
                        .filter(row -> naive.test(looking, row))
                        .map(Row::json)
                        .toList();
                assertThat(query.list(filter, Page.ALL).stream().map(Row::json))
                        .as(filter.toString())
                        .containsExactlyElementsOf(expected);
                hits += expected.size();
            }
        }
        assertThat(hits).isGreaterThan(leastHits);
    }

    @BothDatabases
    void eventsAreThoseThatLookingAtEachGives(RecordAddress address) {
        try (RecordStore store = RandomRecord.fill(address, 1, ARTICLES)) {
            compare(store.queries().events(), ofEvents(), NaiveFilter::meets, 200);
        }
    }

    @BothDatabases
    void statementsAreThoseThatLookingAtEachGives(RecordAddress address) {
        try (RecordStore store = RandomRecord.fill(address, 2, ARTICLES)) {
            List<RecordFilter> filters = new ArrayList<>(alone());
            filters.add(RecordFilter.ALL.withTypes("DENY", "say"));
            compare(store.queries().statements(), filters, NaiveFilter::meets, 60);
        }
    }

    @BothDatabases
    void incidentsAreThoseThatLookingAtEachGives(RecordAddress address) {
        try (RecordStore store = RandomRecord.fill(address, 3, ARTICLES)) {
            List<RecordFilter> filters = new ArrayList<>(ofEvents());
            // The summary of an incident names its actors, but a code is that of one of them only.
            filters.removeIf(filter -> filter.actors().stream().anyMatch(PlanMaker::isCode));
            compare(store.queries().incidents(), filters, NaiveFilter::meets, 100);
        }
    }

    @BothDatabases
    void claimsAreTheIncidentsThatSomebodyDenies(RecordAddress address) {
        try (RecordStore store = RandomRecord.fill(address, 4, ARTICLES)) {
            Queries queries = store.queries();
            for (RecordFilter filter : alone()) {
                assertThat(queries.claims().list(filter, Page.ALL).stream()
                                .map(row -> row.incident().json()))
                        .containsExactlyElementsOf(queries.incidents().list(filter, Page.ALL).stream()
                                .filter(row -> row.status() == IncidentStatus.DENIED
                                        || row.status() == IncidentStatus.CLAIMED
                                        || row.status() == IncidentStatus.DISPUTED)
                                .map(Row::json)
                                .toList());
            }
        }
    }

    @BothDatabases
    void articlesAreThoseThatHaveALineThatAnswers(RecordAddress address) {
        try (RecordStore store = RandomRecord.fill(address, 5, ARTICLES)) {
            Queries queries = store.queries();
            for (RecordFilter filter : ofEvents()) {
                if (!filter.statuses().isEmpty()
                        || filter.text() != null
                        || !filter.days().isAll()) {
                    continue;
                }
                List<String> told = new ArrayList<>();
                queries.events()
                        .read(filter, Page.ALL, row -> told.add(row.origin().article()));
                if (filter.types().isEmpty()) {
                    queries.statements()
                            .read(filter, Page.ALL, row -> told.add(row.origin().article()));
                }
                assertThat(queries.articles().list(filter, Page.ALL).stream().map(ArticleRow::id))
                        .as(filter.toString())
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(
                                told.stream().distinct().toList());
            }
            LocalDate day = RandomRecord.FIRST.plusDays(20);
            assertThat(queries.articles().list(RecordFilter.ALL.withDays(new DayRange(day, null)), Page.ALL))
                    .isNotEmpty()
                    .allMatch(row -> !row.publication().publishedAt().day().isBefore(day));
            assertThat(queries.articles().list(RecordFilter.ALL.withText("\"report 7 on\""), Page.ALL))
                    .hasSize(1);
        }
    }

    @BothDatabases
    void actorsAreThoseWhoAreNamed(RecordAddress address) {
        try (RecordStore store = RandomRecord.fill(address, 6, ARTICLES)) {
            Queries queries = store.queries();
            List<ActorRow> all = queries.actors().list(RecordFilter.ALL, Page.ALL);
            assertThat(all.stream().map(ActorRow::name)).containsExactlyInAnyOrderElementsOf(RandomRecord.ACTORS);
            List<EventRow> events = queries.events().list(RecordFilter.ALL, Page.ALL);
            for (ActorRow actor : all) {
                assertThat(actor.did()).isEqualTo((int) events.stream()
                        .filter(row -> row.event().actors().stream()
                                .anyMatch(part -> part.name().equals(actor.name())))
                        .count());
                assertThat(actor.said())
                        .isEqualTo(queries.statements()
                                .list(RecordFilter.ALL.withActors(actor.name()), Page.ALL)
                                .size());
            }
            assertThat(queries.actors().list(RecordFilter.ALL.withActors("khan"), Page.ALL).stream()
                            .map(ActorRow::name))
                    .containsExactlyInAnyOrder("General Khan", "Nasir Khan");
            assertThat(queries.actors().list(RecordFilter.ALL.withActors("AFG"), Page.ALL).stream()
                            .map(ActorRow::name))
                    .containsExactlyInAnyOrder("Red Front", "Red Guard", "Army of Orla");
        }
    }

    @BothDatabases
    void pagesJoinToTheWhole(RecordAddress address) {
        try (RecordStore store = RandomRecord.fill(address, 7, ARTICLES)) {
            Queries queries = store.queries();
            for (RecordFilter filter : List.of(
                    RecordFilter.ALL,
                    RecordFilter.ALL.withActors("khan", "AFGREB"),
                    RecordFilter.ALL.withText("bridge"),
                    RecordFilter.ALL.withDays(new DayRange(RandomRecord.FIRST.plusDays(10), null)))) {
                assertPagesJoin(queries.events(), filter);
            }
            for (Function<Queries, Query<?>> query : List.<Function<Queries, Query<?>>>of(
                    Queries::statements, Queries::claims, Queries::actors, Queries::articles, Queries::incidents)) {
                assertPagesJoin(query.apply(queries), RecordFilter.ALL);
                assertPagesJoin(query.apply(queries), RecordFilter.ALL.withActors("red"));
                assertPagesJoin(query.apply(queries), RecordFilter.ALL.withText("grain"));
            }
        }
    }

    private static <R extends Row> void assertPagesJoin(Query<R> query, RecordFilter filter) {
        List<R> whole = query.list(filter, Page.ALL);
        for (int size : new int[] {2, 7}) {
            List<R> joined = new ArrayList<>();
            Optional<Cursor> next = query.read(filter, Page.first(size), joined::add);
            while (next.isPresent()) {
                Cursor after = Cursor.of(next.get().toString());
                int before = joined.size();
                next = query.read(filter, new Page(size, after), joined::add);
                assertThat(joined.size() - before).isBetween(1, size);
            }
            assertThat(joined).isEqualTo(whole);
        }
    }
}
