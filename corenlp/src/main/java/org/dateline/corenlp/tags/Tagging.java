package org.dateline.corenlp.tags;

/** Finds the tags of sentences. Implementations are thread-safe. */
public interface Tagging {

    /**
     * The tags of a sentence.
     *
     * @param words the forms of its tokens
     * @return Penn Treebank tags, one for each word
     */
    String[] tag(String[] words);
}
