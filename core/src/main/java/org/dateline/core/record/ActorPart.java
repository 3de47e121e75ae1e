package org.dateline.core.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a line names it.
 *
 * @param words the words that name it here
 * @param id its id in the lexicon, or one of the article's own; null for who is only described
 * @param name the fullest name known, else the description
 * @param codes CAMEO actor codes on the article's date, the most specific first
 */
public record ActorPart(Excerpt words, @Nullable String id, String name, List<String> codes) {

    public ActorPart {
        codes = List.copyOf(codes);
    }
}
