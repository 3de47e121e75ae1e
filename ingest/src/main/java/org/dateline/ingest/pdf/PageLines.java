package org.dateline.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes down the lines of a document's pages, in the order in which they are drawn; columns come one after the other so. */
final class PageLines extends PDFTextStripper {

    private final List<PdfLine> lines = new ArrayList<>();

    private final long longest;

    private final StringBuilder words = new StringBuilder();

    private @Nullable TextPosition first;

    private @Nullable TextPosition last;

    private long length;

    /** @param longest how many characters are taken down at most */
    PageLines(long longest) {
        this.longest = longest;
    }

    /** The lines so far. */
    List<PdfLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (first == null && !positions.isEmpty()) {
            first = positions.get(0);
        }
        if (!positions.isEmpty()) {
            last = positions.get(positions.size() - 1);
        }
        words.append(text);
    }

    @Override
    protected void writeString(String text) {
        words.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endLine();
    }

    @Override
    protected void writeParagraphSeparator() throws IOException {
        endLine();
    }

    @Override
    protected void writeParagraphStart() throws IOException {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        endLine();
    }

    @Override
    protected void writePageStart() throws IOException {
        endLine();
    }

    @Override
    protected void writePageEnd() throws IOException {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        endLine();
    }

    private void endLine() throws IOException {
        String line =
                words.toString().replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
        TextPosition begin = first;
        TextPosition end = last;
        words.setLength(0);
        first = null;
        last = null;
        if (line.isEmpty() || begin == null || end == null) {
            return;
        }
        length += line.length();
        if (length > longest) {
            throw new TooLong();
        }
        lines.add(new PdfLine(
                getCurrentPageNo(),
                tenths(begin.getXDirAdj()),
                tenths(end.getXDirAdj() + end.getWidthDirAdj()),
                tenths(begin.getYDirAdj()),
                tenths(begin.getFontSizeInPt()),
                line));
    }

    /** What differs by less than a tenth of a point is one and the same place. */
    private static float tenths(float points) {
        return Math.round(points * 10) / 10f;
    }

    /** More text than is read. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
