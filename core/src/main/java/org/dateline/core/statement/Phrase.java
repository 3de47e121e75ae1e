package org.dateline.core.statement;

import org.dateline.core.text.Span;

/**
 * A phrase of a sentence with its head.
 *
 * @param sentence number of the sentence in the article, from 0
 * @param head {@link org.dateline.core.syntax.Token#index} of the head in that sentence, from 1
 * @param span the whole phrase, in code points of the article
 */
public record Phrase(int sentence, int head, Span span) {

    public Phrase {
        if (sentence < 0 || head < 1) {
            throw new IllegalArgumentException("no token " + head + " in sentence " + sentence);
        }
    }
}
