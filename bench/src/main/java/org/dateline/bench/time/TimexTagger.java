package org.dateline.bench.time;

import java.util.List;
import org.dateline.core.syntax.ParsedArticle;

/**
 * Marks the time expressions of an article that is parsed and dated already. Called by any thread.
 */
public interface TimexTagger {

    /** What people call it, with its version. */
    String name();

    /**
     * Gets ready to tag an article: brings it into the form that the tagger works on. Every time anew, with the same
     * outcome.
     *
     * @param article with the day of its publication
     */
    Tagging prepare(ParsedArticle article);

    /** The tagging of one article, cut so that the processor time of {@link #run} is that of the tagger alone. */
    interface Tagging {

        /** Tags; called once, by the thread that prepared. */
        void run();

        /** What was found, with spans of the article's text. */
        List<Timex> found();
    }
}
