package org.dateline.desk.rows;

import java.util.List;
import org.dateline.desk.report.Ink;
import org.jspecify.annotations.Nullable;

/** Titles, lines and facts for people, wrapped. Not thread-safe. */
final class TextBlock {

    private static final int LABEL = 12;

    private final int width;
    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    TextBlock(RowFormat.Page page) {
        this.width = page.width();
        this.ink = new Ink(page.colour());
    }

    void title(String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(ink.label(PlainText.safe(words))).append('\n');
    }

    /** A paragraph; it may be coloured, so its giver has made it safe. */
    void line(String words) {
        PlainText.wrapped(words, width).forEach(line -> text.append(line).append('\n'));
    }

    /** A fact by its name; nothing for what is absent. */
    void fact(String name, @Nullable Object value) {
        String words = value == null ? "" : PlainText.safe(value.toString());
        if (words.isEmpty()) {
            return;
        }
        List<String> lines = PlainText.wrapped(words, width - LABEL - 1);
        for (int i = 0; i < lines.size(); i++) {
            text.append(PlainText.fitted(i == 0 ? name : "", LABEL))
                    .append(' ')
                    .append(lines.get(i))
                    .append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
