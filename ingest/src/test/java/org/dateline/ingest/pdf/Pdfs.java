package org.dateline.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDF files, line by line. */
public final class Pdfs {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private static final float TOP = 720;

    final PDDocument document = new PDDocument();

    private PDPage page = new PDPage();

    private float base = TOP;

    public Pdfs() {
        document.addPage(page);
    }

    /** What a step that may fail does. */
    interface Step {
        void take() throws IOException;
    }

    static void unchecked(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Pdfs page() {
        page = new PDPage();
        document.addPage(page);
        base = TOP;
        return this;
    }

    Pdfs at(float left, float height, float size, String words) {
        unchecked(() -> {
            try (PDPageContentStream out =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                out.beginText();
                out.setFont(FONT, size);
                out.newLineAtOffset(left, height);
                out.showText(words);
                out.endText();
            }
        });
        return this;
    }

    Pdfs to(float height) {
        base = height;
        return this;
    }

    /** Lines below one another, and some room below the last. */
    Pdfs paragraph(float left, float size, String... lines) {
        for (String line : List.of(lines)) {
            at(left, base, size, line);
            base -= 1.2f * size;
        }
        base -= 0.8f * size;
        return this;
    }

    /** A story of a headline and two paragraphs. */
    public Pdfs story(String headline) {
        return paragraph(72, 20, headline)
                .paragraph(
                        72,
                        11,
                        headline + " by noon on Friday, the governor's office said in a statement",
                        "that was sent to reporters in the capital, after a week of fighting for the",
                        "bridges over the river.")
                .paragraph(
                        72,
                        11,
                        "Residents of the town said that they had seen soldiers leave along the north-",
                        "ern road, and that nobody had told them who would come.");
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        unchecked(() -> {
            document.save(out);
            document.close();
        });
        return out.toByteArray();
    }
}
