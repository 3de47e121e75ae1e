package org.dateline.core.statement;

import java.util.Set;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a statement, as the article names them.
 *
 * @param mention the noun phrase beside the cue, without appositions and clauses; a pronoun for "he said"
 * @param referent for a pronoun, the nearest phrase it can stand for; null if there is none, or the
 *     mention is no pronoun
 * @param role the words that tell what the speaker is, from a title or an apposition: "an analyst at a think tank"
 * @param affiliation the body or country the speaker belongs to: "a think tank"
 * @param named whether a proper name identifies the speaker
 * @param kind what the speaker is to the reader
 * @param flags the conditions under which the speaker speaks
 */
public record Speaker(
        Phrase mention,
        @Nullable Phrase referent,
        @Nullable Span role,
        @Nullable Span affiliation,
        boolean named,
        SpeakerClass kind,
        Set<SpeakerFlag> flags) {

    public Speaker {
        flags = Set.copyOf(flags);
    }

    /** The phrase that tells most about who it is: the referent of a pronoun, else the mention. */
    public Phrase identity() {
        return referent == null ? mention : referent;
    }

    public boolean is(SpeakerFlag flag) {
        return flags.contains(flag);
    }
}
