package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.lexicon.NameKey;

/**
 * Words that stand for something in a dictionary: {@code HUMAN_RIGHTS_GROUP}.
 *
 * <p>An underscore joins two words that must stand side by side; a blank lets words come between them. An
 * underscore at the end says that the last word stands there whole; without one, a dictionary of stems
 * takes every word that begins with it.
 *
 * @param words at least one
 */
public record Phrase(List<Word> words) {

    public Phrase {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no word in it");
        }
    }

    /**
     * A word of a phrase.
     *
     * @param key the word folded as {@link NameKey#fold} does
     * @param joined whether it stands directly behind the word before it
     * @param stem whether every word that begins with it will do
     */
    public record Word(String key, boolean joined, boolean stem) {

        /** Tells whether a folded word is this one. */
        public boolean fits(String folded) {
            return stem ? folded.startsWith(key) : folded.equals(key);
        }
    }

    /**
     * Reads a phrase.
     *
     * @param stems whether a last word without an underscore behind it is a stem
     * @throws IllegalArgumentException if there is no word in it
     */
    static Phrase parse(String text, boolean stems) {
        String body = text.strip();
        boolean whole = body.endsWith("_");
        List<Word> words = new ArrayList<>();
        for (String part : body.split("\\s+")) {
            boolean joined = part.startsWith("_") && !words.isEmpty();
            for (String word : NameKey.words(part.replace('_', ' '))) {
                words.add(new Word(word, joined, false));
                joined = true;
            }
        }
        if (!words.isEmpty() && stems && !whole) {
            Word last = words.remove(words.size() - 1);
            words.add(new Word(last.key(), last.joined(), true));
        }
        return new Phrase(words);
    }

    /** The same phrase with another last word, which stands whole. */
    Phrase endingIn(String last) {
        List<Word> others = new ArrayList<>(words);
        Word before = others.remove(others.size() - 1);
        others.add(new Word(last, before.joined(), false));
        return new Phrase(others);
    }

    String lastKey() {
        return words.get(words.size() - 1).key();
    }

    /** The folded words, parted by blanks. */
    @Override
    public String toString() {
        return String.join(" ", words.stream().map(Word::key).toList());
    }
}
