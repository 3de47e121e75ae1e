package org.dateline.ingest.gazetteer;

import java.util.Map;
import org.dateline.core.place.PlaceLayer;

/**
 * A layer of the folder, opened.
 *
 * @param name the name of the file that it was loaded from
 */
public record LoadedLayer(String name, PlaceLayer layer) {

    /** What the layer was loaded from and how: places, names or divisions; rows; when. */
    public Map<String, String> facts() {
        return layer.facts();
    }

    /** The SHA-256 of what it was loaded from, unpacked, in hexadecimal digits; empty if that is not told. */
    public String digest() {
        return facts().getOrDefault("sha256", "");
    }

    /** When it was loaded, in ISO 8601, or empty. */
    String when() {
        return facts().getOrDefault("when", "");
    }
}
