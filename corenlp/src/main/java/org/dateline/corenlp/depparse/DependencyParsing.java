package org.dateline.corenlp.depparse;

/** Makes trees of tagged sentences. Implementations are thread-safe. */
public interface DependencyParsing {

    /**
     * The tree of a sentence.
     *
     * @param words the forms of its tokens
     * @param tags Penn Treebank tags, one for each word
     */
    DependencyTree parse(String[] words, String[] tags);
}
