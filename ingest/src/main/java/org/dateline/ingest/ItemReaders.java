package org.dateline.ingest;

import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.FileKind;
import org.dateline.ingest.date.DateLines;
import org.dateline.ingest.date.FieldDates;
import org.dateline.ingest.date.WrittenDates;
import org.dateline.ingest.language.Languages;
import org.dateline.ingest.layout.TextLayout;
import org.dateline.ingest.page.PageParser;
import org.dateline.ingest.pdf.PdfText;

/** One reader for each kind of item, and what they share. Thread-safe. */
final class ItemReaders {

    private final TextReader text;

    private final RowReader row;

    private final PageReader page;

    private final PdfReader pdf;

    ItemReaders() {
        WrittenDates dates = new WrittenDates();
        TextLayout layout = new TextLayout(new DateLines(dates));
        Languages languages = new Languages();
        this.text = new TextReader(layout, languages);
        this.pdf = new PdfReader(new PdfText(), text);
        FieldDates fields = new FieldDates(dates);
        this.row = new RowReader(layout, languages, fields);
        this.page = new PageReader(new PageParser(layout.cues(), fields), languages);
    }

    /**
     * The article of a capture.
     *
     * @throws org.dateline.ingest.fault.ItemFault if it holds none that can be coded
     * @throws org.dateline.ingest.fault.InputFault if a whole file cannot be read as text
     */
    ReadItem read(FileKind kind, Capture capture, ReadingOptions options) {
        return switch (kind) {
            case TEXT -> text.read(capture, options);
            case JSON_LINES -> row.read(capture, options);
            case HTML -> page.read(capture, options);
            case PDF -> pdf.read(capture, options);
        };
    }
}
