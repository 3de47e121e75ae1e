package org.dateline.bench.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.bench.suite.SpanMatch;
import org.dateline.core.text.Span;

/** The marks of an article and what a tagger found there, matched one to one where they overlap. */
final class TimexMatch {

    private final Map<Span, Timex> gold = new TreeMap<>();
    private final Map<Span, Timex> found = new TreeMap<>();
    private final SpanMatch spans;

    /** Of several at the same words the first counts. */
    TimexMatch(List<Timex> gold, List<Timex> found) {
        gold.forEach(one -> this.gold.putIfAbsent(one.span(), one));
        found.forEach(one -> this.found.putIfAbsent(one.span(), one));
        this.spans = SpanMatch.of(List.copyOf(this.gold.keySet()), List.copyOf(this.found.keySet()));
    }

    /**
     * A mark and what was found for it.
     *
     * @param gold what people marked
     * @param found what the tagger found
     */
    record Pair(Timex gold, Timex found) {

        boolean isExact() {
            return gold.span().equals(found.span());
        }
    }

    /** The matched pairs in reading order. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        gold.forEach((span, mark) -> Optional.ofNullable(spans.matches().get(span))
                .map(found::get)
                .ifPresent(other -> pairs.add(new Pair(mark, other))));
        return pairs;
    }

    /** Marks without a match. */
    List<Timex> missed() {
        return spans.missed().stream()
                .flatMap(span -> Optional.ofNullable(gold.get(span)).stream())
                .toList();
    }

    /** What was found without a match. */
    List<Timex> spurious() {
        return spans.extra().stream()
                .flatMap(span -> Optional.ofNullable(found.get(span)).stream())
                .toList();
    }

    TimexTally tally() {
        long exact = gold.keySet().stream().filter(found::containsKey).count();
        long types = pairs().stream()
                .filter(pair -> pair.gold().hasTypeOf(pair.found()))
                .count();
        long values = pairs().stream()
                .filter(pair -> pair.gold().hasValueOf(pair.found()))
                .count();
        return new TimexTally(gold.size(), found.size(), pairs().size(), exact, values, types);
    }
}
