package org.dateline.bench.training;

import java.util.List;
import org.dateline.bench.gold.RowText;
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

    /** Where the text of a row stands. */
    default RowText rowText() {
        return RowText.field("text");
    }

    /** Tells whether the examples of a row are alternatives, one of which is right. */
    default boolean isChoice() {
        return false;
    }

    /** The weights that learning starts from and is drawn back to; without any, it starts from nothing. */
    default Weights start() {
        return Weights.NONE;
    }

    /** Loads what makes the examples of a row. */
    RowWork<List<Example>> load(ArticleParser parser);
}
