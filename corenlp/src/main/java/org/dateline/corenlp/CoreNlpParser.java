package org.dateline.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dateline.core.article.Article;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.corenlp.depparse.DependencyParsing;
import org.dateline.corenlp.depparse.ReferenceParser;
import org.dateline.corenlp.depparse.TransitionParser;
import org.dateline.corenlp.keeping.Kept;
import org.dateline.corenlp.names.NameRecognition;
import org.dateline.corenlp.names.NameRecognizer;
import org.dateline.corenlp.names.ReferenceNameRecognizer;
import org.dateline.corenlp.tags.ReferenceTagger;
import org.dateline.corenlp.tags.SentenceTagger;
import org.dateline.corenlp.tags.Tagging;

/**
 * Parses articles with CoreNLP: tokens, Penn tags, lemmas, three classes of names and basic Universal
 * Dependencies.
 *
 * <p>Only the tagger, one name model and the neural dependency parser are loaded, at the same time;
 * constituency trees, coreference and fine-grained names are not used, as they cost many times more
 * than all the rest. Thread-safe.
 */
public final class CoreNlpParser implements ArticleParser {

    /** How many sentences are kept, in some 25 MB: those of a few hundred articles. */
    private static final int SENTENCES = 1 << 13;

    /** Sentences of more UTF-16 units are not kept: places are counted, not what stands there. */
    private static final int LONGEST_KEPT = 2_000;

    /** A system property: {@code true} has CoreNLP's own inference run, ten times slower, with the same outcome. */
    public static final String REFERENCE = "dateline.corenlp.reference";

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Function<List<String>, SentenceInference> analysis;

    private CoreNlpParser(Function<List<String>, SentenceInference> analysis) {
        this.analysis = analysis;
    }

    /** One that parses each sentence, whatever it parsed before. */
    static CoreNlpParser of(SentenceAnalysis analysis) {
        return new CoreNlpParser(analysis::analyse);
    }

    /**
     * Loads the models from the class path, which takes seconds and about 0.5 GB of heap; sums of words that are
     * kept take up to 256 MB more.
     *
     * <p>A sentence that was parsed lately is not parsed again: copies and revisions of a text cost a fraction of the first.
     *
     * @throws UncheckedIOException if a model is missing or damaged
     */
    public static CoreNlpParser load() {
        return new CoreNlpParser(keeping(loadAnalysis()::analyse));
    }

    /** What is found in a sentence, kept for when it is met again, unless the sentence is long. */
    static Function<List<String>, SentenceInference> keeping(Function<List<String>, SentenceInference> analysis) {
        Kept<List<String>, SentenceInference> kept = new Kept<>(SENTENCES, analysis);
        return words -> isLong(words) ? analysis.apply(words) : kept.get(words);
    }

    private static boolean isLong(List<String> words) {
        return words.stream().mapToInt(String::length).sum() > LONGEST_KEPT;
    }

    /**
     * As {@link #load}, for measuring what parsing costs: a sentence is parsed as often as it is met.
     *
     * @throws UncheckedIOException if a model is missing or damaged
     */
    public static CoreNlpParser loadForgetful() {
        return of(loadAnalysis());
    }

    static SentenceAnalysis loadAnalysis() {
        RedwoodConfiguration.errorLevel().apply();
        boolean reference = Boolean.getBoolean(REFERENCE);
        CompletableFuture<NameRecognition> names = CompletableFuture.supplyAsync(
                () -> loaded(reference ? ReferenceNameRecognizer::load : NameRecognizer::load));
        CompletableFuture<Tagging> tagger =
                CompletableFuture.supplyAsync(() -> loaded(reference ? ReferenceTagger::new : SentenceTagger::load));
        DependencyParsing dependencies = loaded(reference ? ReferenceParser::new : TransitionParser::load);
        return new SentenceAnalysis(tagger.join(), names.join(), dependencies);
    }

    /** Reads a model. */
    private interface Loading<M> {
        M load() throws IOException;
    }

    private static <M> M loaded(Loading<M> loading) {
        try {
            return loading.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ParsedArticle parse(Article article) {
        SentenceSplitter.Cut cut = splitter.split(article);
        List<Sentence> sentences = new ArrayList<>(cut.sentences().size());
        for (SplitSentence sentence : cut.sentences()) {
            sentences.add(new Sentence(
                    sentences.size(), sentence.block(), tokens(sentence, analysis.apply(sentence.words()))));
        }
        return new ParsedArticle(article, sentences, cut.notParsed());
    }

    private static List<Token> tokens(SplitSentence sentence, SentenceInference found) {
        List<Token> tokens = new ArrayList<>(sentence.words().size());
        for (int i = 0; i < sentence.words().size(); i++) {
            tokens.add(new Token(
                    i + 1,
                    sentence.spans().get(i),
                    sentence.forms().get(i),
                    found.lemmas().get(i),
                    found.tags().get(i),
                    found.names().get(i),
                    found.heads().get(i),
                    found.relations().get(i)));
        }
        return tokens;
    }
}
