package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.dictionary.PatternElement;
import org.dateline.core.dictionary.Phrase;
import org.dateline.core.dictionary.SentenceWords;

/**
 * Where the words and synonym sets of one dictionary's patterns stand in one sentence. A set is looked for once,
 * however many patterns name it. Not thread-safe.
 */
final class PatternWords {

    private static final List<Integer> ONE = List.of(1);

    private final SentenceWords words;
    private final Map<String, List<Phrase>> synsets;
    private final Map<String, Places> places = new HashMap<>();

    /** @param synsets the phrases of each synonym set by its name, the longest first */
    PatternWords(SentenceWords words, Map<String, List<Phrase>> synsets) {
        this.words = words;
        this.synsets = synsets;
    }

    /**
     * The lengths of a set's phrases by the numbers of the words at their ends.
     *
     * @param from by the first word, the longest first
     * @param to by the last word, the shortest first
     */
    private record Places(List<List<Integer>> from, List<List<Integer>> to) {}

    /** How many words from one on an element can take, in the order in which to try; empty for none. */
    List<Integer> lengthsFrom(PatternElement element, int first) {
        return element.kind() == PatternElement.Kind.SYNSET
                ? places(element.text()).from().get(first)
                : lengthOfWord(element, first);
    }

    /** How many words up to one an element can take, in the order in which to try; empty for none. */
    List<Integer> lengthsTo(PatternElement element, int last) {
        return element.kind() == PatternElement.Kind.SYNSET
                ? places(element.text()).to().get(last)
                : lengthOfWord(element, last);
    }

    private List<Integer> lengthOfWord(PatternElement element, int at) {
        boolean fits = element.stem()
                ? words.word(at).startsWith(element.text())
                : words.word(at).equals(element.text());
        return fits ? ONE : List.of();
    }

    private Places places(String synset) {
        return places.computeIfAbsent(synset, name -> find(synsets.getOrDefault(name, List.of())));
    }

    private Places find(List<Phrase> phrases) {
        Places found = new Places(new ArrayList<>(), new ArrayList<>());
        for (int at = 0; at < words.size(); at++) {
            found.from().add(new ArrayList<>(1));
            found.to().add(new ArrayList<>(1));
        }
        // From the last word on: so the shorter of two phrases with the same end is found first.
        for (int at = words.size() - 1; at >= 0; at--) {
            List<Integer> lengths = found.from().get(at);
            for (Phrase phrase : phrases) {
                int length = phrase.words().size();
                if (at + length <= words.size() && !lengths.contains(length) && stands(phrase, at)) {
                    lengths.add(length);
                    found.to().get(at + length - 1).add(length);
                }
            }
        }
        return found;
    }

    private boolean stands(Phrase phrase, int at) {
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!phrase.words().get(i).fits(words.word(at + i))) {
                return false;
            }
        }
        return true;
    }
}
