package org.dateline.core.actor;

import java.util.List;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a record names it.
 *
 * @param span the words of the article
 * @param id the id of {@link Referent#id}, or null
 * @param name the fullest name known
 * @param codes CAMEO actor codes, the most specific first; empty when nothing is known
 */
public record Participant(Span span, @Nullable String id, String name, List<String> codes) {

    public Participant {
        codes = List.copyOf(codes);
    }
}
