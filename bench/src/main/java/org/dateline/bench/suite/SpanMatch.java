package org.dateline.bench.suite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.core.text.Span;

/**
 * Gold phrases and ours, matched one to one where they overlap; the longest overlap first, then the first in the
 * text.
 *
 * @param matches ours by gold
 */
public record SpanMatch(List<Span> gold, List<Span> ours, Map<Span, Span> matches) {

    public SpanMatch {
        gold = List.copyOf(gold);
        ours = List.copyOf(ours);
        matches = Map.copyOf(matches);
    }

    /** A phrase of each side that overlap. */
    private record Both(Span gold, Span ours) {

        int overlap() {
            return Math.min(gold.end(), ours.end()) - Math.max(gold.start(), ours.start());
        }
    }

    public static SpanMatch of(List<Span> gold, List<Span> ours) {
        List<Both> overlaps = new ArrayList<>();
        for (Span one : gold) {
            ours.stream().filter(one::overlaps).forEach(other -> overlaps.add(new Both(one, other)));
        }
        overlaps.sort(Comparator.comparingInt(Both::overlap)
                .reversed()
                .thenComparing(Both::gold)
                .thenComparing(Both::ours));
        Map<Span, Span> matches = new HashMap<>();
        for (Both both : overlaps) {
            if (!matches.containsKey(both.gold()) && !matches.containsValue(both.ours())) {
                matches.put(both.gold(), both.ours());
            }
        }
        return new SpanMatch(gold, ours, matches);
    }

    public Agreement agreement() {
        return new Agreement(matches.size(), gold.size(), ours.size());
    }

    /** Gold phrases without one of ours. */
    public List<Span> missed() {
        return gold.stream().filter(span -> !matches.containsKey(span)).toList();
    }

    /** Our phrases without one in gold. */
    public List<Span> extra() {
        return ours.stream().filter(span -> !matches.containsValue(span)).toList();
    }

    /** How many are matched exactly, as far as a test tells. */
    public Agreement exact(PhraseTest same) {
        long right = matches.entrySet().stream()
                .filter(match -> same.isSame(match.getKey(), Objects.requireNonNull(match.getValue())))
                .count();
        return new Agreement(right, gold.size(), ours.size());
    }

    /** Tells whether two phrases are the same. */
    @FunctionalInterface
    public interface PhraseTest {
        boolean isSame(Span gold, Span ours);
    }
}
