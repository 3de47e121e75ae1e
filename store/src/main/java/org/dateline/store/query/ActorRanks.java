package org.dateline.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.core.ledger.SearchWords;
import org.dateline.store.database.Database;
import org.dateline.store.database.FullText;
import org.dateline.store.derived.Codings;
import org.dateline.store.query.RankedNames.Rank;
import org.jspecify.annotations.Nullable;

/**
 * Those who take part in incidents, the most active first, then who only speaks or is named. Of the whole record the number stands
 * with each name; of what a filter lets through the newest {@link #MOST} incidents are counted. Thread-safe.
 */
final class ActorRanks implements Query<RankedActor> {

    /** So many incidents, statements and events are counted at most. */
    static final int MOST = 5_000;

    /** So many names are looked at for a page; where most are not asked for, it is shorter than it could be. */
    private static final int MOST_NAMES = 150;

    private final Database database;
    private final Codings codings;
    private final CountryNames countries;

    ActorRanks(Database database, Codings codings, CountryNames countries) {
        this.database = database;
        this.codings = codings;
        this.countries = countries;
    }

    @Override
    public Set<FilterPart> parts() {
        return Subject.INCIDENTS.parts();
    }

    @Override
    public List<String> types() {
        return Subject.INCIDENTS.types();
    }

    /** Gives as many actors as a page takes, and whoever else is named between them. */
    @Override
    public Optional<Cursor> read(RecordFilter filter, Page page, Consumer<RankedActor> rows) {
        return database.read(sql -> {
            FullText words = database.server().fullText();
            Reading reading = Reading.of(sql, words, codings);
            RecordFilter asked = AlsoNamed.widen(filter);
            RankedNames names = names(reading, words, asked);
            ActorRows.Finder finder = new ActorRows.Finder(reading, countries);
            Cursor last = page.after();
            int left = page.limit();
            int looked = 0;
            List<Rank> some = names.behind(last);
            while (!some.isEmpty()) {
                for (Rank rank : some) {
                    if (left == 0 || looked == MOST_NAMES) {
                        return Optional.ofNullable(last);
                    }
                    last = rank.cursor();
                    boolean canBeWanted = canBeWanted(rank.name(), asked);
                    RankedActor row = canBeWanted ? row(rank, finder, reading, asked) : null;
                    looked += canBeWanted ? 1 : 0;
                    if (row != null) {
                        rows.accept(row);
                        left -= row.isActor() ? 1 : 0;
                    }
                }
                some = names.behind(last);
            }
            return Optional.empty();
        });
    }

    /** A page on which nobody is asked for may have others behind it. */
    @Override
    public boolean any(RecordFilter filter) {
        return count(filter, 1).number() > 0;
    }

    private RankedNames names(Reading reading, FullText words, RecordFilter asked) {
        if (asked.equals(RecordFilter.ALL)) {
            return new ListedNames(reading.sql());
        }
        PlanMaker plans = new PlanMaker(reading.postings(), countries);
        boolean spoken = asked.statuses().isEmpty() && asked.types().isEmpty();
        List<@Nullable Plan> counted = new ArrayList<>();
        counted.add(plans.plan(Subject.INCIDENTS, asked));
        counted.add(spoken ? plans.plan(Subject.STATEMENTS, asked) : null);
        counted.add(plans.plan(Subject.EVENTS, asked));
        return new CountedNames(reading, words).count(counted);
    }

    /** A code is told by the lines alone. */
    private static boolean canBeWanted(String name, RecordFilter asked) {
        return asked.actors().isEmpty()
                || asked.actors().stream()
                        .anyMatch(wanted ->
                                PlanMaker.isCode(wanted) || PostingReader.isPart(SearchWords.folded(wanted), name));
    }

    private static @Nullable RankedActor row(Rank rank, ActorRows.Finder finder, Reading reading, RecordFilter asked) {
        return finder.find(rank.name())
                .filter(actor -> ActorRows.isWanted(rank.name(), actor.codes(), asked.actors()))
                .map(actor -> new RankedActor(actor, rank.incidents(), rank.isAtLeast(), lastDay(rank, actor, reading)))
                .orElse(null);
    }

    private static @Nullable LocalDate lastDay(Rank rank, ActorRow actor, Reading reading) {
        if (rank.incidents() == 0) {
            return actor.lastDay();
        }
        Integer day = rank.lastDay() != null
                ? rank.lastDay()
                : reading.postings()
                        .newest(new ListGroup(java.util.Map.of(rank.list(), rank.incidents())))
                        .map(Cursor::day)
                        .orElse(0);
        return day == 0 ? null : LocalDate.ofEpochDay(day);
    }
}
