package org.dateline.desk.web.articles;

import java.util.List;
import org.dateline.core.record.Excerpt;

/**
 * What is coded of a sentence, in the margin.
 *
 * @param number that marks in the text have
 * @param id of the line
 * @param glyph styles of its sign: status and family of an event, kind of another line
 * @param words what it is
 * @param detail how far it holds, who speaks as what
 * @param standing why it does not count; empty if it does
 * @param spans the words that it names, with a style for what they are
 */
public record Note(
        int number,
        String id,
        String glyph,
        String words,
        String detail,
        String standing,
        Excerpt sentence,
        List<Named> spans) {

    public Note {
        spans = List.copyOf(spans);
    }

    /** Words of the text that a line names, with a style for what they are to it. */
    public record Named(Excerpt words, String style) {}
}
