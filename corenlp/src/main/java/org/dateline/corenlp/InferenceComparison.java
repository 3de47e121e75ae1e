package org.dateline.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.core.syntax.NameType;
import org.dateline.corenlp.depparse.DependencyParsing;
import org.dateline.corenlp.depparse.DependencyTree;
import org.dateline.corenlp.depparse.ReferenceParser;
import org.dateline.corenlp.depparse.TransitionParser;
import org.dateline.corenlp.names.NameRecognition;
import org.dateline.corenlp.names.NameRecognizer;
import org.dateline.corenlp.names.ReferenceNameRecognizer;
import org.dateline.corenlp.tags.Lemmas;
import org.dateline.corenlp.tags.ReferenceLemmas;
import org.dateline.corenlp.tags.ReferenceTagger;
import org.dateline.corenlp.tags.SentenceTagger;
import org.dateline.corenlp.tags.Tagging;

/**
 * Runs our inference of CoreNLP's models and CoreNLP's own on the sentences that {@link CoreNlpParser} reads.
 *
 * <p>Both are given the same at each step: tags are found of the words, names with our tags, lemmas and trees with the tags as
 * they were mended, which are those that the parser has them with. So a difference in one step is none in those after it.
 * Thread-safe.
 */
public final class InferenceComparison {

    private final Steps ours;
    private final Steps reference;
    private final CoreNlpParser parser;

    /** What was found in the article that a thread reads. */
    private final ThreadLocal<List<InferencePair>> pairs = ThreadLocal.withInitial(ArrayList::new);

    private InferenceComparison(Steps ours, Steps reference) {
        this.ours = ours;
        this.reference = reference;
        this.parser = CoreNlpParser.of(new SentenceAnalysis(ours.tagger, ours.names, this::compare));
    }

    /** The steps that are compared, of one inference. */
    private record Steps(Tagging tagger, NameRecognition names, Lemmatizing lemmas, DependencyParsing trees) {}

    /** Finds the lemmas of tagged words, one for each. */
    private interface Lemmatizing {
        String[] of(String[] words, String[] tags);
    }

    /**
     * Loads the models in both forms, which takes half a minute and about 2 GB of heap.
     *
     * @throws UncheckedIOException if a model is missing or damaged
     */
    public static InferenceComparison load() {
        RedwoodConfiguration.errorLevel().apply();
        try {
            Steps ours =
                    new Steps(SentenceTagger.load(), NameRecognizer.load(), new Lemmas()::of, TransitionParser.load());
            Steps reference = new Steps(
                    new ReferenceTagger(),
                    ReferenceNameRecognizer.load(),
                    new ReferenceLemmas()::of,
                    new ReferenceParser());
            return new InferenceComparison(ours, reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences of an article that are parsed, in reading order. */
    public List<InferencePair> read(Article article) {
        pairs.remove();
        parser.parse(article);
        List<InferencePair> read = List.copyOf(pairs.get());
        pairs.remove();
        return read;
    }

    /** Stands in the parser for the inference of trees, the last step, which is given the words and the mended tags. */
    private DependencyTree compare(String[] words, String[] mended) {
        String[] tags = ours.tagger.tag(words);
        DependencyTree tree = ours.trees.parse(words, mended);
        pairs.get()
                .add(new InferencePair(
                        Arrays.asList(words),
                        inference(tags, ours.names.find(words, tags), ours.lemmas.of(words, mended), tree),
                        inference(
                                reference.tagger.tag(words),
                                reference.names.find(words, tags),
                                reference.lemmas.of(words, mended),
                                reference.trees.parse(words, mended))));
        return tree;
    }

    private static SentenceInference inference(String[] tags, NameType[] names, String[] lemmas, DependencyTree tree) {
        return new SentenceInference(
                Arrays.asList(tags),
                Arrays.asList(names),
                Arrays.asList(lemmas),
                Arrays.stream(tree.heads()).skip(1).boxed().toList(),
                Arrays.asList(tree.relations()).subList(1, tree.relations().length));
    }
}
