package org.dateline.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into its stretches, whichever way its lines are broken: an empty line between paragraphs,
 * one paragraph a line, or lines wrapped at a fixed width with or without empty lines.
 */
final class Stretches {

    /** A wider line is a paragraph that nobody wrapped. */
    private static final int WIDEST_WRAP = 120;

    /** A narrower line before a break is a heading or a last line, not a full one. */
    private static final int NARROWEST_FULL_LINE = 45;

    /** How far short of the width a full line may fall besides the word that did not fit. */
    private static final int RAGGED = 6;

    private static final Pattern LINE =
            Pattern.compile("[^\\r\\n\\u0085\\u2028\\u2029]*(?:\\r\\n|[\\r\\n\\u0085\\u2028\\u2029]|$)");

    private Stretches() {}

    /** The stretches of a text in order; none is empty. */
    static List<Stretch> of(String text) {
        List<Stretch> lines = lines(text);
        int width = wrapWidth(lines);
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int last = i;
            while (last + 1 < lines.size() && goesOn(lines.get(last), lines.get(last + 1), width)) {
                last++;
            }
            Stretch first = lines.get(i);
            stretches.add(
                    last == i
                            ? first
                            : Stretch.of(text, first.start(), lines.get(last).end(), first.afterGap()));
            i = last + 1;
        }
        return stretches;
    }

    private static List<Stretch> lines(String text) {
        List<Stretch> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        boolean gap = true;
        while (matcher.find() && matcher.start() < text.length()) {
            Stretch line = Stretch.of(text, matcher.start(), matcher.end(), gap);
            if (!line.words().isEmpty()) {
                lines.add(line);
            }
            gap = line.words().isEmpty();
        }
        return lines;
    }

    /**
     * The width at which the text is wrapped, or 0 if its lines end where its author ended them. In a wrapped text
     * many full lines end inside a sentence and the next goes on with a small letter.
     */
    private static int wrapWidth(List<Stretch> lines) {
        int breaks = 0;
        int inSentence = 0;
        int width = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Stretch line = lines.get(i);
            if (lines.get(i + 1).afterGap()) {
                continue;
            }
            int length = line.words().length();
            width = Math.max(width, length);
            if (length >= NARROWEST_FULL_LINE) {
                breaks++;
                inSentence += !line.endsSentence() && startsLow(lines.get(i + 1)) ? 1 : 0;
            }
        }
        boolean wrapped = width <= WIDEST_WRAP && breaks > 0 && inSentence * 5 >= breaks * 2;
        return wrapped ? width : 0;
    }

    private static boolean goesOn(Stretch line, Stretch next, int width) {
        if (next.afterGap() || next.isBullet()) {
            return false;
        }
        int length = line.words().length();
        if (startsLow(next) && !line.endsSentence() && length >= NARROWEST_FULL_LINE / 2) {
            return true;
        }
        if (width == 0 || length < NARROWEST_FULL_LINE) {
            return false;
        }
        int firstWord = (next.words() + " ").indexOf(' ');
        return length + 1 + firstWord + RAGGED > width;
    }

    private static boolean startsLow(Stretch line) {
        return Character.isLowerCase(line.words().codePointAt(0));
    }
}
