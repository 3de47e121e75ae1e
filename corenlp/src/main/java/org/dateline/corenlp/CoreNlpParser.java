package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.dateline.corenlp.depparse.DependencyParsing;
import org.dateline.corenlp.depparse.DependencyTree;
import org.dateline.corenlp.depparse.ReferenceParser;
import org.dateline.corenlp.depparse.TransitionParser;
import org.dateline.corenlp.mending.ClauseTags;
import org.dateline.corenlp.mending.DraftTree;
import org.dateline.corenlp.mending.TagMender;
import org.dateline.corenlp.mending.TreeMender;
import org.dateline.corenlp.names.NameRecognition;
import org.dateline.corenlp.names.NameRecognizer;
import org.dateline.corenlp.names.ReferenceNameRecognizer;
import org.dateline.corenlp.tags.Lemmas;
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

    /** Longer sentences are lists or damaged text; the parser's time and errors grow with them. */
    static final int MAX_TOKENS = 200;

    /** What an article may hold before its rest is left, marked as not parsed. */
    static final int MAX_SENTENCES = 3_000;

    /** A block is cut into pieces of this many UTF-16 units, so that one endless line stays bounded. */
    static final int MAX_UNITS = 100_000;

    /** A system property: {@code true} has CoreNLP's own inference run, ten times slower, with the same outcome. */
    public static final String REFERENCE = "dateline.corenlp.reference";

    private final TokenizerAnnotator running;
    private final TokenizerAnnotator oneSentence;
    private final Tagging tagger;
    private final Lemmas lemmas = new Lemmas();
    private final NameRecognition names;
    private final DependencyParsing dependencies;
    private final ClauseTags clauseTags;
    private final TreeMender mender = new TreeMender();

    CoreNlpParser(Tagging tagger, NameRecognition names, DependencyParsing dependencies) {
        this.running = tokenizer(false);
        this.oneSentence = tokenizer(true);
        this.tagger = tagger;
        this.clauseTags = new ClauseTags(tagger);
        this.names = names;
        this.dependencies = dependencies;
    }

    /**
     * Loads the models from the class path, which takes seconds and about 0.5 GB of heap.
     *
     * @throws UncheckedIOException if a model is missing or damaged
     */
    public static CoreNlpParser load() {
        RedwoodConfiguration.errorLevel().apply();
        boolean reference = Boolean.getBoolean(REFERENCE);
        CompletableFuture<NameRecognition> names = CompletableFuture.supplyAsync(
                () -> loaded(reference ? ReferenceNameRecognizer::load : NameRecognizer::load));
        CompletableFuture<Tagging> tagger =
                CompletableFuture.supplyAsync(() -> loaded(reference ? ReferenceTagger::new : SentenceTagger::load));
        DependencyParsing dependencies = loaded(reference ? ReferenceParser::new : TransitionParser::load);
        return new CoreNlpParser(tagger.join(), names.join(), dependencies);
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

    private static TokenizerAnnotator tokenizer(boolean oneSentence) {
        Properties properties = new Properties();
        properties.setProperty("tokenize.language", "en");
        properties.setProperty("ssplit.isOneSentence", String.valueOf(oneSentence));
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        return new TokenizerAnnotator(properties);
    }

    @Override
    public ParsedArticle parse(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> notParsed = new ArrayList<>();
        HeadlineCase headlines = new HeadlineCase(article);
        for (Block block : article.blocks()) {
            if (!block.type().isReported()) {
                continue;
            }
            for (Span piece : pieces(article.text(), block.span())) {
                if (sentences.size() >= MAX_SENTENCES) {
                    notParsed.add(piece);
                    continue;
                }
                for (List<CoreLabel> words : split(article.text(), block, piece)) {
                    Span span = spanOf(article.text(), piece, words);
                    if (sentences.size() >= MAX_SENTENCES || words.size() > MAX_TOKENS) {
                        notParsed.add(span);
                    } else {
                        if (isTitle(block)) {
                            headlines.restore(words);
                        }
                        sentences.add(
                                new Sentence(sentences.size(), block.type(), analyse(article.text(), piece, words)));
                    }
                }
            }
        }
        return new ParsedArticle(article, sentences, notParsed);
    }

    static boolean isTitle(Block block) {
        return block.type() == BlockType.HEADLINE || block.type() == BlockType.SUBHEAD;
    }

    static List<Span> pieces(Text text, Span block) {
        List<Span> pieces = new ArrayList<>(1);
        int end = text.toUnit(block.end());
        for (int unit = text.toUnit(block.start()); unit < end; ) {
            int stop = end;
            if (end - unit > MAX_UNITS) {
                int space = text.toString().lastIndexOf(' ', unit + MAX_UNITS);
                stop = space > unit ? space : unit + MAX_UNITS;
                if (Character.isLowSurrogate(text.toString().charAt(stop))) {
                    stop--;
                }
            }
            pieces.add(text.spanOfUnits(unit, stop));
            unit = stop;
        }
        return pieces;
    }

    List<List<CoreLabel>> split(Text text, Block block, Span piece) {
        Annotation annotation = new Annotation(text.exact(piece));
        boolean single = block.type() == BlockType.HEADLINE;
        (single ? oneSentence : running).annotate(annotation);
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
            if (!words.isEmpty()) {
                sentences.add(words);
            }
        }
        return Marks.arrange(sentences);
    }

    private static Span spanOf(Text text, Span piece, List<CoreLabel> words) {
        int offset = text.toUnit(piece.start());
        return text.spanOfUnits(
                offset + words.get(0).beginPosition(),
                offset + words.get(words.size() - 1).endPosition());
    }

    private List<Token> analyse(Text text, Span piece, List<CoreLabel> words) {
        String[] forms = Marks.write(words);
        tag(words);
        clauseTags.mend(words);
        NameType[] types = names(words);
        TagMender.mend(words, types);
        DraftTree tree = draft(words, types);
        mender.mend(tree);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 1; i <= words.size(); i++) {
            tokens.add(new Token(
                    i,
                    spanOf(text, piece, words.subList(i - 1, i)),
                    forms[i - 1],
                    tree.lemma(i),
                    tree.tag(i),
                    types[i - 1],
                    tree.head(i),
                    tree.relation(i)));
        }
        return tokens;
    }

    private void tag(List<CoreLabel> words) {
        String[] tags = tagger.tag(words.stream().map(CoreLabel::word).toArray(String[]::new));
        for (int i = 0; i < tags.length; i++) {
            words.get(i).setTag(tags[i]);
        }
    }

    private NameType[] names(List<CoreLabel> words) {
        return names.find(
                words.stream().map(CoreLabel::word).toArray(String[]::new),
                words.stream().map(CoreLabel::tag).toArray(String[]::new));
    }

    private DraftTree draft(List<CoreLabel> words, NameType[] types) {
        int size = words.size() + 1;
        String[] forms = new String[size];
        String[] lemma = new String[size];
        String[] tags = new String[size];
        NameType[] names = new NameType[size];
        for (int i = 1; i < size; i++) {
            CoreLabel word = words.get(i - 1);
            forms[i] = word.word();
            tags[i] = word.tag();
            names[i] = types[i - 1];
            lemma[i] = lemmas.of(word.word(), word.tag());
        }
        DependencyTree tree = dependencies.parse(Arrays.copyOfRange(forms, 1, size), Arrays.copyOfRange(tags, 1, size));
        return new DraftTree(forms, lemma, tags, tree.heads(), tree.relations(), names);
    }
}
