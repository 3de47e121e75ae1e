package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.List;

/** Reads discards: a phrase a line, with {@code +} in front where the whole article is meant. */
final class DiscardReader {

    private DiscardReader() {}

    static DiscardList read(DictionaryText text) {
        ReportDraft report = new ReportDraft(text);
        List<DiscardList.Entry> entries = new ArrayList<>();
        for (DictionaryText.Line line : text.lines()) {
            boolean article = line.text().startsWith("+");
            String words = article ? line.text().substring(1) : line.text();
            try {
                // Words of a discard stand side by side; its last one is a stem.
                Phrase phrase = Phrase.parse(words.strip().replace(' ', '_'), true);
                entries.add(new DiscardList.Entry(phrase, article, line.number()));
                report.read(article ? "discards of articles" : "discards of sentences");
            } catch (IllegalArgumentException e) {
                report.notUnderstood(line, String.valueOf(e.getMessage()));
            }
        }
        return new DiscardList(report.finish(DictionaryKind.DISCARDS), entries);
    }
}
