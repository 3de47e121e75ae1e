package org.dateline.bench.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/**
 * A text in which {@code <s>…</s>} marks who acts and {@code <t>…</t>} to whom.
 *
 * @param text without the marks
 * @param pair the marked words, in code points of that text, without white space at their ends
 */
public record MarkedText(String text, MarkedPair pair) {

    private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

    /**
     * Reads a text with marks.
     *
     * @return empty if a mark is opened or closed alone, or marks no words
     */
    public static Optional<MarkedText> parse(String marked) {
        StringBuilder plain = new StringBuilder();
        List<int[]> source = new ArrayList<>();
        List<int[]> target = new ArrayList<>();
        int sourceFrom = -1;
        int targetFrom = -1;
        int after = 0;
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            plain.append(marked, after, mark.start());
            after = mark.end();
            boolean opens = mark.group(1).isEmpty();
            boolean ofSource = mark.group(2).equals("s");
            int from = ofSource ? sourceFrom : targetFrom;
            if (opens == from >= 0) {
                return Optional.empty();
            }
            if (!opens) {
                (ofSource ? source : target).add(new int[] {from, plain.length()});
            }
            int next = opens ? plain.length() : -1;
            sourceFrom = ofSource ? next : sourceFrom;
            targetFrom = ofSource ? targetFrom : next;
        }
        plain.append(marked, after, marked.length());
        Text text = Text.of(plain.toString());
        Optional<List<Span>> sources = spans(source, text);
        Optional<List<Span>> targets = spans(target, text);
        return sourceFrom >= 0 || targetFrom >= 0 || sources.isEmpty() || targets.isEmpty()
                ? Optional.empty()
                : Optional.of(new MarkedText(text.toString(), new MarkedPair(sources.get(), targets.get())));
    }

    /** Empty if one of the ranges, in UTF-16 units, holds nothing but white space. */
    private static Optional<List<Span>> spans(List<int[]> ranges, Text text) {
        List<Span> spans = new ArrayList<>(ranges.size());
        String words = text.toString();
        for (int[] range : ranges) {
            int start = range[0];
            int end = range[1];
            while (start < end && Character.isWhitespace(words.charAt(start))) {
                start++;
            }
            while (start < end && Character.isWhitespace(words.charAt(end - 1))) {
                end--;
            }
            if (start == end) {
                return Optional.empty();
            }
            spans.add(text.spanOfUnits(start, end));
        }
        return Optional.of(spans);
    }
}
