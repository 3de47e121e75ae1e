package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;

/** Sums the scores of articles; every attribution weighs the same. */
final class StatementMeasures {

    private final List<ScoredStatement> gold;
    private final List<ArticleScore> articles;

    private StatementMeasures(List<ArticleScore> articles) {
        this.articles = articles;
        this.gold =
                articles.stream().flatMap(article -> article.gold().stream()).toList();
    }

    static Outcome of(List<ArticleScore> articles) {
        StatementMeasures measures = new StatementMeasures(articles);
        return new Outcome(articles.size(), measures.measures(), measures.errors());
    }

    private List<Measure> measures() {
        int ours = articles.stream().mapToInt(ArticleScore::ours).sum();
        int close = articles.stream().mapToInt(ArticleScore::close).sum();
        long found = gold.stream().filter(ScoredStatement::found).count();
        long speakers = gold.stream().filter(ScoredStatement::speakerRight).count();
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.share("precision", "statements, precision", found, ours));
        measures.add(Measure.share("recall", "statements, recall", found, gold.size()));
        measures.add(Measure.f1("f1", "statements, F1", found, gold.size(), ours));
        measures.add(Measure.f1("f1-speaker", "statements with speaker, F1", speakers, gold.size(), ours));
        measures.add(Measure.f1("f1-close", "statements, > 0.8 of gold covered, F1", close, gold.size(), ours));
        for (GoldForm form : GoldForm.values()) {
            measures.add(recall(form));
        }
        measures.add(quotations("quotes", "speakers of quotations", any -> true));
        measures.add(quotations("quotes-named", SpeakerKind.NAMED));
        measures.add(quotations("quotes-nominal", SpeakerKind.NOMINAL));
        measures.add(quotations("quotes-pronoun", SpeakerKind.PRONOUN));
        return measures;
    }

    private Measure recall(GoldForm form) {
        List<ScoredStatement> some =
                gold.stream().filter(one -> one.form() == form).toList();
        long found = some.stream().filter(ScoredStatement::found).count();
        return Measure.share("recall-" + form.label(), form.label() + " statements, recall", found, some.size());
    }

    private Measure quotations(String name, SpeakerKind kind) {
        String label = "  " + name.substring(name.indexOf('-') + 1);
        return quotations(name, label, quotation -> quotation.speaker() == kind);
    }

    /** The share of quotations that are found with the right speaker. */
    private Measure quotations(String name, String label, Predicate<ScoredStatement> which) {
        List<ScoredStatement> some =
                gold.stream().filter(ScoredStatement::isQuotation).filter(which).toList();
        long right = some.stream().filter(ScoredStatement::speakerRight).count();
        return Measure.share(name, label, right, some.size());
    }

    private List<ErrorKind> errors() {
        List<ErrorExample> missed = new ArrayList<>();
        List<ErrorExample> wrongSpeaker = new ArrayList<>();
        List<ErrorExample> spurious = new ArrayList<>();
        for (ArticleScore article : articles) {
            missed.addAll(article.missed());
            wrongSpeaker.addAll(article.wrongSpeaker());
            spurious.addAll(article.spurious());
        }
        return List.of(
                new ErrorKind("missed", missed, false),
                new ErrorKind("wrong speaker", wrongSpeaker, false),
                new ErrorKind("spurious", spurious, false));
    }
}
