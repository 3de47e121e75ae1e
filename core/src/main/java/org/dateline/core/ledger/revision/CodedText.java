package org.dateline.core.ledger.revision;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.record.Coding;
import org.dateline.core.record.Excerpt;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;

/** One of two revisions that are compared: its text, cut into passages, and what was coded there. */
final class CodedText {

    private final Text text;
    private final List<Passage> passages;
    private final List<CodedLine> lines;
    private final CodedParts parts;
    private final boolean coded;
    private final NavigableMap<Integer, Passage> byStart = new TreeMap<>();

    private CodedText(Coding coding, boolean coded) {
        this.text = Text.of(coding.article().text());
        this.passages = Passages.of(coding.article());
        this.lines = CodedLine.all(coding);
        this.parts = new CodedParts(coding);
        this.coded = coded;
        passages.forEach(passage -> byStart.put(passage.span().start(), passage));
    }

    static CodedText of(Coding coding) {
        return new CodedText(coding, true);
    }

    /** A text of which nobody knows what it tells. */
    static CodedText uncoded(ArticleLine article) {
        return new CodedText(new Coding(article, List.of(), List.of(), List.of(), List.of()), false);
    }

    List<Passage> passages() {
        return passages;
    }

    List<CodedLine> lines() {
        return lines;
    }

    CodedParts parts() {
        return parts;
    }

    /** Ids of the lines whose words stand in a passage, in the order of the coding. */
    List<String> told(Passage passage) {
        Span span = passage.span();
        return lines.stream()
                .filter(line -> line.isToldIn(span))
                .map(CodedLine::id)
                .toList();
    }

    /** The passage in which a line's first words stand, if it is one of those that are compared. */
    Optional<Passage> findPassage(CodedLine line) {
        int start = line.anchor().start();
        return Optional.ofNullable(byStart.floorEntry(start))
                .map(Map.Entry::getValue)
                .filter(passage -> passage.span().contains(start));
    }

    /** Tells whether a passage reports anything; without a coding, any may. */
    boolean tells(Passage passage) {
        return !coded || !told(passage).isEmpty();
    }

    /** From the first to the last of some words; null of none. */
    @Nullable
    Excerpt excerpt(List<Word> words) {
        if (words.isEmpty()) {
            return null;
        }
        Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
        return new Excerpt(span.start(), span.end(), text.exact(span));
    }
}
