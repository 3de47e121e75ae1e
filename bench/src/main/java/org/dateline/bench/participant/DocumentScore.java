package org.dateline.bench.participant;

import java.util.List;
import org.dateline.bench.suite.ErrorExample;

/** What was asked of a document, in the order of its row: mentions first. */
record DocumentScore(List<Asked> asked) {

    DocumentScore {
        asked = List.copyOf(asked);
    }

    /**
     * A mention or a relation that people marked.
     *
     * @param way what it is called if it is missed
     * @param type as the data name it
     */
    record Asked(String way, String type, boolean found, ErrorExample example) {}
}
