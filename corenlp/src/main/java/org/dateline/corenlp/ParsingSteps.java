package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.text.Span;
import org.dateline.corenlp.depparse.DependencyParsing;
import org.dateline.corenlp.depparse.DependencyTree;
import org.dateline.corenlp.depparse.TransitionParser;
import org.dateline.corenlp.mending.ClauseTags;
import org.dateline.corenlp.mending.DraftTree;
import org.dateline.corenlp.mending.TagMender;
import org.dateline.corenlp.mending.TreeMender;
import org.dateline.corenlp.names.NameRecognition;
import org.dateline.corenlp.names.NameRecognizer;
import org.dateline.corenlp.tags.Lemmas;
import org.dateline.corenlp.tags.SentenceTagger;
import org.dateline.corenlp.tags.Tagging;

/**
 * The steps of {@link CoreNlpParser} over some articles, each to be run by itself on what it is given there, so that what it costs
 * can be measured. What a step makes is handed to a sink, lest it be left undone. Not thread-safe.
 */
public final class ParsingSteps {

    private final List<Article> articles;
    private final Tagging tagger;
    private final NameRecognition names;
    private final DependencyParsing trees;
    private final Lemmas lemmas = new Lemmas();
    private final ClauseTags clauseTags;
    private final TreeMender mender = new TreeMender();
    private final CoreNlpParser parser;
    private final List<Stages> sentences = new ArrayList<>();

    private ParsingSteps(List<Article> articles, Tagging tagger, NameRecognition names, DependencyParsing trees) {
        this.articles = List.copyOf(articles);
        this.tagger = tagger;
        this.names = names;
        this.trees = trees;
        this.clauseTags = new ClauseTags(tagger);
        this.parser = new CoreNlpParser(tagger, names, trees);
        for (Article article : articles) {
            split(article).forEach(words -> sentences.add(stages(words)));
        }
    }

    /**
     * A sentence as it is before each step.
     *
     * @param labels its tokens, whose tags are mended in place
     * @param tags as the tagger gives them
     * @param named with the tags of clauses mended, as names are found with them
     * @param mended as lemmas and trees are found with them
     */
    private record Stages(
            List<CoreLabel> labels,
            String[] words,
            String[] tags,
            String[] named,
            NameType[] names,
            String[] mended,
            String[] lemmas,
            DependencyTree tree) {}

    /**
     * Loads the models and runs all steps once.
     *
     * @throws UncheckedIOException if a model is missing or damaged
     */
    public static ParsingSteps over(List<Article> articles) {
        RedwoodConfiguration.errorLevel().apply();
        try {
            return new ParsingSteps(articles, SentenceTagger.load(), NameRecognizer.load(), TransitionParser.load());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All steps, as the program takes them. */
    public List<ParsedArticle> parse() {
        return articles.stream().map(parser::parse).toList();
    }

    /** Cuts the articles into tokens and sentences, and writes their marks and headlines as the models know them. */
    public void split(Consumer<Object> sink) {
        articles.forEach(article -> sink.accept(split(article)));
    }

    /** Finds the tags of the words. */
    public void tag(Consumer<Object> sink) {
        sentences.forEach(sentence -> sink.accept(tagger.tag(sentence.words)));
    }

    /** Finds the names. */
    public void name(Consumer<Object> sink) {
        sentences.forEach(sentence -> sink.accept(names.find(sentence.words, sentence.named)));
    }

    /** Finds the lemmas. */
    public void lemmatize(Consumer<Object> sink) {
        sentences.forEach(sentence -> sink.accept(lemmas(sentence.words, sentence.mended)));
    }

    /** Makes the trees. */
    public void attach(Consumer<Object> sink) {
        sentences.forEach(sentence -> sink.accept(trees.parse(sentence.words, sentence.mended)));
    }

    /** Mends the tags, of clauses by tagging them again, and the trees, of which each is copied first. */
    public void mend(Consumer<Object> sink) {
        for (Stages sentence : sentences) {
            setTags(sentence.labels, sentence.tags);
            clauseTags.mend(sentence.labels);
            TagMender.mend(sentence.labels, sentence.names.clone());
            DraftTree draft = draft(sentence);
            mender.mend(draft);
            sink.accept(draft);
        }
    }

    private List<List<CoreLabel>> split(Article article) {
        List<List<CoreLabel>> found = new ArrayList<>();
        HeadlineCase headlines = new HeadlineCase(article);
        for (Block block : article.blocks()) {
            if (!block.type().isReported()) {
                continue;
            }
            for (Span piece : CoreNlpParser.pieces(article.text(), block.span())) {
                for (List<CoreLabel> words : parser.split(article.text(), block, piece)) {
                    if (words.size() <= CoreNlpParser.MAX_TOKENS) {
                        if (CoreNlpParser.isTitle(block)) {
                            headlines.restore(words);
                        }
                        Marks.write(words);
                        found.add(words);
                    }
                }
            }
        }
        return found;
    }

    private Stages stages(List<CoreLabel> labels) {
        String[] words = labels.stream().map(CoreLabel::word).toArray(String[]::new);
        String[] tags = tagger.tag(words);
        setTags(labels, tags);
        clauseTags.mend(labels);
        String[] named = tagsOf(labels);
        NameType[] types = names.find(words, named);
        TagMender.mend(labels, types);
        String[] mended = tagsOf(labels);
        return new Stages(labels, words, tags, named, types, mended, lemmas(words, mended), trees.parse(words, mended));
    }

    private static void setTags(List<CoreLabel> labels, String[] tags) {
        for (int i = 0; i < tags.length; i++) {
            labels.get(i).setTag(tags[i]);
        }
    }

    private static String[] tagsOf(List<CoreLabel> labels) {
        return labels.stream().map(CoreLabel::tag).toArray(String[]::new);
    }

    private String[] lemmas(String[] words, String[] tags) {
        String[] found = new String[words.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = lemmas.of(words[i], tags[i]);
        }
        return found;
    }

    private static DraftTree draft(Stages sentence) {
        int size = sentence.words.length + 1;
        String[] words = new String[size];
        String[] lemmas = new String[size];
        String[] tags = new String[size];
        NameType[] names = new NameType[size];
        System.arraycopy(sentence.words, 0, words, 1, size - 1);
        System.arraycopy(sentence.lemmas, 0, lemmas, 1, size - 1);
        System.arraycopy(sentence.mended, 0, tags, 1, size - 1);
        System.arraycopy(sentence.names, 0, names, 1, size - 1);
        return new DraftTree(
                words,
                lemmas,
                tags,
                Arrays.copyOf(sentence.tree.heads(), size),
                Arrays.copyOf(sentence.tree.relations(), size),
                names);
    }
}
