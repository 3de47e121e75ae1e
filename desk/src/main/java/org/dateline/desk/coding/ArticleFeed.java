package org.dateline.desk.coding;

import java.util.OptionalLong;
import java.util.function.Consumer;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.fault.InputFault;

/** Where the articles of a run come from. */
public interface ArticleFeed {

    /** Gives all articles, in order, to the sink; an input from which nothing can be read, to the faults. */
    void feed(ArticleSink sink, Consumer<InputFault> faults);

    /** About how many bytes all articles have together; empty if that cannot be known before. */
    OptionalLong size();
}
