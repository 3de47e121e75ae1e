package org.dateline.desk.web.list;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.situation.index.Grain;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.filter.Counting;

/**
 * The address of a list, which opens in the drawer from a link with {@code data-evidence}, and as a page of its own from
 * any other.
 *
 * @param what is listed
 * @param title of the list; whoever reads it should know what was counted
 * @param more the parts of the query string beside these and the filter, encoded
 */
public record ListAddress(Listed what, String title, List<String> more) {

    static final String PATH = "/evidence/list";

    public ListAddress {
        more = List.copyOf(more);
    }

    public static ListAddress of(Listed what, String title) {
        return new ListAddress(what, title, List.of());
    }

    /** Of events, those that somebody does; the name is that of the record, whole. */
    public ListAddress doneBy(String name) {
        return with(ListAsk.DOER, name);
    }

    /** Of events, those that are done to somebody. */
    public ListAddress doneTo(String name) {
        return with(ListAsk.RECIPIENT, name);
    }

    /** Of events and incidents, those in which somebody takes part; given twice, both. */
    public ListAddress between(String name) {
        return with(ListAsk.PARTY, name);
    }

    /** Of statements, those that somebody makes. */
    public ListAddress saidBy(String name) {
        return with(ListAsk.SPEAKER, name);
    }

    /** Of incidents, those alone that periods count: each in that with the middle of its days. */
    public ListAddress countedBy(Grain grain) {
        return with(Counting.NAME, grain.label());
    }

    ListAddress after(String cursor) {
        return with(ListAsk.AFTER, cursor);
    }

    private ListAddress with(String name, String value) {
        List<String> all = new ArrayList<>(more);
        all.add(name + "=" + UrlFilter.encoded(value));
        return new ListAddress(what, title, all);
    }

    /** The address with a filter. */
    public String at(UrlFilter filter) {
        StringBuilder address = new StringBuilder(PATH).append("?what=").append(what.label());
        more.forEach(part -> address.append('&').append(part));
        return filter.at(
                address.append("&title=").append(UrlFilter.encoded(title)).toString());
    }
}
