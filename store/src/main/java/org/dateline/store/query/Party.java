package org.dateline.store.query;

import org.dateline.store.derived.Facets;

/**
 * Somebody's part in events, by the name in the record, all of it; case and accents do not matter.
 *
 * @param name as rows of actors have it
 */
public record Party(Role role, String name) {

    /** What somebody's part is. */
    public enum Role {
        /** Does it, or has it done to it. */
        ANY("actor"),
        DOES("by"),
        SUFFERS("to");

        private final String facet;

        Role(String facet) {
            this.facet = facet;
        }
    }

    /** The name of the list of the events that it has that part in. */
    String list() {
        return Facets.list("event", role.facet, Facets.folded(name));
    }
}
