package org.dateline.bench.incident;

import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Suite;
import org.dateline.core.syntax.ArticleParser;

/** Reports merged into incidents, in all the articles of a crisis at once. */
public final class CrisisSuite implements Suite {

    @Override
    public String name() {
        return "crisis";
    }

    @Override
    public String description() {
        return "Measures which reports of a crisis come together when all its articles are merged: of the listed events, each"
                + " two that stand in different articles, and are or ought to be in one incident, count.";
    }

    @Override
    public String rowForm() {
        return Crisis.FORM;
    }

    @Override
    public RowText rowText() {
        return Crisis.TEXT;
    }

    @Override
    public Scorer<?> load(ArticleParser parser) {
        return new CrisisScorer(new CodedArticles(parser));
    }
}
