package org.dateline.ingest;

import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.core.article.Publication;
import org.dateline.core.text.Text;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.Decoder;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.language.Languages;
import org.dateline.ingest.layout.Layout;
import org.dateline.ingest.layout.TextLayout;
import org.jspecify.annotations.Nullable;

/** Reads plain text; the article's text is the decoded input without a letter changed. Thread-safe. */
final class TextReader {

    private final TextLayout layouts;

    private final Languages languages;

    TextReader(TextLayout layouts, Languages languages) {
        this.layouts = layouts;
        this.languages = languages;
    }

    ReadItem read(Capture capture, ReadingOptions options) {
        String words = decode(capture, options);
        if (words.isBlank()) {
            throw new InputFault(capture.origin().input(), "the file holds nothing but white space");
        }
        return read(words, null, List.of(), capture, options);
    }

    /**
     * Reads the words of a file.
     *
     * @param title of the article if its words tell none; null if nothing else tells it
     * @param byline if its words tell none
     */
    ReadItem read(String words, @Nullable String title, List<String> byline, Capture capture, ReadingOptions options) {
        String language = Tongue.of(languages, words, options, capture.origin());
        Layout layout = layouts.read(words);
        Text text = Text.of(words);
        Publication publication = new Publication(
                capture.origin().address(),
                layout.outlet(),
                layout.headline() == null ? title : layout.headline(),
                layout.byline().isEmpty() ? byline : layout.byline(),
                layout.publishedAt(),
                layout.updatedAt());
        String revision = capture.revision();
        return new ReadItem(
                new Article(
                        Capture.idOf(revision),
                        revision,
                        language,
                        options.fill(publication),
                        text,
                        layout.blocks(text)),
                options.givesOutlet(publication));
    }

    private static String decode(Capture capture, ReadingOptions options) {
        try {
            return Decoder.decode(capture.bytes(), options.charset());
        } catch (Decoder.Undecodable e) {
            throw new InputFault(capture.origin().input(), e.getMessage());
        }
    }
}
