package org.dateline.core.dictionary;

import java.util.List;

/**
 * The dictionaries that somebody has loaded.
 *
 * @param all in the order in which they are asked: where two know a name or a verb, the first one wins
 * @param only whether they stand alone, without the lexicons that come with the program
 */
public record Dictionaries(List<Dictionary> all, boolean only) {

    /** No dictionary at all: coding is as if there were none. */
    public static final Dictionaries NONE = new Dictionaries(List.of(), false);

    public Dictionaries {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those of one sort. */
    public <T extends Dictionary> List<T> list(Class<T> sort) {
        return all.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
