package org.dateline.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs that lines on pages make up. A paragraph ends where the distance to the next line is larger than usual, where
 * letters change their size, where the next line is indented, and where the next line's first word would still have had room;
 * at the end of a column or page, if a sentence ends there.
 */
final class Paragraphs {

    private static final String ENDS = ".!?…:";

    private static final String CLOSING = "\"'”’»)]";

    /** As many times the usual distance is more than usual. */
    private static final float WIDE = 1.35f;

    /** Of a letter's size. */
    private static final float USUAL_DISTANCE = 1.2f;

    /** Of a letter's size. */
    private static final float INDENT = 0.7f;

    /** Lines that begin within so many letters' sizes begin at the same margin. */
    private static final float MARGIN = 2.5f;

    /** Of a column's width: so much stays free by chance beside a line that ends a sentence. */
    private static final float SOME_ROOM = 0.1f;

    /** Of a column's width: so much stays free by chance beside any line. */
    private static final float MUCH_ROOM = 0.3f;

    /** In points; what is told of a size is rounded. */
    private static final float SAME_SIZE = 0.8f;

    private final List<PdfLine> lines;

    private final Map<Integer, Float> distances = new HashMap<>();

    private final Map<String, Float> edges = new HashMap<>();

    private final Hyphens hyphens;

    private final float bodySize;

    Paragraphs(List<PdfLine> all) {
        lines = PageFurniture.without(all);
        hyphens = new Hyphens(lines);
        bodySize = usual(lines.stream()
                .flatMap(line -> Collections.nCopies(1 + line.words().length() / 20, line.size()).stream())
                .toList());
        measure();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (before == null) {
                text.append(line.words());
            } else if (isEnd(before, line)) {
                text.append("\n\n").append(line.words());
            } else {
                hyphens.join(text, line.words());
            }
            before = line;
        }
        return text.append('\n').toString();
    }

    private void measure() {
        Map<Integer, List<Float>> steps = new HashMap<>();
        Map<String, List<Float>> rights = new HashMap<>();
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (before != null && isBelow(before, line) && isSameSize(before, line)) {
                steps.computeIfAbsent(Math.round(line.size()), size -> new ArrayList<>())
                        .add(line.base() - before.base());
            }
            rights.computeIfAbsent(column(line), column -> new ArrayList<>()).add(line.right());
            before = line;
        }
        steps.forEach((size, distance) -> distances.put(size, usual(distance)));
        rights.forEach((column, right) -> edges.put(column, sorted(right).get(right.size() * 9 / 10)));
    }

    private static List<Float> sorted(List<Float> values) {
        return values.stream().sorted().toList();
    }

    private static float usual(List<Float> values) {
        return values.isEmpty() ? 0 : sorted(values).get(values.size() / 2);
    }

    private static String column(PdfLine line) {
        return Math.round(line.left() / (MARGIN * Math.max(line.size(), 1))) + " " + Math.round(line.size());
    }

    private static boolean isBelow(PdfLine before, PdfLine line) {
        float step = line.base() - before.base();
        return line.page() == before.page() && step > 0 && step < 3 * Math.max(line.size(), 1);
    }

    private static boolean isSameSize(PdfLine before, PdfLine line) {
        return Math.abs(before.size() - line.size()) <= SAME_SIZE;
    }

    private boolean isEnd(PdfLine before, PdfLine line) {
        if (!isSameSize(before, line)) {
            return true;
        }
        if (!isBelow(before, line)) {
            return endsSentence(before.words()) || isHeading(before);
        }
        float usual = distances.getOrDefault(Math.round(line.size()), USUAL_DISTANCE * line.size());
        return line.base() - before.base() > WIDE * Math.min(usual, 2 * line.size())
                || isIndented(before, line)
                || !isHeading(line) && hadRoom(before, line);
    }

    /** Looks from the back: a full stop, then perhaps other punctuation of ASCII, then perhaps marks that close. */
    static boolean endsSentence(String words) {
        int at = words.length() - 1;
        while (at >= 0 && CLOSING.indexOf(words.charAt(at)) >= 0) {
            at--;
        }
        while (at >= 0 && ENDS.indexOf(words.charAt(at)) < 0 && isPunctuation(words.charAt(at))) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(words.charAt(at)) >= 0;
    }

    private static boolean isPunctuation(char sign) {
        return sign > ' ' && sign < '\u007f' && !Character.isLetterOrDigit(sign);
    }

    private boolean isHeading(PdfLine line) {
        return line.size() > bodySize + SAME_SIZE;
    }

    private static boolean isIndented(PdfLine before, PdfLine line) {
        return line.left() - before.left() > INDENT * line.size() && endsSentence(before.words());
    }

    /** A line is broken where no further word has room, unless a paragraph ends there. */
    private boolean hadRoom(PdfLine before, PdfLine line) {
        @Nullable Float edge = edges.get(column(before));
        if (edge == null || line.words().isEmpty()) {
            return false;
        }
        int space = line.words().indexOf(' ');
        int length = space < 0 ? line.words().length() : space;
        float letter = (line.right() - line.left()) / line.words().length();
        float ragged = endsSentence(before.words()) ? SOME_ROOM : MUCH_ROOM;
        return edge - before.right() > length * letter + ragged * (edge - before.left());
    }
}
