package org.dateline.desk.web.actors;

import java.util.List;
import java.util.Locale;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.list.ListAddress;
import org.dateline.desk.web.list.Listed;
import org.dateline.desk.web.words.ActorCodes;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ActorRow;
import org.dateline.store.query.RankedActor;

/**
 * Somebody in the list of actors.
 *
 * @param words what the codes say; empty if nothing
 * @param incidents in how many it takes part
 * @param said how many statements of the whole record it makes
 * @param bar how long the bar of its incidents is, up to {@link #LONGEST}
 * @param last when it was last active
 * @param dossier its address
 */
public record ActorItem(
        String name,
        List<String> codes,
        String words,
        Count incidents,
        Count said,
        int bar,
        Last last,
        String dossier) {

    public static final int LONGEST = 120;

    public ActorItem {
        codes = List.copyOf(codes);
    }

    /**
     * A day.
     *
     * @param day in ISO form; empty if unknown
     * @param words as pages have it
     */
    public record Last(String day, String words) {}

    /** How many lines of the whole record tell of it. */
    public record Counts(Count did, Count suffered, Count said) {

        static Counts of(ActorRow row) {
            String name = row.name();
            return new Counts(
                    Count.of(
                            row.did(),
                            ListAddress.of(Listed.EVENTS, "Done by " + name).doneBy(name)),
                    Count.of(
                            row.suffered(),
                            ListAddress.of(Listed.EVENTS, "Done to " + name).doneTo(name)),
                    Count.of(
                            row.said(),
                            ListAddress.of(Listed.STATEMENTS, "Said by " + name).saidBy(name)));
        }
    }

    /**
     * A count that leads to what was counted.
     *
     * @param figure in digits
     * @param words what was counted
     * @param list the address of the list
     */
    public record Count(int number, String figure, String words, String list) {

        private static Count of(int number, ListAddress list) {
            return of(number, "", list, UrlFilter.ALL);
        }

        private static Count of(int number, String atLeast, ListAddress list, UrlFilter filter) {
            return new Count(
                    number,
                    atLeast + String.format(Locale.ENGLISH, "%,d", number),
                    list.title() + ": " + atLeast + number,
                    list.at(filter));
        }
    }

    /**
     * A row of the list.
     *
     * @param filter of what was counted
     * @param rest that of the dossier
     * @param most the greatest number of incidents in the list
     */
    static ActorItem of(RankedActor row, UrlFilter filter, UrlFilter rest, int most) {
        ActorRow actor = row.actor();
        String name = actor.name();
        return new ActorItem(
                name,
                actor.codes(),
                actor.codes().isEmpty() ? "" : ActorCodes.words(actor.codes().get(0)),
                Count.of(
                        row.incidents(),
                        row.isAtLeast() ? "at least " : "",
                        ListAddress.of(Listed.INCIDENTS, "Incidents with " + name)
                                .between(name),
                        filter),
                Counts.of(actor).said(),
                row.incidents() == 0 ? 0 : Math.max(2, LONGEST * row.incidents() / Math.max(1, most)),
                row.lastDay() == null
                        ? new Last("", "day unknown")
                        : new Last(row.lastDay().toString(), Words.day(row.lastDay())),
                rest.at(Dossiers.address(name)));
    }
}
