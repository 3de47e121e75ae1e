package org.dateline.core.dictionary;

import java.util.List;

/**
 * A sort of people or bodies that makes an actor of a country or another actor beside it.
 *
 * @param forms its singular and plurals; at least one
 * @param code such as {@code COP}; empty for the null code
 * @param before whether the code stands before the actor's instead of behind it
 * @param line from 1
 */
public record AgentEntry(List<Phrase> forms, String code, boolean before, int line) {

    public AgentEntry {
        forms = List.copyOf(forms);
    }
}
