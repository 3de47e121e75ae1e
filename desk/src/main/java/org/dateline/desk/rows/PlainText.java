package org.dateline.desk.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text fitted into columns of a terminal. Counts code points; wide scripts take more room than that. */
public final class PlainText {

    /** Control characters can move a terminal's cursor, bidi marks can turn what follows. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029\\s]+");

    private PlainText() {}

    /** The text on one line, without what a terminal would obey. */
    public static String safe(String text) {
        return UNSAFE.matcher(text).replaceAll(" ").strip();
    }

    /** The text in exactly a width: cut, or filled up with spaces. */
    public static String fitted(String text, int width) {
        int length = text.codePointCount(0, text.length());
        if (length <= width) {
            return text + " ".repeat(width - length);
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1))) + "…";
    }

    /** The text in lines of a width at most, broken between words; a longer word stands alone. */
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
