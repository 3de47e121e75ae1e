package org.dateline.store.query;

import static org.dateline.store.schema.tables.Contribution.CONTRIBUTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.core.ledger.SearchWords;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.Contribution.Side;
import org.dateline.core.situation.index.ContributionJson;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.IndexRecipe;
import org.dateline.core.situation.index.Recipe;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.core.situation.index.Weight;
import org.dateline.store.database.FullText;
import org.dateline.store.derived.IndexSpan;
import org.dateline.store.derived.IndexSubjects;
import org.jooq.Condition;

/**
 * Goes through the contributions that answer to a filter: those of incidents by the lists of incidents, those of control
 * and flights by their own. One instance serves one transaction.
 */
final class ContributionWalk {

    /** What is in a period ends at most so many days after the middle of its own, by which it is. */
    private static final int MOST_DAYS_BEHIND = 16;

    /** So many of the newest tell whom an index is about. */
    private static final int SAMPLE = 300;

    private final Reading reading;
    private final FullText words;
    private final CountryNames countries;
    private final Recipe recipe;

    ContributionWalk(Reading reading, FullText words, CountryNames countries, Recipe recipe) {
        this.reading = reading;
        this.words = words;
        this.countries = countries;
        this.recipe = recipe;
    }

    /** Gives those that a series and its baselines are made of, and those that are in no period of it. */
    void each(SeriesFrame frame, RecordFilter filter, Consumer<Contribution> take) {
        Subject subject = subject(frame.index());
        search(subject).each(plan(subject, frame.index(), filter), Cursor.TOP, met -> {
            give(subject, met.stream().map(Cursor::item).toList(), frame, filter, take);
            return true;
        });
    }

    /** Gives the same, each that is an incident with who did it, on whose word. */
    void eachNamed(SeriesFrame frame, RecordFilter filter, BiConsumer<Contribution, List<NamedActor>> take) {
        Subject subject = subject(frame.index());
        IncidentRows rows = new IncidentRows(reading.sql());
        search(subject).each(plan(subject, frame.index(), filter), Cursor.TOP, met -> {
            Map<String, List<NamedActor>> named = subject == Subject.INCIDENTS
                    ? rows.byItem(met).values().stream()
                            .collect(Collectors.toMap(
                                    IncidentRow::id, row -> row.what().actors()))
                    : Map.of();
            give(
                    subject,
                    met.stream().map(Cursor::item).toList(),
                    frame,
                    filter,
                    contribution -> take.accept(contribution, named.getOrDefault(contribution.id(), List.of())));
            return true;
        });
    }

    private Plan plan(Subject subject, IndexName index, RecordFilter filter) {
        RecordFilter asked = subject == Subject.INCIDENTS ? filter.withTypes(types(index)) : filter;
        return new PlanMaker(reading.postings(), countries).plan(subject, asked.withDays(DayRange.ALL));
    }

    private Search search(Subject subject) {
        Items items = subject == Subject.INCIDENTS
                ? new IncidentItems(reading.sql(), words)
                : new ContributionItems(reading.sql());
        return new Search(reading.postings(), items);
    }

    /** Gives a page of those that stand in a period of a frame, reading none that happened long before or after it. */
    ContributionPage page(SeriesFrame frame, RecordFilter filter, Page page) {
        Subject subject = subject(frame.index());
        Cursor behind =
                page.after() != null ? page.after() : Cursor.at(day(frame.to()) + MOST_DAYS_BEHIND, Integer.MAX_VALUE);
        List<Contribution> some = new ArrayList<>();
        List<Cursor> places = new ArrayList<>();
        search(subject).each(plan(subject, frame.index(), filter), behind, met -> {
            Map<Integer, List<Contribution>> found = byItem(subject, met, frame, filter);
            for (Cursor place : met) {
                // The middle of some days, by which they count, is not behind the last, by which they are listed.
                if (place.day() < day(frame.from()) || some.size() > page.limit()) {
                    return false;
                }
                for (Contribution contribution : found.getOrDefault(place.item(), List.of())) {
                    some.add(contribution);
                    places.add(place);
                }
            }
            return true;
        });
        return some.size() <= page.limit()
                ? new ContributionPage(some, null)
                : new ContributionPage(some.subList(0, page.limit()), places.get(page.limit() - 1));
    }

    /** What some items contribute to a period of a frame. */
    private Map<Integer, List<Contribution>> byItem(
            Subject subject, List<Cursor> places, SeriesFrame frame, RecordFilter filter) {
        Map<Integer, List<Contribution>> found = new HashMap<>();
        for (List<Cursor> some : PostingReader.chunks(places)) {
            Map<String, Integer> origins = new HashMap<>();
            some.forEach(place -> origins.put(IndexSubjects.originOf(place.item()), place.item()));
            reading.sql()
                    .select(CONTRIBUTION.ID, CONTRIBUTION.ORIGIN, CONTRIBUTION.DETAIL)
                    .from(CONTRIBUTION)
                    .where(
                            these(subject, some.stream().map(Cursor::item).toList()),
                            CONTRIBUTION.MEASURE.eq(frame.index().label()),
                            CONTRIBUTION.DAY.between(day(frame.from()), day(frame.to())),
                            CONTRIBUTION.SPAN.le(frame.grain().ordinal()))
                    .orderBy(CONTRIBUTION.ID.desc())
                    .forEach(row -> {
                        Contribution contribution = ContributionJson.read(row.value3());
                        if (isOf(filter.actors(), contribution)) {
                            int item = subject == Subject.INCIDENTS
                                    ? Objects.requireNonNull(origins.get(row.value2()))
                                    : row.value1();
                            found.computeIfAbsent(item, any -> new ArrayList<>())
                                    .add(contribution);
                        }
                    });
        }
        return found;
    }

    private static Condition these(Subject subject, List<Integer> items) {
        return subject == Subject.INCIDENTS
                ? CONTRIBUTION.ORIGIN.in(
                        items.stream().map(IndexSubjects::originOf).toList())
                : CONTRIBUTION.ID.in(items);
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** The names of those known to the actor lexicon whom the newest contributions of known days weigh most for. */
    List<String> foremost(IndexName index, int most) {
        Subject subject = subject(index);
        Map<String, Weight> sums = new TreeMap<>();
        List<Cursor> seen = new ArrayList<>();
        search(subject).each(plan(subject, index, RecordFilter.ALL), Cursor.TOP, met -> {
            details(subject, met.stream().map(Cursor::item).toList(), index, (day, span) -> span < IndexSpan.WIDE)
                    .forEach(contribution -> recipe.of(index).subjects(contribution.circumstances()).stream()
                            .filter(side -> !side.codes().isEmpty())
                            .forEach(side -> sums.merge(side.name(), contribution.weight(), Weight::plus)));
            seen.addAll(met);
            return seen.size() < SAMPLE;
        });
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Subject subject(IndexName index) {
        return switch (index) {
            case ADVANCE -> Subject.ADVANCE;
            case DISPLACEMENT -> Subject.FLIGHTS;
            default -> Subject.INCIDENTS;
        };
    }

    /** The types that count; none if any does. */
    private String[] types(IndexName index) {
        boolean any =
                recipe.of(index).sorts().stream().anyMatch(sort -> sort.types().isEmpty());
        return any
                ? new String[0]
                : recipe.of(index).sorts().stream()
                        .flatMap(sort -> sort.types().stream())
                        .distinct()
                        .sorted()
                        .map(type -> type.name().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new);
    }

    private void give(
            Subject subject, List<Integer> items, SeriesFrame frame, RecordFilter filter, Consumer<Contribution> take) {
        details(subject, items, frame.index(), (day, span) -> counts(frame, day, span)).stream()
                .filter(contribution -> isOf(filter.actors(), contribution))
                .forEach(take);
    }

    private List<Contribution> details(
            Subject subject, List<Integer> items, IndexName index, BiPredicate<Integer, Integer> counts) {
        List<String> details = new ArrayList<>();
        reading.sql()
                .select(CONTRIBUTION.DAY, CONTRIBUTION.SPAN, CONTRIBUTION.DETAIL)
                .from(CONTRIBUTION)
                .where(these(subject, items), CONTRIBUTION.MEASURE.eq(index.label()))
                .orderBy(CONTRIBUTION.DAY.desc(), CONTRIBUTION.ID.desc())
                .forEach(row -> {
                    if (counts.test(row.value1(), row.value2())) {
                        details.add(row.value3());
                    }
                });
        return details.stream().map(ContributionJson::read).toList();
    }

    /** Tells whether it is of a period, of a baseline, or in the frame without a period. */
    private boolean counts(SeriesFrame frame, int day, int span) {
        if (span == IndexSpan.UNKNOWN) {
            return true;
        }
        LocalDate middle = LocalDate.ofEpochDay(day);
        boolean isDated = span <= frame.grain().ordinal();
        LocalDate first = isDated ? frame.baselineFrom(recipe) : frame.from();
        return !middle.isBefore(first) && !middle.isAfter(frame.to());
    }

    /** An incident answers if anybody in it does; of an index it is the subject who must. */
    private boolean isOf(List<String> actors, Contribution contribution) {
        IndexRecipe of = recipe.of(contribution.index());
        return actors.isEmpty()
                || of.subjects(contribution.circumstances()).stream()
                        .anyMatch(side -> actors.stream().anyMatch(asked -> isOf(asked, side)));
    }

    private static boolean isOf(String asked, Side side) {
        String code = asked.toUpperCase(Locale.ROOT);
        return PostingReader.isPart(SearchWords.folded(asked), String.join(" ", SearchWords.folded(side.name())))
                || PlanMaker.isCode(asked) && side.codes().stream().anyMatch(own -> own.startsWith(code));
    }
}
