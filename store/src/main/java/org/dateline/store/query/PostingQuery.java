package org.dateline.store.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dateline.store.database.Database;
import org.dateline.store.database.FullText;
import org.dateline.store.derived.Codings;
import org.jooq.DSLContext;

/** A query that is answered from the lists of postings. Thread-safe. */
final class PostingQuery<R extends Row> implements Query<R> {

    private final Database database;
    private final Codings codings;
    private final CountryNames countries;
    private final Subject subject;
    private final Kind<R> kind;
    private final Narrowing narrowing;

    /** How the rows of a query are made. */
    interface Kind<R extends Row> {
        RowMaker<R> maker(Reading reading, Plan plan, RecordFilter filter);
    }

    /**
     * Lists on which everything must stand that answers, whatever the filter.
     *
     * @param lists names of lists; of each member, one is enough
     */
    record Narrowing(List<List<String>> lists) {

        static final Narrowing NONE = new Narrowing(List.of());

        Narrowing {
            lists = lists.stream().map(List::copyOf).toList();
        }

        private Plan of(Plan plan, PostingReader postings) {
            Plan narrowed = plan;
            for (List<String> alternatives : lists) {
                narrowed = narrowed.and(postings.group(alternatives));
            }
            return narrowed;
        }
    }

    PostingQuery(Database database, Codings codings, CountryNames countries, Subject subject, Kind<R> kind) {
        this(database, codings, countries, subject, kind, Narrowing.NONE);
    }

    private PostingQuery(
            Database database,
            Codings codings,
            CountryNames countries,
            Subject subject,
            Kind<R> kind,
            Narrowing narrowing) {
        this.database = database;
        this.codings = codings;
        this.countries = countries;
        this.subject = subject;
        this.kind = kind;
        this.narrowing = narrowing;
    }

    /** The same question about less. */
    PostingQuery<R> narrowed(Narrowing to) {
        return new PostingQuery<>(database, codings, countries, subject, kind, to);
    }

    @Override
    public Set<FilterPart> parts() {
        return subject.parts();
    }

    @Override
    public List<String> types() {
        return subject.types();
    }

    @Override
    public Optional<Cursor> read(RecordFilter filter, Page page, Consumer<R> rows) {
        return database.read(sql -> {
            Asking<R> asking = asking(sql, filter);
            PageFilling<R> filling = new PageFilling<>(asking.maker(), page, rows);
            asking.search().each(asking.plan(), filling.behind(), filling::take, asking.maker()::rest);
            return filling.end();
        });
    }

    /** Only rows that are wanted are made. */
    @Override
    public List<R> toldLast(RecordFilter filter, int among, int most) {
        return database.read(sql -> {
            Asking<R> asking = asking(sql, filter);
            List<Cursor> found = new ArrayList<>();
            asking.search().each(asking.plan(), Cursor.TOP, met -> {
                found.addAll(met.subList(0, Math.min(met.size(), among - found.size())));
                return found.size() < among;
            });
            Items items = items(sql, database.server().fullText());
            Set<Cursor> made = new HashSet<>();
            List<R> rows = new ArrayList<>();
            // What has no row is made up for by what was told before it.
            while (rows.size() < most && made.size() < found.size()) {
                int wanted = made.size() + most - rows.size();
                List<Cursor> last = found.size() <= wanted ? found : items.toldLast(found, wanted);
                List<Cursor> fresh = last.stream().filter(made::add).toList();
                if (fresh.isEmpty()) {
                    break;
                }
                asking.maker().rows(fresh).forEach(rows::addAll);
            }
            return rows;
        });
    }

    @Override
    public Count count(RecordFilter filter, int most) {
        return database.read(sql -> {
            Asking<R> asking = asking(sql, filter);
            AtomicInteger number = new AtomicInteger();
            asking.search()
                    .each(
                            asking.plan(),
                            Cursor.TOP,
                            met -> number.addAndGet(asking.maker().number(met)) <= most,
                            asking.maker()::rest);
            return new Count(Math.min(number.get(), most), number.get() <= most);
        });
    }

    /** What it takes to answer in one transaction. */
    private record Asking<R extends Row>(Plan plan, RowMaker<R> maker, Search search) {}

    private Asking<R> asking(DSLContext sql, RecordFilter filter) {
        FullText words = database.server().fullText();
        Reading reading = Reading.of(sql, words, codings);
        RecordFilter asked = AlsoNamed.widen(filter);
        Plan plan = narrowing.of(new PlanMaker(reading.postings(), countries).plan(subject, asked), reading.postings());
        return new Asking<>(plan, kind.maker(reading, plan, asked), new Search(reading.postings(), items(sql, words)));
    }

    private Items items(DSLContext sql, FullText words) {
        return switch (subject) {
            case EVENTS, STATEMENTS, CONTROL, CHANGES, DISPLACEMENTS, ACTORS -> new LineItems(sql, words);
            case CLAIMS -> new ClaimItems(sql, words);
            case INCIDENTS -> new IncidentItems(sql, words);
            case ARTICLES -> new ArticleItems(sql, words);
            case ADVANCE, FLIGHTS -> new ContributionItems(sql);
        };
    }
}
