package org.dateline.desk.web.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.dateline.core.record.Excerpt;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/**
 * A stretch of text cut where marks begin and end.
 *
 * @param pieces in reading order; together they are the text
 */
public record MarkedText(List<Piece> pieces) {

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words with the marks that they carry.
     *
     * @param styles of the marks, the widest first; empty for none
     */
    public record Piece(String words, List<String> styles) {

        public Piece {
            styles = List.copyOf(styles);
        }

        public boolean has(String style) {
            return styles.contains(style);
        }

        /** All styles as an HTML class. */
        public String style() {
            return String.join(" ", styles);
        }
    }

    /** Words to be marked. */
    public record Mark(Excerpt words, String style) {}

    /**
     * Marks a text.
     *
     * @param text the stretch, with its place in the article
     * @param marks by their place in the article; what lies outside of the stretch is left out
     */
    public static MarkedText of(Excerpt text, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(text.start(), text.end()));
        for (Mark mark : marks) {
            cuts.add(within(text, mark.words().start()));
            cuts.add(within(text, mark.words().end()));
        }
        List<Mark> widestFirst = marks.stream()
                .sorted(Comparator.comparingInt(
                        mark -> mark.words().start() - mark.words().end()))
                .toList();
        Text words = Text.of(text.exact());
        List<Piece> pieces = new ArrayList<>();
        Integer start = null;
        for (int end : cuts) {
            if (start != null) {
                int from = start;
                List<String> styles = widestFirst.stream()
                        .filter(mark -> mark.words().start() <= from
                                && end <= mark.words().end())
                        .map(Mark::style)
                        .distinct()
                        .toList();
                pieces.add(new Piece(words.exact(new Span(from - text.start(), end - text.start())), styles));
            }
            start = end;
        }
        return new MarkedText(pieces);
    }

    private static int within(Excerpt text, int at) {
        return Math.max(text.start(), Math.min(text.end(), at));
    }
}
