package org.dateline.desk.web.frame;

import java.util.Locale;

/** The desk's pages, in the order of the head. */
public enum Section {
    TODAY("/", 't'),
    TIMELINE("/timeline", 'l'),
    MAP("/map", 'm'),
    DISPLACEMENT("/displacement", 'd'),
    CLAIMS("/claims", 'c'),
    ACTORS("/actors", 'a'),
    TRENDS("/trends", 'r'),
    ARTICLES("/articles", 'n'),
    REVIEW("/review", 'v'),
    DIGEST("/digest", 'i'),
    SOURCES("/sources", 's');

    private final String path;
    private final char key;

    Section(String path, char key) {
        this.path = path;
        this.key = key;
    }

    public String path() {
        return path;
    }

    /** The key that leads there, behind a {@code g}. */
    public char key() {
        return key;
    }

    public String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
