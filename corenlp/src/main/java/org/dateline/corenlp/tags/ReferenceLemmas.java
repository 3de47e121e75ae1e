package org.dateline.corenlp.tags;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * The lemmas of CoreNLP's own pipeline, against which {@link Lemmas} are compared. It lowers words in the default locale, so it
 * finds other lemmas where that is Turkish. Thread-safe.
 */
public final class ReferenceLemmas {

    private final MorphaAnnotator annotator = new MorphaAnnotator(false);

    /**
     * The lemmas of a sentence.
     *
     * @param words the forms of its tokens
     * @param tags Penn Treebank tags, one for each word
     * @return one lemma for each word
     */
    public String[] of(String[] words, String[] tags) {
        List<CoreLabel> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            CoreLabel token = new CoreLabel();
            token.setWord(words[i]);
            token.setOriginalText(words[i]);
            token.setTag(tags[i]);
            tokens.add(token);
        }
        CoreMap sentence = new ArrayCoreMap(1);
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        Annotation annotation = new Annotation(List.of(sentence));
        annotator.annotate(annotation);
        return tokens.stream().map(CoreLabel::lemma).toArray(String[]::new);
    }
}
