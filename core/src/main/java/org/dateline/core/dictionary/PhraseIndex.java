package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases in sentences, the longest first. Thread-safe once nothing is added any more.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

    /** How many words may stand in a gap that a blank in a phrase leaves open. */
    private static final int WIDEST_GAP = 3;

    private final Map<String, Map<Phrase, List<T>>> byFirstWord = new HashMap<>();
    private final Map<String, Map<Phrase, List<T>>> byStem = new HashMap<>();

    /**
     * A phrase found.
     *
     * @param first number of its first word
     * @param last number of its last word, inclusive
     * @param meanings what it stands for, in the order in which they were added
     */
    public record Match<T>(int first, int last, List<T> meanings) {}

    public void add(Phrase phrase, T meaning) {
        Phrase.Word first = phrase.words().get(0);
        (first.stem() ? byStem : byFirstWord)
                .computeIfAbsent(first.key(), key -> new LinkedHashMap<>(2))
                .computeIfAbsent(phrase, key -> new ArrayList<>(1))
                .add(meaning);
    }

    public boolean isEmpty() {
        return byFirstWord.isEmpty() && byStem.isEmpty();
    }

    /** The longest phrase that begins with a word; of two as long, the one added first. */
    public Optional<Match<T>> findAt(SentenceWords words, int at) {
        String word = words.word(at);
        Match<T> best = longest(byFirstWord.get(word), words, at, null);
        if (!byStem.isEmpty()) {
            for (int length = word.length(); length > 0; length--) {
                best = longest(byStem.get(word.substring(0, length)), words, at, best);
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Match<T> longest(
            @Nullable Map<Phrase, List<T>> phrases, SentenceWords words, int at, @Nullable Match<T> than) {
        Match<T> best = than;
        if (phrases != null) {
            for (Map.Entry<Phrase, List<T>> entry : phrases.entrySet()) {
                int last = lastOf(entry.getKey(), words, at);
                if (last >= 0 && (best == null || last > best.last())) {
                    best = new Match<>(at, last, entry.getValue());
                }
            }
        }
        return best;
    }

    /** The number of the last word of a phrase that begins at a word; -1 if it does not. */
    private static int lastOf(Phrase phrase, SentenceWords words, int at) {
        int position = at;
        for (int i = 1; i < phrase.words().size(); i++) {
            Phrase.Word wanted = phrase.words().get(i);
            int limit = position + 1 + (wanted.joined() ? 0 : WIDEST_GAP);
            position++;
            while (position < words.size()
                    && position <= limit
                    && !wanted.fits(words.word(position))
                    && !words.word(position).isEmpty()) {
                position++;
            }
            if (position >= words.size() || position > limit || !wanted.fits(words.word(position))) {
                return -1;
            }
        }
        return position;
    }
}
