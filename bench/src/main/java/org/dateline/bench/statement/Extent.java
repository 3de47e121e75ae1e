package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/**
 * The code points that several spans cover together; each counts once.
 *
 * @param spans in reading order, apart from each other
 */
public record Extent(List<Span> spans) {

    static final Extent NOTHING = new Extent(List.of());

    public Extent {
        List<Span> sorted =
                spans.stream().filter(span -> !span.isEmpty()).sorted().toList();
        List<Span> apart = new ArrayList<>(sorted.size());
        for (Span span : sorted) {
            int last = apart.size() - 1;
            if (last >= 0 && span.start() <= apart.get(last).end()) {
                apart.set(last, apart.get(last).cover(span));
            } else {
                apart.add(span);
            }
        }
        spans = List.copyOf(apart);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** In code points. */
    public int length() {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** How many code points both cover. */
    public int overlap(Extent other) {
        int shared = 0;
        for (Span one : spans) {
            for (Span two : other.spans) {
                shared += Math.max(0, Math.min(one.end(), two.end()) - Math.max(one.start(), two.start()));
            }
        }
        return shared;
    }

    /** How many of these code points the other covers too, from 0 to 1; 0 for nothing. */
    public double coverage(Extent other) {
        return isEmpty() ? 0 : (double) overlap(other) / length();
    }

    /** Shared code points by all code points (Jaccard), from 0 to 1; 0 for nothing. */
    public double jaccard(Extent other) {
        int shared = overlap(other);
        int all = length() + other.length() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The words it covers; pieces are parted by a space. */
    String words(Text text) {
        return spans.stream().map(text::exact).collect(Collectors.joining(" "));
    }
}
