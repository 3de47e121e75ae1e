package org.dateline.bench.coder;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scorer;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.text.Span;
import org.dateline.ingest.capture.Capture;

/** Codes each sentence as an article of its date and compares the events. */
final class CoderScorer implements Scorer<ScoredSentence> {

    private static final int SHORT_DATE = 6;

    private final ArticleParser parser;
    private final ArticleCoder coder;

    CoderScorer(ArticleParser parser, ArticleCoder coder) {
        this.parser = parser;
        this.coder = coder;
    }

    @Override
    public ScoredSentence score(GoldRow row) {
        Set<DyadEvent> gold = DyadEvent.ofRow(row);
        boolean none = row.json().path("noevents").asBoolean();
        if (none && !gold.isEmpty()) {
            throw row.fault("\"noevents\" is true, but there are \"events\"");
        }
        Set<DyadEvent> ours =
                DyadEvent.ofCoding(coder.code(parser.parse(article(row))).events());
        ErrorExample example = new ErrorExample(
                row.name(),
                List.of(
                        new Part("gold", shown(gold)),
                        new Part("ours", shown(ours)),
                        new Part("text", row.text().toString())));
        String category = row.json().path("category").asText();
        return new ScoredSentence(category, none || !gold.isEmpty(), gold, ours, example);
    }

    private static String shown(Set<DyadEvent> events) {
        List<String> all = events.stream().map(DyadEvent::toString).sorted().toList();
        return all.isEmpty() ? "none" : String.join("; ", all);
    }

    private static Article article(GoldRow row) {
        String words = row.text().toString();
        int start = words.length() - words.stripLeading().length();
        Span paragraph = row.text().spanOfUnits(start, words.stripTrailing().length());
        String revision = new Capture(row.origin(), words.getBytes(StandardCharsets.UTF_8)).revision();
        return new Article(
                row.name(),
                revision,
                "en",
                Publication.UNKNOWN.publishedAt(PublicationTime.ofDay(date(row))),
                row.text(),
                List.of(new Block(BlockType.PARAGRAPH, paragraph)));
    }

    private static LocalDate date(GoldRow row) {
        JsonNode date = row.json().path("date");
        try {
            String digits = date.asText();
            // The suites write years with two digits too; none is of the last century.
            return LocalDate.parse(
                    digits.length() == SHORT_DATE ? "20" + digits : digits, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            throw row.fault(
                    "\"date\" is " + (date.isMissingNode() ? "missing" : date) + "; it must be as \"19950131\"");
        }
    }

    @Override
    public Outcome sum(List<ScoredSentence> rows) {
        return CoderMeasures.of(rows);
    }
}
