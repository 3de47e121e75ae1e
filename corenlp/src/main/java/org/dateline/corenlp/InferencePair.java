package org.dateline.corenlp;

import java.util.List;

/**
 * One sentence as two inferences of the same models read it, with the same input at each step.
 *
 * @param words its tokens, as the models are given them
 * @param reference what CoreNLP's own inference finds
 */
public record InferencePair(List<String> words, SentenceInference ours, SentenceInference reference) {

    public InferencePair {
        words = List.copyOf(words);
    }
}
