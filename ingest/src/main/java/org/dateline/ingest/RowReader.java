package org.dateline.ingest;

import java.util.List;
import java.util.Optional;
import org.dateline.core.article.Article;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.text.Text;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.Decoder;
import org.dateline.ingest.date.FieldDates;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.language.Languages;
import org.dateline.ingest.layout.Layout;
import org.dateline.ingest.layout.TextLayout;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of JSON Lines: {@code text} and, where given, {@code id} (a string or a number), {@code
 * title}, {@code publishedAt}, {@code updatedAt}, {@code url}, {@code outlet}, {@code byline} (a string or a
 * list) and {@code language}. The article's text is the value of {@code text} without a letter changed.
 * Thread-safe.
 */
final class RowReader {

    private final TextLayout layouts;

    private final Languages languages;

    private final FieldDates dates;

    RowReader(TextLayout layouts, Languages languages, FieldDates dates) {
        this.layouts = layouts;
        this.languages = languages;
        this.dates = dates;
    }

    /**
     * The article of a line.
     *
     * @throws ItemFault if the line holds none that can be coded
     */
    ReadItem read(Capture capture, ReadingOptions options) {
        try {
            return article(Row.parse(Decoder.decode(capture.bytes(), options.charset())), options, capture);
        } catch (Row.Malformed | Decoder.Undecodable e) {
            throw unreadable(capture, String.valueOf(e.getMessage()));
        }
    }

    private ReadItem article(Row row, ReadingOptions options, Capture capture) throws Row.Malformed {
        String words =
                row.find("text").filter(text -> !text.isBlank()).orElseThrow(() -> unreadable(capture, "no \"text\""));
        String language = language(row, words, options, capture);
        Layout layout = layouts.read(words);
        Text text = Text.of(words);
        String revision = capture.revision();
        Publication publication = publication(row, layout, options, capture);
        return new ReadItem(
                new Article(
                        row.findName("id").orElse(Capture.idOf(revision)),
                        revision,
                        language,
                        options.fill(publication),
                        text,
                        layout.blocks(text)),
                options.givesOutlet(publication));
    }

    private String language(Row row, String words, ReadingOptions options, Capture capture) throws Row.Malformed {
        Optional<String> told = row.findFilled("language").flatMap(Languages::findCode);
        return told.map(code -> Tongue.checked(code, options, capture.origin()))
                .orElseGet(() -> Tongue.of(languages, words, options, capture.origin()));
    }

    private Publication publication(Row row, Layout layout, ReadingOptions options, Capture capture)
            throws Row.Malformed {
        PublicationTime published = options.publishedAt() != null
                ? options.publishedAt()
                : time(row, "publishedAt", layout.publishedAt(), capture);
        List<String> byline = row.list("byline");
        return new Publication(
                row.findFilled("url").orElse(null),
                row.findFilled("outlet").orElse(layout.outlet()),
                row.findFilled("title").orElse(layout.headline()),
                byline.isEmpty() ? layout.byline() : byline,
                published,
                time(row, "updatedAt", layout.updatedAt(), capture));
    }

    private @Nullable PublicationTime time(Row row, String field, @Nullable PublicationTime inText, Capture capture)
            throws Row.Malformed {
        Optional<String> value = row.findDate(field);
        if (value.isEmpty()) {
            return inText;
        }
        return dates.read(value.get())
                .orElseThrow(() -> unreadable(
                        capture, "\"" + field + "\" is \"" + value.get() + "\", " + dates.explain(value.get())));
    }

    private static ItemFault unreadable(Capture capture, String reason) {
        return new ItemFault(ItemFault.Kind.UNREADABLE, capture.origin(), reason);
    }
}
