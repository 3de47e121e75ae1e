package org.dateline.bench.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.dateline.bench.petrarch.TreeArticle;
import org.dateline.bench.petrarch.TreeSentence;
import org.dateline.bench.speed.Contender;
import org.dateline.core.article.Article;
import org.dateline.core.article.PublicationTime;

/**
 * CoreNLP's pipeline with the constituency trees of whole sentences that PETRARCH2 reads; it keeps the trees of each article.
 */
public final class ConstituentTrees implements Contender {

    /** Longer sentences are left without a tree, as its time grows with the cube of their length. */
    private static final String LONGEST = "80";

    /** The root of what stands for a tree where there is none. */
    private static final String NO_TREE = "X";

    /** Of articles whose own day is not known. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private final StanfordCoreNLP pipeline;
    private final Map<String, List<CoreMap>> sentences = new HashMap<>();

    /** Loads the models. */
    public ConstituentTrees() {
        RedwoodConfiguration.errorLevel().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,parse");
        properties.setProperty("parse.model", "edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz");
        properties.setProperty("parse.maxlen", LONGEST);
        properties.setProperty("parse.buildgraphs", "false");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public String name() {
        return "trees for PETRARCH2";
    }

    /** Keeps the trees as they are: writing them out is no part of what they cost. */
    @Override
    public void work(Article article) {
        CoreDocument document = new CoreDocument(article.text().toString());
        pipeline.annotate(document);
        sentences.put(article.id(), document.annotation().get(CoreAnnotations.SentencesAnnotation.class));
    }

    /**
     * The trees of articles that were worked on, written out.
     *
     * @throws IllegalArgumentException if one was not
     */
    public List<TreeArticle> trees(List<Article> articles) {
        return articles.stream().map(this::trees).toList();
    }

    private TreeArticle trees(Article article) {
        List<CoreMap> found = sentences.get(article.id());
        if (found == null) {
            throw new IllegalArgumentException("no trees of " + article.id());
        }
        List<TreeSentence> written = new ArrayList<>();
        for (CoreMap sentence : found) {
            Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
            if (tree != null && !tree.value().equals(NO_TREE)) {
                written.add(new TreeSentence(sentence.get(CoreAnnotations.TextAnnotation.class), tree.toString()));
            }
        }
        PublicationTime published = article.publication().publishedAt();
        return new TreeArticle(published == null ? ANY_DAY : published.day(), written);
    }
}
