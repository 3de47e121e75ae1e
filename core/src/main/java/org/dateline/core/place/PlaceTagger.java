package org.dateline.core.place;

import java.util.List;
import org.dateline.core.syntax.ParsedArticle;

/** Finds the places that an article names and tells which they are. Thread-safe. */
public final class PlaceTagger {

    private final Gazetteer gazetteer;

    public PlaceTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Loads the gazetteer and the word lists from the class path. */
    public static PlaceTagger load() {
        return new PlaceTagger(Gazetteer.load());
    }

    /** The places an article names, in reading order, without overlap. */
    public List<PlaceMention> ground(ParsedArticle article) {
        return List.of();
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }
}
