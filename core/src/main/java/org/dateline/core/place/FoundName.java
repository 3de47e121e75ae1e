package org.dateline.core.place;

import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that may name a place.
 *
 * @param first CoNLL-U number of its first token
 * @param last CoNLL-U number of its last token, inclusive
 * @param key the key under which the gazetteer is asked; empty if it does not know the name
 * @param precision what a word beside it says it is: a province, a city; null if none does
 * @param trust whether it is a place
 * @param demonym true if it names a country's people or what is theirs
 */
record FoundName(
        Sentence sentence,
        int first,
        int last,
        String key,
        @Nullable PlacePrecision precision,
        Trust trust,
        boolean demonym) {

    /** How surely a name is a place's. */
    enum Trust {
        /** Only if it surely is one elsewhere in the article. */
        IF_ELSEWHERE,
        /** If it is one elsewhere or stands in a list with one. */
        IF_LISTED,
        SURE
    }

    Span span() {
        return sentence.token(first).span().cover(sentence.token(last).span());
    }

    /** The token of the name that the others depend on. */
    int head() {
        for (int i = last; i >= first; i--) {
            Token token = sentence.token(i);
            if (token.head() < first || token.head() > last) {
                return i;
            }
        }
        return last;
    }

    FoundName with(Trust other) {
        return new FoundName(sentence, first, last, key, precision, other, demonym);
    }

    FoundName with(PlacePrecision other) {
        return new FoundName(sentence, first, last, key, other, trust, demonym);
    }
}
