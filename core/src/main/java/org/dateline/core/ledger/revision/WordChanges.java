package org.dateline.core.ledger.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Compares two readings of a sentence word by word (Myers 1986). */
final class WordChanges {

    /** A sentence that keeps less of its words than this was written anew, and is one change. */
    private static final double LEAST_KEPT = 0.5;

    private final Reading older;
    private final Reading newer;
    private final ChangeSorter sorter;

    private WordChanges(Reading older, Reading newer) {
        this.older = older;
        this.newer = newer;
        this.sorter = new ChangeSorter(older, newer);
    }

    /** The changes in reading order; none between readings of the same words. */
    static List<WordChange> between(Reading older, Reading newer) {
        return new WordChanges(older, newer).all();
    }

    private List<WordChange> all() {
        List<WordChange> changes = new ArrayList<>();
        List<AbstractDelta<String>> deltas = deltas(Word::exact);
        if (!deltas.isEmpty() && kept() < LEAST_KEPT) {
            return List.of(change(older.whole(), newer.whole()));
        }
        for (AbstractDelta<String> delta : deltas) {
            Range from = range(delta.getSource());
            Range to = range(delta.getTarget());
            if (from.length() == to.length()) {
                changes.addAll(wordForWord(from, to));
            } else {
                changes.add(change(from, to));
            }
        }
        return changes;
    }

    private List<AbstractDelta<String>> deltas(Function<Word, String> by) {
        return DiffUtils.diff(
                        older.words().stream().map(by).toList(),
                        newer.words().stream().map(by).toList())
                .getDeltas();
    }

    /** How much of both sentences stands in the other, in whatever case and spelling, from 0 to 1. */
    private double kept() {
        int gone = deltas(word -> word.isPunctuation() ? "" : word.key()).stream()
                .mapToInt(delta -> delta.getSource().size())
                .sum();
        int before = older.words().size();
        return 2.0 * (before - gone) / (before + newer.words().size());
    }

    private static Range range(Chunk<String> chunk) {
        return new Range(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    private WordChange change(Range from, Range to) {
        return new WordChange(sorter.substance(from, to), from, to);
    }

    /** Where as many words came as went, each stands for one; neighbours of like substance stay together. */
    private List<WordChange> wordForWord(Range from, Range to) {
        List<WordChange> changes = new ArrayList<>();
        for (int i = 0; i < from.length(); i++) {
            WordChange next = change(from.word(i), to.word(i));
            int last = changes.size() - 1;
            if (last >= 0 && areAlike(changes.get(last).substance(), next.substance())) {
                changes.set(last, changes.get(last).with(next));
            } else {
                changes.add(next);
            }
        }
        return changes;
    }

    private static boolean areAlike(Substance one, Substance other) {
        return one == other || one.compareTo(Substance.WORDING) >= 0 && other.compareTo(Substance.WORDING) >= 0;
    }
}
