package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that names an event in a frame.
 *
 * @param lemma lemma of the head: "pull" in {@code pull +out}
 * @param before lemmas directly before the head, in order: {@code air strike}
 * @param particle particle or adverb that must depend on it, {@code +out}; null for none
 * @param object lemma of the object's head, {@code ~fire}; null for none
 * @param preposition preposition of an oblique, {@code :on}; null for none
 */
record Trigger(
        String lemma,
        List<String> before,
        @Nullable String particle,
        @Nullable String object,
        @Nullable String preposition) {

    Trigger {
        before = List.copyOf(before);
    }

    /**
     * Reads one trigger of a frame line.
     *
     * @param head whether the head is the last plain word (nouns) or the first (verbs)
     */
    static Trigger parse(String text, boolean headLast) {
        List<String> words = new ArrayList<>();
        String particle = null;
        String object = null;
        String preposition = null;
        for (String part : text.strip().split("\\s+")) {
            switch (part.charAt(0)) {
                case '+' -> particle = part.substring(1);
                case '~' -> object = part.substring(1);
                case ':' -> preposition = part.substring(1).replace('_', ' ');
                default -> words.add(part);
            }
        }
        if (words.isEmpty() || !headLast && words.size() > 1) {
            throw new IllegalArgumentException("not a trigger: '" + text.strip() + "'");
        }
        return new Trigger(
                words.get(words.size() - 1), words.subList(0, words.size() - 1), particle, object, preposition);
    }

    /** Tells whether the words before its head stand before a token. */
    boolean standsBehind(Sentence sentence, Token token) {
        int position = token.index() - before.size();
        if (position < 1) {
            return before.isEmpty();
        }
        for (String word : before) {
            if (!sentence.token(position++).lemma().equalsIgnoreCase(word)) {
                return false;
            }
        }
        return true;
    }

    /** How much it asks for: longer triggers win over shorter ones. */
    int weight() {
        return before.size() + (particle == null ? 0 : 1) + (object == null ? 0 : 1) + (preposition == null ? 0 : 1);
    }
}
