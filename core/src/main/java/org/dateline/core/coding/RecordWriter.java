package org.dateline.core.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.Publication;
import org.dateline.core.syntax.Sentence;

/**
 * Writes coded articles in the record format, version 1: one JSON object a line, in reading order; see
 * docs/formats/record.md. Thread-safe.
 */
public final class RecordWriter {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * A file that was loaded, and coded with.
     *
     * @param sha256 the digest of its bytes, unpacked, in hexadecimal digits
     */
    public record LoadedFile(String name, String sha256) {}

    private final boolean withMentions;
    private final String coder;
    private final List<LoadedFile> gazetteers;

    /**
     * @param withMentions whether time expressions, places and actor names get lines of their own
     * @param coder version of the program, written with each article
     */
    public RecordWriter(boolean withMentions, String coder) {
        this(withMentions, coder, List.of());
    }

    /**
     * As above.
     *
     * @param gazetteers those that were loaded, in their order, written with each article if there are any
     */
    public RecordWriter(boolean withMentions, String coder, List<LoadedFile> gazetteers) {
        this.withMentions = withMentions;
        this.coder = coder;
        this.gazetteers = List.copyOf(gazetteers);
    }

    /** All lines of one article, each with its line feed. */
    public String write(CodedArticle coded) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setRootValueSeparator(null);
            writeArticle(json, coded);
            ArticleRecords records = new ArticleRecords(json, coded);
            for (Sentence sentence : coded.parsed().sentences()) {
                if (withMentions) {
                    records.writeMentions(sentence);
                }
                records.writeSentence(sentence);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void writeArticle(JsonGenerator json, CodedArticle coded) throws IOException {
        Article article = coded.parsed().article();
        Publication publication = article.publication();
        json.writeStartObject();
        json.writeStringField("kind", "article");
        json.writeStringField("id", article.id());
        json.writeStringField("revision", article.revision());
        json.writeStringField("url", publication.url());
        json.writeStringField("outlet", publication.outlet());
        json.writeStringField("title", publication.title());
        json.writeArrayFieldStart("byline");
        for (String author : publication.byline()) {
            json.writeString(author);
        }
        json.writeEndArray();
        json.writeStringField("publishedAt", text(publication.publishedAt()));
        json.writeStringField("updatedAt", text(publication.updatedAt()));
        json.writeStringField("language", article.language());
        json.writeArrayFieldStart("blocks");
        for (Block block : article.blocks()) {
            json.writeStartObject();
            json.writeStringField("type", block.type().label());
            json.writeNumberField("start", block.span().start());
            json.writeNumberField("end", block.span().end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("issues");
        for (CodingIssue issue : coded.issues()) {
            json.writeStartObject();
            json.writeStringField(
                    "issue", issue.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (issue.span() != null) {
                json.writeNumberField("start", issue.span().start());
                json.writeNumberField("end", issue.span().end());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("coder", coder);
        if (!gazetteers.isEmpty()) {
            json.writeArrayFieldStart("gazetteers");
            for (LoadedFile gazetteer : gazetteers) {
                json.writeStartObject();
                json.writeStringField("name", gazetteer.name());
                json.writeStringField("sha256", gazetteer.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeStringField("text", article.text().toString());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static @org.jspecify.annotations.Nullable String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
