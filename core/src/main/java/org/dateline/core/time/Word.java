package org.dateline.core.time;

import java.util.Map;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word as the rules see it: a token, or one half of a token such as {@code mid-August}.
 *
 * @param lower the form in lower case
 * @param tag Penn Treebank part of speech
 * @param token the token's number in its sentence, from 1
 * @param classes what the word can be, in the order of the names, with its value: {@code month} to {@code 8}
 */
record Word(String lower, String tag, Span span, int token, Map<String, String> classes) {

    /** The value the word has in a class; null if it is not in it. */
    @Nullable
    String value(String wordClass) {
        return classes.get(wordClass);
    }
}
