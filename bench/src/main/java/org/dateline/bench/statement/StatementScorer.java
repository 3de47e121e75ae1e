package org.dateline.bench.statement;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scorer;
import org.dateline.core.article.Article;
import org.dateline.core.statement.StatementReader;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;

/** Reads each row as {@code dateline code} does, and compares the statements found with those marked. */
final class StatementScorer implements Scorer<ArticleScore> {

    private final ArticleReader articles = new ArticleReader();
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
        Article article = article(row);
        List<Attribution> ours = statements.read(parser.parse(article)).all().stream()
                .filter(statement -> statement.contentLength() > 0)
                .map(Attribution::of)
                .toList();
        return comparison.compare(row.name(), row.text(), gold, ours);
    }

    /** The article of a row; its text is the row's, so spans of both count alike. */
    private Article article(GoldRow row) {
        byte[] line = row.json().toString().getBytes(StandardCharsets.UTF_8);
        List<Article> read = new ArrayList<>(1);
        ArticleSink sink = new ArticleSink() {
            @Override
            public void article(Article article) {
                read.add(article);
            }

            @Override
            public void quarantined(ItemFault fault) {
                throw new ItemFault(fault.kind(), row.origin(), fault.reason());
            }
        };
        try {
            articles.read(row.origin().input(), new ByteArrayInputStream(line), ReadingOptions.NONE, sink);
        } catch (InputFault fault) {
            throw row.fault(fault.reason());
        }
        return read.get(0);
    }

    @Override
    public Outcome sum(List<ArticleScore> rows) {
        return StatementMeasures.of(rows);
    }
}
