package org.dateline.core.ledger.revision;

import java.util.List;
import org.dateline.core.record.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a revision changed.
 *
 * @param older the words that went, in the older text; null if words only came in
 * @param newer the words that came, in the newer text; null if words only went
 * @param olderPassage the sentence, or neighbouring sentences, that the older words stand in, or in which words came
 *     in; null for an added passage
 * @param newerPassage the same in the newer text; null for a removed passage
 * @param told ids of the lines that an added or removed passage was coded into, in the order of its coding; empty for
 *     other changes
 */
public record RevisionChange(
        Substance substance,
        @Nullable Excerpt older,
        @Nullable Excerpt newer,
        @Nullable Excerpt olderPassage,
        @Nullable Excerpt newerPassage,
        List<String> told) {

    public RevisionChange {
        told = List.copyOf(told);
        if (older == null && newer == null) {
            throw new IllegalArgumentException("a change has words on one side at least");
        }
    }
}
