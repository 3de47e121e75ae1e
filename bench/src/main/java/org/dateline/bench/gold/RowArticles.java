package org.dateline.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.core.article.PublicationTime;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;

/** Reads each row as {@code dateline code} does. Thread-safe. */
public final class RowArticles {

    private final ArticleReader articles = new ArticleReader();

    /**
     * The article of a row; its text is the row's, so spans of both count alike.
     *
     * @throws ItemFault if the row holds no article that is coded
     */
    public Article read(GoldRow row) {
        return read(row, ReadingOptions.NONE);
    }

    /**
     * The article of a row that came out on a day which the row tells in a way of its own.
     *
     * @throws ItemFault if the row holds no article that is coded
     */
    public Article read(GoldRow row, LocalDate published) {
        return read(row, new ReadingOptions(PublicationTime.ofDay(published), null, false));
    }

    private Article read(GoldRow row, ReadingOptions options) {
        byte[] line = item(row).toString().getBytes(StandardCharsets.UTF_8);
        List<Article> read = new ArrayList<>(1);
        ArticleSink sink = new ArticleSink() {
            @Override
            public void article(Article article, Capture capture) {
                read.add(article);
            }

            @Override
            public void quarantined(ItemFault fault) {
                throw new ItemFault(fault.kind(), row.origin(), fault.reason());
            }
        };
        try {
            articles.read(row.origin().input(), new ByteArrayInputStream(line), options, sink);
        } catch (InputFault fault) {
            throw row.fault(fault.reason());
        }
        return read.get(0);
    }

    /** Of a row whose text is not in {@code text}, only the text and the name are read: its other fields are marks. */
    private static JsonNode item(GoldRow row) {
        JsonNode json = row.json();
        String text = row.text().toString();
        return json.path("text").asText().equals(text)
                ? json
                : JsonNodeFactory.instance.objectNode().put("id", row.name()).put("text", text);
    }
}
