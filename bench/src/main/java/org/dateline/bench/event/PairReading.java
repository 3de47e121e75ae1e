package org.dateline.bench.event;

import java.util.Optional;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.CodedEvent;

/** Tells what happens between two parties of a text. Thread-safe. */
@FunctionalInterface
interface PairReading {

    /**
     * What the source does to the target.
     *
     * @param article whose text is the one the pair is marked in
     * @return with a PLOVER type; empty if nothing is told of them
     */
    Optional<CodedEvent.Coding> read(CodedArticle article, MarkedPair pair);
}
