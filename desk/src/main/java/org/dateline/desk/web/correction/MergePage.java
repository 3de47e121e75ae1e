package org.dateline.desk.web.correction;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.IncidentItem;

/**
 * What an incident can be merged with.
 *
 * @param id of the line from whose evidence one came
 * @param title what is to be merged
 * @param text the words that others were sought by; empty for what is like it
 * @param version what the merging is checked against
 */
public record MergePage(Frame frame, String id, String title, String text, int version, List<Candidate> candidates) {

    public MergePage {
        candidates = List.copyOf(candidates);
    }

    /**
     * An incident that may be the same.
     *
     * @param headline of the article that tells it first; empty if unknown
     * @param alike what both have in common; empty for what was sought by words
     */
    public record Candidate(IncidentItem incident, String headline, String outlet, String alike) {}
}
