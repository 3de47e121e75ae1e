package org.dateline.bench.training;

import java.util.List;
import org.dateline.bench.run.RowWork;
import org.dateline.core.syntax.ArticleParser;

/** One model that can be trained, which the command line names. A new one is registered in {@code Main}. */
public interface Training {

    /** The word on the command line. */
    String name();

    /** What it trains, in one sentence. */
    String description();

    /** The form of a row, for the help. */
    String rowForm();

    /** Loads what makes the examples of a row. */
    RowWork<List<Example>> load(ArticleParser parser);
}
