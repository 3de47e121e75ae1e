package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * A form of a verb, of one word or several: {@code BROKE_DOWN}.
 *
 * @param words folded, side by side; at least one
 * @param head which of them is the verb, from 0
 * @param stem whether every verb that begins with the head will do
 */
public record VerbForm(List<String> words, int head, boolean stem) {

    public VerbForm {
        words = List.copyOf(words);
        if (head < 0 || head >= words.size()) {
            throw new IllegalArgumentException("no word in it");
        }
    }

    /** The word that is the verb. */
    public String verb() {
        return words.get(head);
    }

    VerbForm inflected(String verb) {
        List<String> others = new ArrayList<>(words);
        others.set(head, verb);
        return new VerbForm(others, head, false);
    }
}
