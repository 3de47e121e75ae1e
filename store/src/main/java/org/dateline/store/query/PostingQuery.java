package org.dateline.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            FullText words = database.server().fullText();
            Reading reading = Reading.of(sql, words, codings);
            RecordFilter asked = AlsoNamed.widen(filter);
            Plan plan =
                    narrowing.of(new PlanMaker(reading.postings(), countries).plan(subject, asked), reading.postings());
            RowMaker<R> maker = kind.maker(reading, plan, asked);
            PageFilling<R> filling = new PageFilling<>(maker, page, rows);
            new Search(reading.postings(), items(sql, words)).each(plan, filling.behind(), filling::take, maker::rest);
            return filling.end();
        });
    }

    /** Only rows that are wanted are made. */
    @Override
    public List<R> toldLast(RecordFilter filter, int among, int most) {
        return database.read(sql -> {
            FullText words = database.server().fullText();
            Reading reading = Reading.of(sql, words, codings);
            RecordFilter asked = AlsoNamed.widen(filter);
            Plan plan =
                    narrowing.of(new PlanMaker(reading.postings(), countries).plan(subject, asked), reading.postings());
            Items items = items(sql, words);
            List<Cursor> found = new ArrayList<>();
            new Search(reading.postings(), items).each(plan, Cursor.TOP, met -> {
                found.addAll(met.subList(0, Math.min(met.size(), among - found.size())));
                return found.size() < among;
            });
            List<Cursor> last = found.size() <= most ? found : items.toldLast(found, most);
            return kind.maker(reading, plan, asked).rows(last).stream()
                    .flatMap(List::stream)
                    .toList();
        });
    }

    private Items items(DSLContext sql, FullText words) {
        return switch (subject) {
            case EVENTS, STATEMENTS, CONTROL, CHANGES, ACTORS -> new LineItems(sql, words);
            case CLAIMS -> new ClaimItems(sql, words);
            case INCIDENTS -> new IncidentItems(sql, words);
            case ARTICLES -> new ArticleItems(sql, words);
            case ADVANCE, DISPLACEMENT -> new ContributionItems(sql);
        };
    }
}
