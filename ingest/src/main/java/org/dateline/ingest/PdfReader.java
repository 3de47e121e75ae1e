package org.dateline.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.ItemFault;
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

    private final TextReader texts;

    PdfReader(PdfText pdfs, TextReader texts) {
        this.pdfs = pdfs;
        this.texts = texts;
    }

    ReadItem read(Capture capture, ReadingOptions options) {
        PdfDocument document = document(capture);
        return texts.read(document.text(), title(document), authors(document), capture, options);
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
