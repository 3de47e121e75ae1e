package org.dateline.store.query;

import static org.dateline.store.schema.tables.Contribution.CONTRIBUTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.core.ledger.SearchWords;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.Contribution.Side;
import org.dateline.core.situation.index.ContributionJson;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.IndexRecipe;
import org.dateline.core.situation.index.Recipe;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.store.database.FullText;
import org.dateline.store.derived.IndexSpan;
import org.jooq.Condition;

/**
 * Goes through the contributions that answer to a filter: those of incidents by the lists of incidents, those of control
 * and flights by their own. One instance serves one transaction.
 */
final class ContributionWalk {

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
        RecordFilter asked = subject == Subject.INCIDENTS ? filter.withTypes(types(frame.index())) : filter;
        Plan plan = new PlanMaker(reading.postings(), countries).plan(subject, asked.withDays(DayRange.ALL));
        Items items = subject == Subject.INCIDENTS
                ? new IncidentItems(reading.sql(), words)
                : new ContributionItems(reading.sql());
        new Search(reading.postings(), items).each(plan, Cursor.TOP, met -> {
            give(subject, met.stream().map(Cursor::item).toList(), frame, filter, take);
            return true;
        });
    }

    private static Subject subject(IndexName index) {
        return switch (index) {
            case ADVANCE -> Subject.ADVANCE;
            case DISPLACEMENT -> Subject.DISPLACEMENT;
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
        Condition these = subject == Subject.INCIDENTS
                ? CONTRIBUTION.ORIGIN.in(items.stream()
                        .map(org.dateline.store.derived.IndexSubjects::originOf)
                        .toList())
                : CONTRIBUTION.ID.in(items);
        List<String> details = new ArrayList<>();
        reading.sql()
                .select(CONTRIBUTION.DAY, CONTRIBUTION.SPAN, CONTRIBUTION.DETAIL)
                .from(CONTRIBUTION)
                .where(these, CONTRIBUTION.MEASURE.eq(frame.index().label()))
                .orderBy(CONTRIBUTION.DAY.desc(), CONTRIBUTION.ID.desc())
                .forEach(row -> {
                    if (counts(frame, row.value1(), row.value2())) {
                        details.add(row.value3());
                    }
                });
        details.stream()
                .map(ContributionJson::read)
                .filter(contribution -> isOf(filter.actors(), contribution))
                .forEach(take);
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
