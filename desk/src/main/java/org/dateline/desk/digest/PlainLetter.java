package org.dateline.desk.digest;

import org.dateline.desk.digest.LetterPage.Row;
import org.dateline.desk.digest.LetterPage.Shown;
import org.dateline.desk.digest.LetterPage.Words;

/** Sets a letter as plain text, in lines of 72 characters; addresses stand whole, on lines of their own. */
final class PlainLetter {

    private static final int WIDTH = 72;
    private static final String IN = "  ";

    private final StringBuilder text = new StringBuilder();

    private PlainLetter() {}

    static String of(LetterPage page) {
        return new PlainLetter().set(page).text.toString();
    }

    private PlainLetter set(LetterPage page) {
        paragraph("DATELINE · " + page.day() + (page.name().isEmpty() ? "" : " · " + page.name()));
        text.append('\n');
        paragraph(page.headline());
        text.append('\n');
        paragraph(page.coverage());
        page.sections().forEach(this::section);
        text.append('\n').append("-".repeat(WIDTH)).append('\n');
        paragraph("● an outlet tells it · ◍ claimed by a party");
        paragraph("◐ disputed or contested · ○ denied, or not told");
        text.append('\n');
        text.append("Open the desk:\n").append(page.desk()).append('\n');
        if (page.unsubscribe() != null) {
            text.append("End these letters:\n").append(page.unsubscribe()).append('\n');
        }
        return this;
    }

    private void paragraph(String words) {
        LetterText.wrap(text, "", "", words, WIDTH);
    }

    private void section(Shown section) {
        String title = section.title().toUpperCase(java.util.Locale.ROOT);
        text.append('\n')
                .append(title)
                .append('\n')
                .append("=".repeat(title.length()))
                .append('\n');
        section.rows().forEach(this::row);
        if (section.more() > 0) {
            text.append('\n');
            paragraph("and " + section.more() + " more:");
            text.append(section.all()).append('\n');
        }
    }

    private void row(Row row) {
        text.append('\n');
        LetterText.wrap(text, row.mark() + " ", IN, row.what(), WIDTH);
        row.changes().forEach(change -> LetterText.wrap(text, IN + "* ", IN + IN, change, WIDTH));
        LetterText.wrap(text, IN, IN, row.told(), WIDTH);
        row.says().forEach(says -> LetterText.wrap(text, IN, IN, says, WIDTH));
        row.quotes().forEach(quote -> quote(quote, row.address()));
        text.append(IN).append(row.address()).append('\n');
    }

    /** @param address that stands below the item anyway */
    private void quote(Words quote, String address) {
        String by = quote.by().isEmpty() ? "" : quote.by() + ": ";
        LetterText.wrap(
                text,
                IN + "> ",
                IN + "> ",
                by + (quote.words().isEmpty() ? "" : "“" + quote.words() + "” ") + "(" + quote.outlet() + ")",
                WIDTH);
        if (quote.address() != null && !quote.address().equals(address)) {
            text.append(IN).append(quote.address()).append('\n');
        }
    }
}
