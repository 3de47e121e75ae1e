package org.dateline.core.place;

import java.util.List;

/** The places of the world by their names. Thread-safe. */
public final class Gazetteer {

    private Gazetteer() {}

    /** Loads the gazetteer from the class path. */
    public static Gazetteer load() {
        return new Gazetteer();
    }

    /** The places with a name, however it is spelt, the most important first; empty if none has it. */
    public List<Place> candidates(String name) {
        return List.of();
    }
}
