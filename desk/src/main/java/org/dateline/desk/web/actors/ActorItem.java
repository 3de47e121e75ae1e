package org.dateline.desk.web.actors;

import java.util.List;
import java.util.Locale;
import org.dateline.desk.web.filter.UrlFilter;
import org.dateline.desk.web.list.ListAddress;
import org.dateline.desk.web.list.Listed;
import org.dateline.desk.web.words.ActorCodes;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ActorRow;

/**
 * Somebody in the list of actors.
 *
 * @param words what the codes say; empty if nothing
 * @param day ISO day of the last line that names it; empty if unknown
 * @param dossier its address
 */
public record ActorItem(
        String name, List<String> codes, String words, Counts counts, String day, String days, String dossier) {

    public ActorItem {
        codes = List.copyOf(codes);
    }

    /** How many lines of the whole record tell of it. */
    public record Counts(Count did, Count suffered, Count said) {

        static Counts of(ActorRow row) {
            String name = row.name();
            return new Counts(
                    new Count(
                            row.did(),
                            ListAddress.of(Listed.EVENTS, "Done by " + name).doneBy(name)),
                    new Count(
                            row.suffered(),
                            ListAddress.of(Listed.EVENTS, "Done to " + name).doneTo(name)),
                    new Count(
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

        private Count(int number, ListAddress list) {
            this(
                    number,
                    String.format(Locale.ENGLISH, "%,d", number),
                    list.title() + ": " + number,
                    list.at(UrlFilter.ALL));
        }
    }

    static ActorItem of(ActorRow row, UrlFilter filter) {
        return new ActorItem(
                row.name(),
                row.codes(),
                row.codes().isEmpty() ? "" : ActorCodes.words(row.codes().get(0)),
                Counts.of(row),
                row.lastDay() == null ? "" : row.lastDay().toString(),
                row.lastDay() == null ? "day unknown" : Words.day(row.lastDay()),
                filter.at(Dossiers.address(row.name())));
    }
}
