package org.dateline.bench.statement;

import java.util.List;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowArticles;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scorer;
import org.dateline.core.statement.StatementReader;
import org.dateline.core.syntax.ArticleParser;

/** Reads each row as {@code dateline code} does, and compares the statements found with those marked. */
final class StatementScorer implements Scorer<ArticleScore> {

    private final RowArticles articles = new RowArticles();
    private final ArticleParser parser;
    private final StatementReader statements;
    private final ArticleComparison comparison = new ArticleComparison();

    StatementScorer(ArticleParser parser, StatementReader statements) {
        this.parser = parser;
        this.statements = statements;
    }

    @Override
    public ArticleScore score(GoldRow row) {
        List<GoldStatement> gold = GoldStatement.of(row);
        List<Attribution> ours = statements.read(parser.parse(articles.read(row))).all().stream()
                .filter(statement -> statement.contentLength() > 0)
                .map(Attribution::of)
                .toList();
        return comparison.compare(row.name(), row.text(), gold, ours);
    }

    @Override
    public Outcome sum(List<ArticleScore> rows) {
        return StatementMeasures.of(rows);
    }
}
