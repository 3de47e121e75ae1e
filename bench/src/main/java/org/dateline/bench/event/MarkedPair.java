package org.dateline.bench.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.text.Span;

/**
 * Two parties marked in a text; what happens between them is asked.
 *
 * <p>The data mark a party wherever its words recur in the sentence, and now and then not at all.
 *
 * @param source the words for who acts, in reading order; empty if they are not marked
 * @param target the words for to whom, in reading order; empty if they are not marked
 */
public record MarkedPair(List<Span> source, List<Span> target) {

    public MarkedPair {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** The same pair the other way round. */
    MarkedPair reversed() {
        return new MarkedPair(target, source);
    }

    /** The spans of both, the source first. */
    List<Span> both() {
        List<Span> both = new ArrayList<>(source);
        both.addAll(target);
        return both;
    }

    static boolean touch(List<Span> marks, Stream<Span> spans) {
        return spans.anyMatch(span -> touch(marks, span));
    }

    private static boolean touch(Collection<Span> marks, Span span) {
        return marks.stream().anyMatch(span::overlaps);
    }
}
