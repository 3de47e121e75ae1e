package org.dateline.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.IndexRecipe;
import org.dateline.core.situation.index.IndexSeries;
import org.dateline.core.situation.index.Recipe;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.store.database.Database;
import org.dateline.store.derived.Codings;
import org.jooq.DSLContext;

/**
 * Indices over time, and what they are made of. A filter that is about one actor, one place, one country or nobody in
 * particular is answered from sums, any other from the contributions themselves; both give the same. Thread-safe.
 */
public final class Indices {

    /** What a filter of an index can ask for. */
    public static final Set<FilterPart> PARTS =
            EnumSet.of(FilterPart.ACTOR, FilterPart.PLACE, FilterPart.COUNTRY, FilterPart.FROM, FilterPart.TO);

    private final Database database;
    private final Codings codings;
    private final CountryNames countries = CountryNames.load();
    private final Recipe recipe = Recipe.load();

    public Indices(Database database, Codings codings) {
        this.database = database;
        this.codings = codings;
    }

    public Recipe recipe() {
        return recipe;
    }

    /**
     * The series of an index, of what answers to a filter. Its days are widened to whole periods; where they are not
     * given, the series is as long as the record: from its first article to its newest.
     *
     * @return empty if no article was ever read
     * @throws FilterFault if the filter has what the index has not
     */
    public Optional<IndexSeries> series(IndexName index, Grain grain, RecordFilter filter) {
        check(index, filter);
        return database.read(sql -> frame(sql, index, grain, filter.days()).map(frame -> {
            RecordFilter asked = AlsoNamed.widen(filter);
            Optional<String> subject = new IndexSubjectFinder(sql, countries).find(asked);
            return subject.isPresent()
                    ? new IndexSumReader(sql).series(frame, subject.get(), recipe)
                    : IndexSeries.of(frame, walked(sql, frame, asked), recipe);
        }));
    }

    private List<Contribution> walked(DSLContext sql, SeriesFrame frame, RecordFilter filter) {
        List<Contribution> contributions = new ArrayList<>();
        walk(sql, frame, filter, contributions::add);
        return contributions;
    }

    private void walk(DSLContext sql, SeriesFrame frame, RecordFilter filter, Consumer<Contribution> take) {
        walk(sql).each(frame, filter, take);
    }

    private ContributionWalk walk(DSLContext sql) {
        Reading reading = Reading.of(sql, database.server().fullText(), codings);
        return new ContributionWalk(reading, database.server().fullText(), countries, recipe);
    }

    /**
     * Gives all that a series and its baselines are made of, and what is in no period of it; from it {@link
     * IndexSeries#of} makes the same series.
     *
     * @param taker gets the frame and gives what takes each contribution, and of one that is an incident who did it, on
     *     whose word
     * @return false if no article was ever read
     * @throws FilterFault if the filter has what the index has not
     */
    public boolean contributions(
            IndexName index,
            Grain grain,
            RecordFilter filter,
            Function<SeriesFrame, BiConsumer<Contribution, List<NamedActor>>> taker) {
        check(index, filter);
        return database.read(sql -> {
            Optional<SeriesFrame> frame = frame(sql, index, grain, filter.days());
            frame.ifPresent(found -> walk(sql).eachNamed(found, AlsoNamed.widen(filter), taker.apply(found)));
            return frame.isPresent();
        });
    }

    /**
     * Gives some of what is in one period of a series, the newest first. It reads what happened around the period alone.
     *
     * @param start a day of the period
     * @throws FilterFault if the filter has what the index has not
     */
    public ContributionPage period(IndexName index, Grain grain, RecordFilter filter, LocalDate start, Page page) {
        check(index, filter);
        DayRange day = new DayRange(start, start);
        return database.read(sql -> frame(sql, index, grain, day)
                .map(frame -> walk(sql).page(frame, AlsoNamed.widen(filter), page))
                .orElse(ContributionPage.NONE));
    }

    /**
     * The names that an index is most about, by the newest of what contributes to it; the foremost first.
     *
     * @param most so many names
     */
    public List<String> foremost(IndexName index, int most) {
        return database.read(sql -> walk(sql).foremost(index, most));
    }

    /**
     * How many incidents stand in each period, from the record's first article to its newest. What {@link #PARTS} can ask
     * for is answered from sums; of what else is asked for, the newest are counted.
     *
     * @param filter its days are not looked at
     * @return empty if no article was ever read
     */
    public Optional<IncidentCounts> incidents(Grain grain, RecordFilter filter) {
        RecordFilter asked = AlsoNamed.widen(filter.withDays(DayRange.ALL));
        return database.read(sql -> frame(sql, IndexName.ATTENTION, grain, DayRange.ALL)
                .map(frame -> {
                    Optional<String> subject = PARTS.containsAll(asked.parts())
                            ? new IndexSubjectFinder(sql, countries).find(asked)
                            : Optional.empty();
                    return subject.isPresent()
                            ? summed(new IndexSumReader(sql).series(frame, subject.get(), recipe))
                            : new IncidentCounter(sql, frame)
                                    .count(
                                            new PlanMaker(new PostingReader(sql), countries)
                                                    .plan(Subject.INCIDENTS, asked),
                                            database.server().fullText());
                }));
    }

    /** Attention counts whatever happened, each incident once. */
    private static IncidentCounts summed(IndexSeries series) {
        Map<LocalDate, Integer> periods = new HashMap<>();
        series.points().stream()
                .filter(point -> point.sum().incidents() > 0)
                .forEach(point -> periods.put(point.from(), point.sum().incidents()));
        return new IncidentCounts(series.frame(), periods, series.undated(), false);
    }

    /** The days from the record's first article to its newest; empty if no article was ever read. */
    public Optional<DayRange> days() {
        return database.read(sql -> RecordDays.find(sql).map(days -> new DayRange(days.first(), days.last())));
    }

    private void check(IndexName index, RecordFilter filter) {
        for (FilterPart part : filter.parts()) {
            if (!PARTS.contains(part)) {
                throw new FilterFault("an index has no " + part.label());
            }
        }
        if (index == IndexName.ADVANCE && filter.actors().isEmpty()) {
            throw new FilterFault("the advance is that of an actor; tell whose");
        }
        if (recipe.of(index).subject() == IndexRecipe.Subject.NONE
                && !filter.actors().isEmpty()) {
            throw new FilterFault(index.label() + " is not that of an actor, but of a place or a country");
        }
    }

    private Optional<SeriesFrame> frame(DSLContext sql, IndexName index, Grain grain, DayRange days) {
        return RecordDays.find(sql).map(record -> {
            LocalDate first = days.from() != null ? days.from() : earlier(record.first(), days.to());
            LocalDate last = days.to() != null ? days.to() : later(record.last(), first);
            SeriesFrame frame = SeriesFrame.around(index, grain, first, last, record.first());
            if (frame.periods() > SeriesFrame.MOST) {
                throw new FilterFault("from " + first + " to " + last + " are " + frame.periods() + " " + grain.label()
                        + "s; ask for fewer days, or for longer periods");
            }
            return frame;
        });
    }

    private static LocalDate earlier(LocalDate one, @org.jspecify.annotations.Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
