package org.dateline.core.record;

import java.util.List;
import org.dateline.core.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place as a line names it.
 *
 * @param words the words that name it here
 * @param place what they mean; null if the gazetteer did not know
 * @param score trust in the reading, from 0 to 1
 * @param joined the places that the words name side by side, of which {@code place} is the area; else empty
 */
public record PlacePart(Excerpt words, @Nullable Place place, double score, List<Place> joined) {

    public PlacePart {
        joined = List.copyOf(joined);
    }

    /** Of words that name one place. */
    public PlacePart(Excerpt words, @Nullable Place place, double score) {
        this(words, place, score, List.of());
    }

    /** The gazetteer's name, or the article's words. */
    public String name() {
        return place == null ? words.exact() : place.name();
    }
}
