package org.dateline.bench.heideltime;

import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.XMLInputSource;
import org.dateline.bench.time.Timex;
import org.dateline.bench.time.TimexTagger;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Text;

/**
 * HeidelTime for English news, as its own descriptor sets it, on Dateline's sentences, tokens and tags. One article at
 * a time, as its resources are shared.
 */
public final class HeidelTime implements TimexTagger {

    private static final Logger UIMA_LOG = Logger.getLogger("org.apache.uima");

    private final AnalysisEngine engine;

    private HeidelTime(AnalysisEngine engine) {
        this.engine = engine;
    }

    /** Reads the rules from the class path, which takes a few seconds. */
    public static HeidelTime load() {
        UIMA_LOG.setLevel(Level.WARNING);
        URL descriptor = Objects.requireNonNull(Timex3.class.getResource("/desc/annotator/HeidelTime.xml"));
        try {
            return new HeidelTime(UIMAFramework.produceAnalysisEngine(
                    UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(descriptor))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return "HeidelTime 2.1";
    }

    @Override
    public Tagging prepare(ParsedArticle article) {
        Text text = article.article().text();
        JCas document = document(article);
        return new Tagging() {
            @Override
            public void run() {
                synchronized (engine) {
                    tag(document);
                }
            }

            @Override
            public List<Timex> found() {
                List<Timex> found = new ArrayList<>();
                for (Timex3 time : document.getAnnotationIndex(Timex3.class)) {
                    found.add(new Timex(
                            text.spanOfUnits(time.getBegin(), time.getEnd()),
                            time.getTimexType(),
                            time.getTimexValue()));
                }
                return found;
            }
        };
    }

    private void tag(JCas document) {
        try {
            engine.process(document);
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
    }

    private JCas document(ParsedArticle article) {
        JCas document = newDocument();
        Text text = article.article().text();
        document.setDocumentText(text.toString());
        PublicationTime published = article.article().publication().publishedAt();
        if (published != null) {
            Dct date = new Dct(document, 0, text.toString().length());
            date.setValue(published.day().format(DateTimeFormatter.BASIC_ISO_DATE));
            date.setTimexId("t0");
            date.addToIndexes();
        }
        int number = 0;
        for (Sentence sentence : article.sentences()) {
            var span = new de.unihd.dbs.uima.types.heideltime.Sentence(
                    document,
                    text.toUnit(sentence.span().start()),
                    text.toUnit(sentence.span().end()));
            span.setSentenceId(sentence.index());
            span.addToIndexes();
            for (Token token : sentence.tokens()) {
                var word = new de.unihd.dbs.uima.types.heideltime.Token(
                        document,
                        text.toUnit(token.span().start()),
                        text.toUnit(token.span().end()));
                word.setTokenId(number++);
                word.setSentId(sentence.index());
                word.setPos(token.tag());
                word.addToIndexes();
            }
        }
        return document;
    }

    private JCas newDocument() {
        synchronized (engine) {
            try {
                return engine.newJCas();
            } catch (UIMAException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
