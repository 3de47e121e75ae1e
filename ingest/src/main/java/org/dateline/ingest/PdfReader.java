package org.dateline.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.core.article.Article;
import org.dateline.core.article.Publication;
import org.dateline.core.text.Text;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.language.Languages;
import org.dateline.ingest.layout.Layout;
import org.dateline.ingest.layout.TextLayout;
import org.dateline.ingest.pdf.PdfDocument;
import org.dateline.ingest.pdf.PdfFault;
import org.dateline.ingest.pdf.PdfText;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF files as plain texts. What the text does not tell of title and author, the file's information may; when a file was
 * made is not when its article came out. Thread-safe.
 */
final class PdfReader {

    /** What programs write for a title when nobody has given one. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)\\s*|untitled.*|(?:microsoft |ms ?)?word - .*|.*\\.(?:docx?|rtf|odt|pdf|indd|tex|pages|html?|qxd|pptx?|xlsx?)");

    private final PdfText pdfs;

    private final TextLayout layouts;

    private final Languages languages;

    PdfReader(PdfText pdfs, TextLayout layouts, Languages languages) {
        this.pdfs = pdfs;
        this.layouts = layouts;
        this.languages = languages;
    }

    ReadItem read(Capture capture, ReadingOptions options) {
        PdfDocument document = document(capture);
        String words = document.text();
        String language = Tongue.of(languages, words, options, capture.origin());
        Layout layout = layouts.read(words);
        Text text = Text.of(words);
        Publication publication = new Publication(
                capture.origin().address(),
                layout.outlet(),
                layout.headline() == null ? title(document) : layout.headline(),
                layout.byline().isEmpty() ? authors(document) : layout.byline(),
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

    private PdfDocument document(Capture capture) {
        try {
            return pdfs.read(capture.bytes());
        } catch (PdfFault e) {
            throw new ItemFault(ItemFault.Kind.UNREADABLE, capture.origin(), e.getMessage());
        }
    }

    private static @Nullable String title(PdfDocument document) {
        return NO_TITLE.matcher(document.title()).matches() ? null : document.title();
    }

    private static List<String> authors(PdfDocument document) {
        return document.author().isEmpty() ? List.of() : List.of(document.author());
    }
}
