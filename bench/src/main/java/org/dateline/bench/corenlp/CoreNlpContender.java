package org.dateline.bench.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import org.dateline.bench.speed.Contender;
import org.dateline.core.article.Article;

/** CoreNLP's own pipeline, which reads and codes nothing: only what Dateline, or a coder of events, begins with. */
public final class CoreNlpContender implements Contender {

    /** Longer sentences are left, as Dateline does. */
    private static final String LONGEST = "200";

    private final String name;
    private final StanfordCoreNLP pipeline;

    private CoreNlpContender(String name, Properties properties) {
        this.name = name;
        RedwoodConfiguration.errorLevel().apply();
        this.pipeline = new StanfordCoreNLP(properties);
    }

    /** With the annotators that Dateline has: tokens, sentences, tags, lemmas, names of three kinds, dependencies. */
    public static CoreNlpContender withDependencies() {
        Properties properties = names("tokenize,pos,lemma,ner,depparse");
        properties.setProperty("depparse.maxlen", LONGEST);
        return new CoreNlpContender("CoreNLP alone", properties);
    }

    private static Properties names(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        return properties;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void work(Article article) {
        pipeline.annotate(new CoreDocument(article.text().toString()));
    }
}
