package org.dateline.bench.time;

import java.util.List;
import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Suite;
import org.dateline.core.syntax.ArticleParser;

/** Time expressions against TIMEX3 marks, as TempEval-3 and AQUAINT have them. */
public final class TimeSuite implements Suite {

    @Override
    public String name() {
        return "times";
    }

    @Override
    public String description() {
        return "Measures how many time expressions are found, and with the right value and type, as the scorer of"
                + " TempEval-3 does: one is found strictly by the very words, else by words that overlap, and values"
                + " are the same if they are so letter by letter. The date of the article is given, not asked for.";
    }

    @Override
    public String rowForm() {
        return "{\"id\", \"text\", \"dct\": \"1998-08-07\", \"timexes\": [{\"start\", \"end\", \"type\":"
                + " \"DATE|TIME|DURATION|SET\", \"value\"}]}, where start and end count code points; a mark without"
                + " start is not in the text and is left out";
    }

    @Override
    public Scorer<?> load(ArticleParser parser) {
        return new TimeScorer(parser, List.of(new DatelineTimes()));
    }
}
