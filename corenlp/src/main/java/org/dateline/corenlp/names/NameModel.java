package org.dateline.corenlp.names;

import java.util.List;

/**
 * A conditional random field of first order over the labels of names.
 *
 * @param labels the labels, in the order that all weights have
 * @param texts what features name
 * @param lexicon words in lower case with all digits written alike
 * @param entries for each word of the lexicon the number of its cluster among the texts, doubled, and one more where
 *     the model saw the word in lower case when it was trained
 * @param unknownCluster the cluster of words that are not in the lexicon, among the texts
 * @param nodes of each feature a weight for each label
 * @param edges of each feature a row for each label of the token before, a weight for each label of the token itself
 */
record NameModel(
        List<String> labels,
        NumberedTexts texts,
        NumberedTexts lexicon,
        int[] entries,
        int unknownCluster,
        WeightTable nodes,
        WeightTable edges) {

    NameModel {
        labels = List.copyOf(labels);
    }

    /** The number of a text, or -1 where no feature names it. */
    int text(String text) {
        return texts.find(text);
    }

    /** The number of a word in the lexicon, or -1. */
    int lexiconEntry(String word) {
        return lexicon.find(word);
    }

    /** The cluster of a word of the lexicon, or of one that is not there, among the texts. */
    int cluster(int lexiconEntry) {
        return lexiconEntry < 0 ? unknownCluster : entries[lexiconEntry] >> 1;
    }

    /** Tells whether the model saw a word of the lexicon in lower case when it was trained. */
    boolean isKnownInLowerCase(int lexiconEntry) {
        return lexiconEntry >= 0 && (entries[lexiconEntry] & 1) == 1;
    }

    /** Adds the weights of a feature that names nothing. */
    void add(NameFeature feature, double[] sums) {
        add(feature, 0, 0, 0, sums);
    }

    /** Adds the weights of a feature that names one text, if the model has it. */
    void add(NameFeature feature, int text, double[] sums) {
        add(feature, text, 0, 0, sums);
    }

    void add(NameFeature feature, int first, int second, double[] sums) {
        add(feature, first, second, 0, sums);
    }

    /** @param first the number of a text, or -1 for one that no feature names */
    void add(NameFeature feature, int first, int second, int third, double[] sums) {
        if ((first | second | third) >= 0) {
            (feature.isEdge() ? edges : nodes).add(feature.key(first, second, third), sums);
        }
    }
}
