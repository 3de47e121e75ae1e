package org.dateline.corenlp.names;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.syntax.NameType;

/**
 * CoreNLP's own inference, against which {@link NameRecognizer} is measured, and which can stand in for it. It lowers words
 * in the default locale, so it finds other names where that is Turkish.
 */
public final class ReferenceNameRecognizer implements NameRecognition {

    private final CRFClassifier<CoreLabel> classifier;

    private ReferenceNameRecognizer(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /**
     * Loads the model that is published with CoreNLP.
     *
     * @throws IOException if it is missing or damaged
     */
    public static ReferenceNameRecognizer load() throws IOException {
        return new ReferenceNameRecognizer(PublishedNameModel.load());
    }

    @Override
    public NameType[] find(String[] words, String[] tags) {
        List<CoreLabel> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            CoreLabel token = new CoreLabel();
            token.setWord(words[i]);
            token.setTag(tags[i]);
            tokens.add(token);
        }
        List<CoreLabel> named = classifier.classifySentence(tokens);
        NameType[] types = new NameType[words.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = NameLabels.type(named.get(i).get(CoreAnnotations.AnswerAnnotation.class));
        }
        return types;
    }
}
