package org.dateline.core.record;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.statement.SpeakerClass;
import org.dateline.core.statement.SpeakerFlag;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a statement.
 *
 * @param words the words beside the cue
 * @param actor id of the actor; null if none is known
 * @param name the fullest name known, else the description
 * @param role what the speaker is; null if the text does not tell
 * @param affiliation the body or country the speaker belongs to; null if the text does not tell
 * @param named whether a proper name identifies the speaker
 * @param codes CAMEO actor codes, the most specific first
 */
public record SpeakerPart(
        Excerpt words,
        @Nullable String actor,
        String name,
        @Nullable String role,
        @Nullable String affiliation,
        boolean named,
        SpeakerClass kind,
        List<String> codes,
        Set<SpeakerFlag> flags) {

    public SpeakerPart {
        codes = List.copyOf(codes);
        flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
    }
}
