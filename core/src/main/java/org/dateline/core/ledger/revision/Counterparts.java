package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.core.record.Coding;

/**
 * Which line of one coding is which of another: for carrying corrections over, and for telling what a revision withdrew.
 *
 * <p>Two codings of one text are compared by spans: lines of a kind whose words overlap, equal words first, then equal
 * types. Codings of two revisions are compared by words: the same sentence and trigger first, then the best match by
 * trigger, type and parties within a sentence and what became of it, then what tells the same in another sentence.
 * Figures are never compared: an event that counts
 * otherwise is still the event. Each line has one counterpart at most, and is that of one at most.
 */
public final class Counterparts {

    private final SortedMap<String, String> newerOf = new TreeMap<>();

    private Counterparts(List<LineMatch> matches) {
        List<LineMatch> best = new ArrayList<>(matches);
        best.sort(Comparator.naturalOrder());
        Set<String> taken = new HashSet<>();
        for (LineMatch match : best) {
            if (!newerOf.containsKey(match.older().id())
                    && taken.add(match.newer().id())) {
                newerOf.put(match.older().id(), match.newer().id());
            }
        }
    }

    /** Finds the counterparts of an older coding's lines in a newer one, of the same revision or a later one. */
    public static Counterparts between(Coding older, Coding newer) {
        return new Counterparts(
                older.article().text().equals(newer.article().text())
                        ? LineMatches.bySpans(CodedLine.all(older), CodedLine.all(newer))
                        : new LineMatches(CodedText.of(older), CodedText.of(newer)).byWords());
    }

    /** The id of the newer line that is a line of the older coding, if any is. */
    public Optional<String> find(String olderId) {
        return Optional.ofNullable(newerOf.get(olderId));
    }

    /** Ids of newer lines by those of older lines. */
    public SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(newerOf);
    }
}
