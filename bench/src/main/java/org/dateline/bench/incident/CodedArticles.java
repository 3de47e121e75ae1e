package org.dateline.bench.incident;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowArticles;
import org.dateline.core.article.Article;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.ledger.Telling;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.record.Coding;
import org.dateline.core.record.RecordReader;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/** Makes reports of the articles in a row as the product does: read, parsed, coded, written and read back. Thread-safe. */
final class CodedArticles {

    private final RowArticles articles = new RowArticles();
    private final RecordWriter writer = new RecordWriter(false, "bench");
    private final RecordReader reader = new RecordReader();
    private final ArticleParser parser;
    private final ArticleCoder coder;

    CodedArticles(ArticleParser parser) {
        this.parser = parser;
        coder = ArticleCoder.load();
    }

    /**
     * One article and what it reports.
     *
     * @param text in which spans count
     */
    record Told(Text text, List<Report> reports) {

        /** The reports whose trigger begins in a span. */
        List<Report> in(Span span) {
            return reports.stream()
                    .filter(report -> span.start() <= report.event().trigger().start()
                            && report.event().trigger().start() < span.end())
                    .toList();
        }

        /** Where some words first stand. */
        Optional<Span> find(String words) {
            int at = text.toString().indexOf(words);
            return at < 0 ? Optional.empty() : Optional.of(text.spanOfUnits(at, at + words.length()));
        }
    }

    /**
     * Codes an article of a row.
     *
     * @param json its fields as a line of JSON Lines has them
     * @throws org.dateline.ingest.fault.ItemFault if it holds no text
     */
    Told read(GoldRow row, JsonNode json) {
        Article article = articles.read(
                new GoldRow(row.origin(), json, Text.of(json.path("text").asText(""))));
        Coding coding = reader.read(writer.write(coder.code(parser.parse(article))));
        String outlet = coding.article().publication().outlet();
        Telling telling = new Telling(
                coding.article().id(),
                coding.article().revision(),
                outlet,
                outlet == null ? coding.article().id() : outlet,
                coding.article().publication().publishedAt());
        return new Told(article.text(), Report.of(coding, telling));
    }
}
