package org.dateline.bench.statement;

import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Suite;
import org.dateline.core.statement.StatementReader;
import org.dateline.core.syntax.ArticleParser;

/** Statements against attributions as PARC 3 and PolNeAR mark them. */
public final class StatementSuite implements Suite {

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public String description() {
        return "Measures how many attributions of annotated articles are found, and with the right speaker. One is"
                + " found if more than 0.3 of its content is covered, and counts as close if more than 0.8 is, however"
                + " much else ours covers.";
    }

    @Override
    public String rowForm() {
        return GoldStatement.ROW_FORM;
    }

    @Override
    public Scorer<?> load(ArticleParser parser) {
        return new StatementScorer(parser, StatementReader.load());
    }
}
