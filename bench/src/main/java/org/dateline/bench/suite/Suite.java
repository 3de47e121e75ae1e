package org.dateline.bench.suite;

import java.util.Optional;
import org.dateline.bench.gold.RowText;
import org.dateline.core.syntax.ArticleParser;

/** One kind of measuring, which the command line names. A new one is registered in {@code Main}. */
public interface Suite {

    /** The word on the command line. */
    String name();

    /** What it measures, in a sentence, and what counts as found where that must be told. */
    String description();

    /** The form of a row, for the help. */
    String rowForm();

    /** How the text of a row is found: the field {@code text}, where a suite does not say otherwise. */
    default RowText rowText() {
        return RowText.field("text");
    }

    /** Options of its own beside those of every suite: an object with picocli's marks; empty for none. */
    default Optional<Object> options() {
        return Optional.empty();
    }

    /** Loads what scoring needs. */
    Scorer<?> load(ArticleParser parser);
}
