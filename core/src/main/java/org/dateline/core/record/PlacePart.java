package org.dateline.core.record;

import org.dateline.core.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place as a line names it.
 *
 * @param words the words that name it here
 * @param place what they mean; null if the gazetteer did not know
 * @param score trust in the reading, from 0 to 1
 */
public record PlacePart(Excerpt words, @Nullable Place place, double score) {

    /** The gazetteer's name, or the article's words. */
    public String name() {
        return place == null ? words.exact() : place.name();
    }
}
