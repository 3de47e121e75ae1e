package org.dateline.desk.web.filter;

import java.util.List;
import org.dateline.store.query.FilterPart;

/**
 * That the record has no name that a filter asks for.
 *
 * @param asked the name
 * @param closest names that it has, with the same page of each
 */
public record FilterHint(FilterPart part, String asked, List<Closest> closest) {

    public FilterHint {
        closest = List.copyOf(closest);
    }

    /**
     * A name that the record has.
     *
     * @param address the page with it in the place of what was asked for
     */
    public record Closest(String name, String address) {}

    /** {@code The record has no place “Qunduz”.} */
    public String words() {
        return "The record has no " + part.label() + " “" + asked + "”.";
    }
}
