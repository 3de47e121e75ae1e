package org.dateline.corenlp.tags;

import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.Properties;

/** CoreNLP's own inference, against which {@link SentenceTagger} is measured, and which can stand in for it. */
public final class ReferenceTagger implements Tagging {

    private final MaxentTagger tagger = new MaxentTagger(PublishedTagger.PATH, new Properties(), false);

    @Override
    public String[] tag(String[] words) {
        return tagger.tagSentence(SentenceUtils.toWordList(words)).stream()
                .map(TaggedWord::tag)
                .toArray(String[]::new);
    }
}
