package org.dateline.corenlp;

import java.util.List;
import org.dateline.core.syntax.NameType;

/**
 * What is found in a sentence, before or after it is mended; each list has one entry for each token.
 *
 * @param tags Penn Treebank tags
 * @param heads the numbers of the heads, from 1, 0 for the root
 * @param relations to the heads, of Universal Dependencies
 */
public record SentenceInference(
        List<String> tags, List<NameType> names, List<String> lemmas, List<Integer> heads, List<String> relations) {

    public SentenceInference {
        tags = List.copyOf(tags);
        names = List.copyOf(names);
        lemmas = List.copyOf(lemmas);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }
}
