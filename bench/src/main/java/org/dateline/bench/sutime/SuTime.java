package org.dateline.bench.sutime;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.dateline.bench.time.Timex;
import org.dateline.bench.time.TimexTagger;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/**
 * SUTime with its rules for English and its own settings, on Dateline's tokens, lemmas and tags. Its rules keep something
 * of the articles they have seen, which changes a weekday now and then: each article gets rules read anew, so that
 * figures do not depend on the order of the rows. One article at a time, as CoreNLP does not promise more.
 */
public final class SuTime implements TimexTagger {

    private static final String SETTINGS = "sutime";

    private final Object turn = new Object();

    private SuTime() {}

    /** Tells early if the rules are not on the class path. */
    public static SuTime load() {
        SuTime loaded = new SuTime();
        loaded.readRules();
        return loaded;
    }

    private TimeAnnotator readRules() {
        synchronized (turn) {
            return new TimeAnnotator(SETTINGS, new Properties());
        }
    }

    @Override
    public String name() {
        return "SUTime 4.5.10";
    }

    @Override
    public Tagging prepare(ParsedArticle article) {
        TimeAnnotator annotator = readRules();
        Annotation document = document(article);
        Text text = article.article().text();
        return new Tagging() {
            @Override
            public void run() {
                synchronized (turn) {
                    annotator.annotate(document);
                }
            }

            @Override
            public List<Timex> found() {
                return SuTime.found(document, text);
            }
        };
    }

    private static Annotation document(ParsedArticle article) {
        Text text = article.article().text();
        Annotation document = new Annotation(text.toString());
        PublicationTime published = article.article().publication().publishedAt();
        if (published != null) {
            document.set(
                    CoreAnnotations.DocDateAnnotation.class, published.day().toString());
        }
        List<CoreLabel> all = new ArrayList<>();
        List<CoreMap> sentences = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<CoreLabel> words = new ArrayList<>(sentence.size());
            sentence.tokens().forEach(token -> words.add(word(token, text)));
            Annotation one = new Annotation(text.exact(sentence.span()));
            one.set(CoreAnnotations.TokensAnnotation.class, words);
            one.set(
                    CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                    text.toUnit(sentence.span().start()));
            one.set(
                    CoreAnnotations.CharacterOffsetEndAnnotation.class,
                    text.toUnit(sentence.span().end()));
            one.set(CoreAnnotations.SentenceIndexAnnotation.class, sentence.index());
            one.set(CoreAnnotations.TokenBeginAnnotation.class, all.size());
            all.addAll(words);
            one.set(CoreAnnotations.TokenEndAnnotation.class, all.size());
            sentences.add(one);
        }
        document.set(CoreAnnotations.TokensAnnotation.class, all);
        document.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        return document;
    }

    private static CoreLabel word(Token token, Text text) {
        CoreLabel word = new CoreLabel();
        word.setWord(token.form());
        word.setValue(token.form());
        word.setOriginalText(text.exact(token.span()));
        word.setLemma(token.lemma());
        word.setTag(token.tag());
        word.setIndex(token.index());
        word.setBeginPosition(text.toUnit(token.span().start()));
        word.setEndPosition(text.toUnit(token.span().end()));
        return word;
    }

    private static List<Timex> found(Annotation document, Text text) {
        List<Timex> found = new ArrayList<>();
        for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreMap> times = sentence.get(TimeAnnotations.TimexAnnotations.class);
            for (CoreMap time : times == null ? List.<CoreMap>of() : times) {
                edu.stanford.nlp.time.Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
                Span span = text.spanOfUnits(
                        time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
                // A time that TIMEX3 cannot tell has a value in SUTime's own language only.
                found.add(new Timex(span, timex.timexType(), Objects.requireNonNullElse(timex.value(), "")));
            }
        }
        return found;
    }
}
