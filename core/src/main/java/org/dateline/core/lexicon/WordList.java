package org.dateline.core.lexicon;

import java.util.HashSet;
import java.util.Set;

/**
 * A lexicon file of words: one or several a line, parted by commas; lines that start with {@code #} are
 * comments. Thread-safe.
 */
public final class WordList {

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** Reads a list that stands beside a class as a resource. */
    public static WordList ofResource(Class<?> beside, String name) {
        return parse(Table.textOfResource(beside, name));
    }

    /** Reads a list from its text. */
    public static WordList parse(String text) {
        Set<String> words = new HashSet<>();
        for (String line : text.split("\n", -1)) {
            if (!line.startsWith("#")) {
                for (String word : line.split(",")) {
                    if (!word.isBlank()) {
                        words.add(word.strip());
                    }
                }
            }
        }
        return new WordList(words);
    }

    public boolean contains(String word) {
        return words.contains(word);
    }
}
