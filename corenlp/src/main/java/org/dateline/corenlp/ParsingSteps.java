package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.core.article.Article;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.corenlp.depparse.DependencyTree;
import org.dateline.corenlp.mending.DraftTree;
import org.dateline.corenlp.mending.TagMender;

/**
 * The steps of {@link CoreNlpParser} over some articles, each to be run by itself on what it is given there, so that what it costs
 * can be measured. What a step makes is handed to a sink, lest it be left undone. Not thread-safe.
 */
public final class ParsingSteps {

    private final List<Article> articles;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final SentenceAnalysis analysis;
    private final CoreNlpParser parser;
    private final List<Stages> sentences;

    private ParsingSteps(List<Article> articles, SentenceAnalysis analysis) {
        this.articles = List.copyOf(articles);
        this.analysis = analysis;
        this.parser = CoreNlpParser.of(analysis);
        this.sentences = articles.stream()
                .flatMap(article -> splitter.split(article).sentences().stream())
                .map(sentence -> stages(sentence.words()))
                .toList();
    }

    /**
     * A sentence as it is before each step.
     *
     * @param labels its tokens, whose tags are set and mended in place
     * @param tags as the tagger gives them
     * @param named with the tags of clauses mended, as names are found with them
     * @param mended as lemmas and trees are found with them
     */
    private record Stages(
            List<CoreLabel> labels,
            String[] tags,
            List<CoreLabel> named,
            NameType[] names,
            List<CoreLabel> mended,
            String[] lemmas,
            DependencyTree tree) {}

    /**
     * Loads the models and runs all steps once.
     *
     * @throws UncheckedIOException if a model is missing or damaged
     */
    public static ParsingSteps over(List<Article> articles) {
        return new ParsingSteps(articles, CoreNlpParser.loadAnalysis());
    }

    /** All steps, as the program takes them. */
    public List<ParsedArticle> parse() {
        return articles.stream().map(parser::parse).toList();
    }

    /** Cuts the articles into tokens and sentences, and writes their marks and headlines as the models know them. */
    public void split(Consumer<Object> sink) {
        articles.forEach(article -> sink.accept(splitter.split(article)));
    }

    /** Finds the tags of the words. */
    public void tag(Consumer<Object> sink) {
        for (Stages sentence : sentences) {
            analysis.tag(sentence.labels);
            sink.accept(sentence.labels);
        }
    }

    /** Finds the names. */
    public void name(Consumer<Object> sink) {
        sentences.forEach(sentence -> sink.accept(analysis.names(sentence.named)));
    }

    /** Finds the lemmas. */
    public void lemmatize(Consumer<Object> sink) {
        sentences.forEach(sentence -> sink.accept(analysis.lemmas(sentence.mended)));
    }

    /** Makes the trees. */
    public void attach(Consumer<Object> sink) {
        sentences.forEach(sentence -> sink.accept(analysis.tree(sentence.mended)));
    }

    /** Mends the tags, of clauses by tagging them again, and the trees, of which each is copied first. */
    public void mend(Consumer<Object> sink) {
        for (Stages sentence : sentences) {
            SentenceAnalysis.setTags(sentence.labels, sentence.tags);
            analysis.mendClauses(sentence.labels);
            TagMender.mend(sentence.labels, sentence.names);
            DraftTree draft = SentenceAnalysis.draft(sentence.labels, sentence.names, sentence.lemmas, sentence.tree);
            analysis.mend(draft);
            sink.accept(draft);
        }
    }

    private Stages stages(List<String> words) {
        List<CoreLabel> labels = SentenceAnalysis.label(words);
        analysis.tag(labels);
        String[] tags = SentenceAnalysis.tags(labels);
        analysis.mendClauses(labels);
        List<CoreLabel> named = copy(labels);
        NameType[] names = analysis.names(named);
        TagMender.mend(labels, names);
        return new Stages(labels, tags, named, names, copy(labels), analysis.lemmas(labels), analysis.tree(labels));
    }

    private static List<CoreLabel> copy(List<CoreLabel> labels) {
        return labels.stream().map(CoreLabel::new).toList();
    }
}
