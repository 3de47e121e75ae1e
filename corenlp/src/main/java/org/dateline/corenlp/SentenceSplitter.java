package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/**
 * Cuts the reported blocks of an article into sentences and tokens, by CoreNLP's rules, and writes their words as the models
 * learnt them. Thread-safe.
 */
final class SentenceSplitter {

    /** Longer sentences are lists or damaged text; the parser's time and errors grow with them. */
    static final int MAX_TOKENS = 200;

    /** What an article may hold before its rest is left, marked as not parsed. */
    static final int MAX_SENTENCES = 3_000;

    /** A block is cut into pieces of this many UTF-16 units, so that one endless line stays bounded. */
    static final int MAX_UNITS = 100_000;

    private final TokenizerAnnotator running = tokenizer(false);
    private final TokenizerAnnotator oneSentence = tokenizer(true);

    /**
     * The sentences of an article.
     *
     * @param notParsed stretches that are too long, in reading order
     */
    record Cut(List<SplitSentence> sentences, List<Span> notParsed) {}

    private static TokenizerAnnotator tokenizer(boolean oneSentence) {
        Properties properties = new Properties();
        properties.setProperty("tokenize.language", "en");
        properties.setProperty("ssplit.isOneSentence", String.valueOf(oneSentence));
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        return new TokenizerAnnotator(properties);
    }

    Cut split(Article article) {
        List<SplitSentence> sentences = new ArrayList<>();
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
                for (List<CoreLabel> labels : split(article.text(), block, piece)) {
                    List<Span> spans = spansOf(article.text(), piece, labels);
                    if (sentences.size() >= MAX_SENTENCES || labels.size() > MAX_TOKENS) {
                        notParsed.add(new Span(
                                spans.get(0).start(),
                                spans.get(spans.size() - 1).end()));
                    } else {
                        if (isTitle(block)) {
                            headlines.restore(labels);
                        }
                        List<String> forms = List.of(Marks.write(labels));
                        List<String> words =
                                labels.stream().map(CoreLabel::word).toList();
                        sentences.add(new SplitSentence(block.type(), spans, forms, words));
                    }
                }
            }
        }
        return new Cut(sentences, notParsed);
    }

    private static boolean isTitle(Block block) {
        return block.type() == BlockType.HEADLINE || block.type() == BlockType.SUBHEAD;
    }

    private static List<Span> pieces(Text text, Span block) {
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

    private List<List<CoreLabel>> split(Text text, Block block, Span piece) {
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

    private static List<Span> spansOf(Text text, Span piece, List<CoreLabel> labels) {
        int offset = text.toUnit(piece.start());
        List<Span> spans = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            spans.add(text.spanOfUnits(offset + label.beginPosition(), offset + label.endPosition()));
        }
        return spans;
    }
}
