package org.dateline.corenlp.tags;

import java.util.List;
import java.util.Set;

/**
 * A maximum-entropy model of tags, as CoreNLP publishes it.
 *
 * @param tags their names, by number
 * @param factors the values of their features hold names of tags and clusters
 * @param companyEnds words that end the name of a company
 */
record TaggerModel(List<String> tags, Lexicon lexicon, Clusters clusters, Factors factors, Set<String> companyEnds) {

    /** The word that stands behind each sentence. */
    static final String END = ".$.";

    /** Stands for the word and for the tag of what lies outside a sentence. */
    static final String OUTSIDE = "NA";

    TaggerModel {
        tags = List.copyOf(tags);
        companyEnds = Set.copyOf(companyEnds);
        int count = tags.size();
        for (byte tag : factors.tags()) {
            requireTag(tag, count);
        }
        for (byte tag : lexicon.mostFrequent()) {
            requireTag(tag, count);
        }
        for (byte[] set : lexicon.candidates()) {
            for (byte tag : set) {
                requireTag(tag, count);
            }
        }
    }

    private static void requireTag(byte tag, int count) {
        if (tag < 0 || tag >= count) {
            throw new IllegalArgumentException("no tag " + tag + " of " + count);
        }
    }
}
