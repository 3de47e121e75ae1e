package org.dateline.core.actor;

import java.util.List;

/**
 * A common noun that denotes a kind of actor.
 *
 * @param codes CAMEO sectors; empty for people of no sector
 * @param speakerClass the class of a speaker so described, in the record's words
 * @param title whether it stands before a name as a title: General
 */
public record AgentNoun(List<String> codes, String speakerClass, boolean title) {

    public AgentNoun {
        codes = List.copyOf(codes);
    }

    /** Tells whether it is an organisation, not a person. */
    public boolean isBody() {
        return speakerClass.equals("organisation");
    }

    /** Tells whether it is a paper that speaks but does nothing and to which nothing is done: a report, a deal. */
    public boolean isDocument() {
        return speakerClass.equals("document");
    }
}
