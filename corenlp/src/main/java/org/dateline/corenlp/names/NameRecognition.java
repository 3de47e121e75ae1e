package org.dateline.corenlp.names;

import org.dateline.core.syntax.NameType;

/** Finds the names of tagged sentences. Implementations are thread-safe. */
public interface NameRecognition {

    /**
     * The kind of name that each token is part of.
     *
     * @param words the forms of a sentence's tokens
     * @param tags Penn Treebank tags, one for each word; proper nouns count where a capitalised word occurs again
     * @return one type for each word
     */
    NameType[] find(String[] words, String[] tags);
}
