package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dateline.core.syntax.NameType;
import org.dateline.corenlp.depparse.DependencyParsing;
import org.dateline.corenlp.depparse.DependencyTree;
import org.dateline.corenlp.mending.ClauseTags;
import org.dateline.corenlp.mending.DraftTree;
import org.dateline.corenlp.mending.TagMender;
import org.dateline.corenlp.mending.TreeMender;
import org.dateline.corenlp.names.NameRecognition;
import org.dateline.corenlp.tags.Lemmas;
import org.dateline.corenlp.tags.Tagging;

/**
 * The steps from the words of a sentence to its tree, one by one or all. A pure function of the words. Thread-safe; the labels
 * that steps hand on are not.
 */
final class SentenceAnalysis {

    private final Tagging tagger;
    private final NameRecognition names;
    private final DependencyParsing trees;
    private final Lemmas lemmas = new Lemmas();
    private final ClauseTags clauseTags;
    private final TreeMender mender = new TreeMender();

    SentenceAnalysis(Tagging tagger, NameRecognition names, DependencyParsing trees) {
        this.tagger = tagger;
        this.names = names;
        this.trees = trees;
        this.clauseTags = new ClauseTags(tagger);
    }

    /** All steps; what is found may be kept and shared. */
    SentenceInference analyse(List<String> words) {
        List<CoreLabel> labels = label(words);
        tag(labels);
        mendClauses(labels);
        NameType[] types = names(labels);
        TagMender.mend(labels, types);
        DraftTree tree = draft(labels, types, lemmas(labels), tree(labels));
        mender.mend(tree);
        return new SentenceInference(
                each(tree, tree::tag),
                each(tree, tree::name),
                each(tree, tree::lemma),
                each(tree, tree::head),
                each(tree, tree::relation));
    }

    private static <T> List<T> each(DraftTree tree, IntFunction<T> of) {
        return IntStream.rangeClosed(1, tree.size()).mapToObj(of).toList();
    }

    static List<CoreLabel> label(List<String> words) {
        return words.stream().map(SentenceAnalysis::label).toList();
    }

    private static CoreLabel label(String word) {
        CoreLabel label = new CoreLabel(2);
        label.setWord(word);
        return label;
    }

    void tag(List<CoreLabel> labels) {
        setTags(labels, tagger.tag(words(labels)));
    }

    void mendClauses(List<CoreLabel> labels) {
        clauseTags.mend(labels);
    }

    NameType[] names(List<CoreLabel> labels) {
        return names.find(words(labels), tags(labels));
    }

    String[] lemmas(List<CoreLabel> labels) {
        return lemmas.of(words(labels), tags(labels));
    }

    /** The tree before it is mended. */
    DependencyTree tree(List<CoreLabel> labels) {
        return trees.parse(words(labels), tags(labels));
    }

    /** Lays together what was found, without a share in any of it. */
    static DraftTree draft(List<CoreLabel> labels, NameType[] types, String[] lemmas, DependencyTree tree) {
        int size = labels.size() + 1;
        NameType[] shifted = new NameType[size];
        System.arraycopy(types, 0, shifted, 1, size - 1);
        return new DraftTree(
                shifted(words(labels)),
                shifted(lemmas),
                shifted(tags(labels)),
                Arrays.copyOf(tree.heads(), size),
                Arrays.copyOf(tree.relations(), size),
                shifted);
    }

    void mend(DraftTree tree) {
        mender.mend(tree);
    }

    /** With an empty place before the first, as tokens are numbered from 1. */
    private static String[] shifted(String[] texts) {
        String[] shifted = new String[texts.length + 1];
        System.arraycopy(texts, 0, shifted, 1, texts.length);
        return shifted;
    }

    static void setTags(List<CoreLabel> labels, String[] tags) {
        for (int i = 0; i < tags.length; i++) {
            labels.get(i).setTag(tags[i]);
        }
    }

    static String[] tags(List<CoreLabel> labels) {
        return labels.stream().map(CoreLabel::tag).toArray(String[]::new);
    }

    static String[] words(List<CoreLabel> labels) {
        return labels.stream().map(CoreLabel::word).toArray(String[]::new);
    }
}
