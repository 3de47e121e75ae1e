package org.dateline.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.IndexSeries;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.NewRecords;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldArticle;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.upkeep.UpkeepProgress;

/** Series are what their contributions add up to, whatever filter, however they are kept, and however often told. */
class IndicesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-08-20T10:00:00Z"), ZoneOffset.UTC);
    private static final int ARTICLES = 70;
    /** By hand with {@code -Ddateline.copies=500}, which takes minutes. */
    private static final int COPIES = Integer.getInteger("dateline.copies", 40);

    private static RecordStore record(RecordAddress address, List<ToldArticle> articles) {
        RecordStore store = RecordStore.open(address, CLOCK);
        ArticleRecorder recorder = store.articles(store.begin("read", null));
        articles.forEach(article -> recorder.record(article.capture()));
        recorder.end(articles.size(), 0);
        return store;
    }

    private static List<RecordFilter> filters() {
        RecordFilter all = RecordFilter.ALL;
        List<RecordFilter> filters = new ArrayList<>(List.of(
                all,
                all.withActors("Red Front"),
                all.withActors("khan"),
                all.withActors("PAK"),
                all.withActors("AFGREB", "army of orla"),
                all.withActors("the general khan of the pakistan army"),
                all.withPlaces("orla"),
                all.withPlaces("geonames:1", "North"),
                all.withCountries("PK"),
                all.withActors("pakistan").withCountries("Afghanistan")));
        LocalDate later = ToldSituation.FIRST.plusDays(61);
        filters.add(all.withDays(new DayRange(later, null)));
        filters.add(all.withActors("khan").withDays(new DayRange(later.minusDays(51), later)));
        filters.add(all.withPlaces("orla").withDays(new DayRange(later.minusDays(51), later)));
        return filters;
    }

    /** The first filters are asked by every grain, the others by one each. */
    private static List<Grain> grains(int filter) {
        List<Grain> all = List.of(Grain.values());
        return filter < 2 ? all : List.of(all.get(filter % all.size()));
    }

    private static boolean fits(IndexName index, RecordFilter filter) {
        return switch (index) {
            case ADVANCE -> !filter.actors().isEmpty();
            case DISPLACEMENT -> filter.actors().isEmpty();
            default -> true;
        };
    }

    private static IndexSeries recomputed(Indices indices, IndexName index, Grain grain, RecordFilter filter) {
        List<Contribution> contributions = new ArrayList<>();
        List<SeriesFrame> frames = new ArrayList<>();
        indices.contributions(index, grain, filter, frame -> {
            frames.add(frame);
            return (contribution, actors) -> contributions.add(contribution);
        });
        Collections.shuffle(contributions, new Random(1));
        return IndexSeries.of(frames.get(0), contributions, indices.recipe());
    }

    /** All series, each checked against what its contributions give. */
    private static List<IndexSeries> series(RecordStore store) {
        Indices indices = store.indices();
        List<IndexSeries> all = new ArrayList<>();
        List<RecordFilter> filters = filters();
        for (IndexName index : IndexName.values()) {
            for (int i = 0; i < filters.size(); i++) {
                RecordFilter filter = filters.get(i);
                for (Grain grain : grains(i)) {
                    if (fits(index, filter)) {
                        IndexSeries series =
                                indices.series(index, grain, filter).orElseThrow();
                        assertThat(recomputed(indices, index, grain, filter))
                                .as(index + " " + grain + " " + filter)
                                .isEqualTo(series);
                        all.add(series);
                    }
                }
            }
        }
        return all;
    }

    private static int values(IndexName index, List<IndexSeries> series) {
        return (int) series.stream()
                .filter(one -> one.frame().index() == index)
                .flatMap(one -> one.points().stream())
                .filter(point -> point.sum().value().tenThousandths() != 0)
                .count();
    }

    @BothDatabases
    void eachSeriesIsWhatItsContributionsAddUpTo(RecordAddress address) {
        try (RecordStore store = record(address, ToldSituation.of(1, ARTICLES))) {
            List<IndexSeries> series = series(store);
            for (IndexName index : IndexName.values()) {
                assertThat(values(index, series)).as(index.label()).isGreaterThan(10);
            }
            assertThat(series.stream().mapToInt(IndexSeries::undated).sum()).isPositive();
            assertThat(series).anyMatch(one -> one.points().stream().anyMatch(point -> point.baseline() != null));
            assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults())
                    .isEmpty();
        }
    }

    private static List<Contribution> period(
            Indices indices, IndexName index, Grain grain, RecordFilter filter, LocalDate start) {
        List<Contribution> all = new ArrayList<>();
        ContributionPage page = indices.period(index, grain, filter, start, Page.first(3));
        all.addAll(page.contributions());
        while (page.next() != null) {
            page = indices.period(index, grain, filter, start, new Page(3, page.next()));
            all.addAll(page.contributions());
        }
        return all;
    }

    @BothDatabases
    void thePagesOfAPeriodHoldAllThatItsPointAddsUp(RecordAddress address) {
        try (RecordStore store = record(address, ToldSituation.of(3, ARTICLES))) {
            Indices indices = store.indices();
            for (IndexName index : IndexName.values()) {
                for (RecordFilter filter : filters().subList(0, 4)) {
                    Grain grain = filter.actors().isEmpty() ? Grain.WEEK : Grain.MONTH;
                    if (!fits(index, filter)) {
                        continue;
                    }
                    indices.series(index, grain, filter).orElseThrow().points().forEach(point -> {
                        List<Contribution> found = period(indices, index, grain, filter, point.from());
                        assertThat(found)
                                .as(index + " " + grain + " " + filter + " " + point.from())
                                .doesNotHaveDuplicates()
                                .hasSize(point.sum().incidents());
                        assertThat(found.stream()
                                        .mapToLong(one -> one.weight().tenThousandths())
                                        .sum())
                                .isEqualTo(point.sum().value().tenThousandths());
                    });
                }
            }
            assertThat(indices.foremost(IndexName.ADVANCE, 3)).contains("Red Front");
        }
    }

    @BothDatabases
    void incidentsAreCountedTheSameFromSumsAndOneByOne(RecordAddress address) {
        try (RecordStore store = record(address, ToldSituation.of(4, ARTICLES))) {
            for (Grain grain : Grain.values()) {
                IncidentCounts summed =
                        store.indices().incidents(grain, RecordFilter.ALL).orElseThrow();
                IncidentCounts walked = store.indices()
                        .incidents(grain, RecordFilter.ALL.withStatuses(IncidentStatus.values()))
                        .orElseThrow();
                assertThat(summed.periods()).isNotEmpty();
                summed.periods()
                        .forEach((start, number) -> assertThat(walked.in(start))
                                .as(grain + " " + start)
                                .isEqualTo(number));
                assertThat(walked.undated()).isEqualTo(summed.undated());
            }
        }
    }

    @BothDatabases
    void theOrderOfReadingChangesNothing(RecordAddress address) {
        List<ToldArticle> articles = ToldSituation.of(2, ARTICLES);
        List<ToldArticle> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(2));
        try (RecordStore store = record(address, articles);
                RecordStore other = record(NewRecords.inFile(), shuffled)) {
            assertThat(series(other)).isEqualTo(series(store));
        }
    }

    /** An article about all that contributes to any index. */
    private static ToldArticle crisis(String outlet, String day, String link) {
        return ToldArticle.of(outlet, day)
                .title("Orla falls")
                .url("https://" + link + ".example/" + day)
                .say("The Red Front shelled the barracks of Orla for hours on Tuesday before its fighters came over"
                        + " the river in boats, and nobody was there to stop them.")
                .event("ASSAULT", "shelled", "2021-08-10")
                .by("Red Front", "Red Front", "AFGREBRFT")
                .at("Orla", "geonames:1", 34, 68)
                .then()
                .say("By the evening Orla was in the hands of the Red Front, and the flags of the governor lay in the"
                        + " dust of the market while the shops were shut.")
                .held("Orla", "geonames:1", "Red Front", "AFGREBRFT", "captured", "2021-08-10")
                .say("Some 5000 people fled Orla along the road to the south, on foot and on carts, and many of them"
                        + " said that they had left everything behind.")
                .fled("5000 people", 5000, "Orla", "geonames:1", "2021-08-10")
                .say("Washington demanded of Pakistan that it shut its border to the fighters, as it has done so often"
                        + " since the war began twenty years ago.")
                .event("REQUEST", "demanded", "2021-08-10")
                .code("1041")
                .by("Washington", "United States", "USA")
                .to("Pakistan", "Pakistan", "PAK")
                .then()
                .say("An envoy of Pakistan met the governor in the capital all the same, to speak of trade and of"
                        + " water, as both of their offices made known later.")
                .event("CONSULT", "met", "2021-08-10")
                .code("042")
                .by("Pakistan", "Pakistan", "PAK")
                .to("governor", "Governor Noor", "AFGGOV")
                .then();
    }

    private static List<IndexSeries> ofCrisis(RecordStore store) {
        List<IndexSeries> all = new ArrayList<>();
        for (IndexName index : IndexName.values()) {
            for (Grain grain : Grain.values()) {
                RecordFilter filter =
                        index == IndexName.ADVANCE ? RecordFilter.ALL.withActors("Red Front") : RecordFilter.ALL;
                DayRange days = new DayRange(LocalDate.parse("2021-08-01"), LocalDate.parse("2021-08-31"));
                all.add(store.indices()
                        .series(index, grain, filter.withDays(days))
                        .orElseThrow());
            }
        }
        return all;
    }

    @BothDatabases
    void copiesMoveNoIndex(RecordAddress address) {
        int copies = address.isPostgreSql() ? COPIES / 2 : COPIES;
        try (RecordStore store = record(address, List.of(crisis("Lantern", "2021-08-10", "lantern")));
                RecordStore two = record(
                        NewRecords.inFile(),
                        List.of(
                                crisis("Lantern", "2021-08-10", "lantern"),
                                ToldArticle.of("Relay", "2021-08-11")
                                        .say("Shells fell on Orla before the Red Front took it, says our reporter.")
                                        .event("ASSAULT", "fell", "2021-08-10")
                                        .by("Red Front", "Red Front", "AFGREBRFT")
                                        .at("Orla", "geonames:1", 34, 68)
                                        .then()))) {
            List<IndexSeries> once = ofCrisis(store);
            for (IndexName index : IndexName.values()) {
                assertThat(values(index, once)).as(index.label()).isEqualTo(Grain.values().length);
            }
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            for (int i = 0; i < copies; i++) {
                recorder.record(crisis("Lantern Syndicate " + i, i % 2 == 0 ? "2021-08-10" : "2021-08-11", "copy" + i)
                        .capture());
            }
            assertThat(ofCrisis(store)).isEqualTo(once);
            // Another voice does.
            assertThat(ofCrisis(two)).isNotEqualTo(once);
        }
    }

    private static String correct(RecordStore store, Change change) {
        return store.corrections()
                .correct(store.begin("correct", null), new Correction(change, "ana", "read it"), null);
    }

    @BothDatabases
    void correctionsMoveTheIndexAndUndoingThemMovesItBack(RecordAddress address) {
        ToldArticle article = crisis("Lantern", "2021-08-10", "lantern");
        try (RecordStore store = record(address, List.of(article))) {
            List<IndexSeries> before = ofCrisis(store);
            String reject = correct(store, new Change.Reject(List.of(article.idOf("shelled"))));
            List<IndexSeries> rejected = ofCrisis(store);
            assertThat(values(IndexName.VIOLENCE, rejected)).isZero();
            assertThat(values(IndexName.PRESSURE, rejected)).isEqualTo(3);
            correct(store, new Change.Undo(reject));
            assertThat(ofCrisis(store)).isEqualTo(before);
            assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults())
                    .isEmpty();
        }
    }

    @BothDatabases
    void whoChangesASumIsFound(RecordAddress address) {
        try (RecordStore store = record(address, List.of(crisis("Lantern", "2021-08-10", "lantern")))) {
            try (Database database = Database.openExisting(address)) {
                database.write(sql -> sql.execute("update index_day_sum set weight = weight + 1"));
            }
            assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults())
                    .singleElement()
                    .asString()
                    .startsWith("table index_day_sum is not what follows from the ledger");
        }
    }

    @BothDatabases
    void whatAnIndexHasNotIsRefused(RecordAddress address) {
        try (RecordStore store = record(address, List.of(crisis("Lantern", "2021-08-10", "lantern")))) {
            Indices indices = store.indices();
            assertThatThrownBy(() -> indices.series(IndexName.ADVANCE, Grain.DAY, RecordFilter.ALL))
                    .isInstanceOf(FilterFault.class)
                    .hasMessageContaining("tell whose");
            assertThatThrownBy(() ->
                            indices.series(IndexName.DISPLACEMENT, Grain.DAY, RecordFilter.ALL.withActors("Pakistan")))
                    .isInstanceOf(FilterFault.class);
            assertThatThrownBy(
                            () -> indices.series(IndexName.VIOLENCE, Grain.DAY, RecordFilter.ALL.withTypes("assault")))
                    .isInstanceOf(FilterFault.class);
            assertThatThrownBy(() -> indices.series(
                            IndexName.VIOLENCE,
                            Grain.DAY,
                            RecordFilter.ALL.withDays(new DayRange(LocalDate.parse("0001-01-01"), null))))
                    .isInstanceOf(FilterFault.class);
        }
        try (RecordStore empty = RecordStore.open(NewRecords.inFile(), CLOCK)) {
            assertThat(empty.indices().series(IndexName.VIOLENCE, Grain.DAY, RecordFilter.ALL))
                    .isEmpty();
        }
    }
}
