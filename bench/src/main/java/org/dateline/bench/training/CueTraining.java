package org.dateline.bench.training;

import java.util.List;
import org.dateline.bench.gold.RowArticles;
import org.dateline.bench.run.RowWork;
import org.dateline.bench.statement.Attribution;
import org.dateline.bench.statement.GoldStatement;
import org.dateline.core.statement.CueExample;
import org.dateline.core.statement.StatementReader;
import org.dateline.core.syntax.ArticleParser;

/** The cue model: whether a word attributes what stands in one of its shapes to somebody. */
public final class CueTraining implements Training {

    @Override
    public String name() {
        return "cues";
    }

    @Override
    public String description() {
        return "Trains the model that tells whether a word attributes what it takes (cue-weights.tsv).";
    }

    @Override
    public String rowForm() {
        return GoldStatement.ROW_FORM;
    }

    @Override
    public RowWork<List<Example>> load(ArticleParser parser) {
        RowArticles articles = new RowArticles();
        StatementReader statements = StatementReader.load();
        return row -> {
            List<Attribution> marked = GoldStatement.of(row).stream()
                    .map(GoldStatement::attribution)
                    .toList();
            List<CueExample> examples = statements.cueExamples(parser.parse(articles.read(row)));
            return CueLabels.label(examples, marked);
        };
    }
}
