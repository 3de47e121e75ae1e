package org.dateline.bench.incident;

import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Suite;
import org.dateline.core.syntax.ArticleParser;

/** Reports merged into incidents, on pairs of articles. */
public final class IncidentSuite implements Suite {

    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public String description() {
        return "Measures whether two articles that tell of one happening are merged, and two that tell of different ones"
                + " are not: both are read, parsed, coded and merged, and a pair counts as merged if an event whose trigger"
                + " begins in the marked words of the one is in one incident with such an event of the other.";
    }

    @Override
    public String rowForm() {
        return ReportPair.FORM;
    }

    @Override
    public RowText rowText() {
        return ReportPair.TEXT;
    }

    @Override
    public Scorer<?> load(ArticleParser parser) {
        return new IncidentScorer(parser);
    }
}
