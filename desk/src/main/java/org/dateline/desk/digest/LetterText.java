package org.dateline.desk.digest;

import java.util.List;
import org.dateline.desk.rows.PlainText;

/** Words of articles as a letter has them: on one line, without what turns or hides other words, and not too long. */
final class LetterText {

    private static final int LONGEST = 280;

    private LetterText() {}

    static String line(String words) {
        String safe = PlainText.safe(wellFormed(words));
        return safe.codePointCount(0, safe.length()) <= LONGEST
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    /** Halves of astral characters are none. */
    private static String wellFormed(String words) {
        return words.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The first line after one mark, the others as far in. */
    static void wrap(StringBuilder text, String first, String others, String words, int width) {
        List<String> lines = PlainText.wrapped(words, width - others.length());
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? first : others).append(lines.get(i)).append('\n');
        }
    }
}
