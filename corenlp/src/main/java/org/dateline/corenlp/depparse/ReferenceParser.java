package org.dateline.corenlp.depparse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** CoreNLP's own inference, against which {@link TransitionParser} is measured, and which can stand in for it. */
public final class ReferenceParser implements DependencyParsing {

    private final DependencyParser parser =
            DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

    @Override
    public DependencyTree parse(String[] words, String[] tags) {
        List<CoreLabel> labels = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(words[i]);
            label.setTag(tags[i]);
            label.setIndex(i + 1);
            labels.add(label);
        }
        CoreMap sentence = new ArrayCoreMap(1);
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        int[] heads = new int[words.length + 1];
        String[] relations = new String[words.length + 1];
        Arrays.fill(relations, "dep");
        for (TypedDependency dependency : parser.predict(sentence).typedDependencies()) {
            heads[dependency.dep().index()] = dependency.gov().index();
            relations[dependency.dep().index()] = dependency.reln().toString();
        }
        return new DependencyTree(heads, relations);
    }
}
