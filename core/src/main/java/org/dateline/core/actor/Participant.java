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

    /** The same words as told of one country: its officials, or its "side" if nothing is known but the country. */
    public Participant of(Referent country) {
        String prefix = country.codes().get(0).substring(0, 3);
        List<String> its = codes.isEmpty()
                ? List.of(prefix)
                : codes.stream()
                        .map(code -> prefix + (code.length() > 3 ? code.substring(3) : ""))
                        .distinct()
                        .toList();
        boolean isSector = id != null && id.startsWith("sector/");
        boolean isSameCountry = !codes.isEmpty() && codes.get(0).startsWith(prefix);
        return new Participant(span, isSector ? "sector/" + its.get(0) : isSameCountry ? id : null, name, its);
    }

    /** Tells whether it is a people that lives in several states, by a code that names none: {@code KUR}. */
    boolean isStateless() {
        return id != null && id.startsWith("community/") && codes.stream().allMatch(code -> code.length() == 3);
    }

    /** The same people or body, of which it is now known in what country it is. */
    public Participant within(Referent country) {
        List<String> its = codes.stream()
                .map(code -> country.codes().get(0).substring(0, 3) + code)
                .toList();
        return new Participant(span, isStateless() ? id : "sector/" + its.get(0), name, its);
    }
}
