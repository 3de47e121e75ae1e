package org.dateline.bench.event;

import java.util.Optional;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.ontology.PloverType;

/** Tells what happens between two parties of a text. Thread-safe. */
@FunctionalInterface
interface PairReading {

    /**
     * What the source does to the target.
     *
     * @param article whose text is the one the pair is marked in
     * @return the type; empty if nothing is told of them
     */
    Optional<PloverType> read(CodedArticle article, MarkedPair pair);
}
