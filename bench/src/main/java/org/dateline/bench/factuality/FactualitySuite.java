package org.dateline.bench.factuality;

import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Suite;
import org.dateline.core.event.Factuality;
import org.dateline.core.statement.StatementReader;
import org.dateline.core.syntax.ArticleParser;

/** Factuality against values from -3 to 3, as MEANTIME and UDS-IH2 have them. */
public final class FactualitySuite implements Suite {

    @Override
    public String name() {
        return "factuality";
    }

    @Override
    public String description() {
        return "Measures how far the factuality of marked events is from what people said of them.";
    }

    @Override
    public String rowForm() {
        return "{\"text\", \"events\": [{\"trigger\": [begin, end], \"value\": -3 to 3}]}, where begin and end"
                + " count code points";
    }

    @Override
    public Scorer<?> load(ArticleParser parser) {
        return new FactualityScorer(parser, StatementReader.load(), Factuality.load());
    }
}
