package org.dateline.desk.web.evidence;

import java.util.Map;
import java.util.stream.Stream;

/** Words as somebody wrote them into a form. */
public final class FormText {

    private FormText() {}

    /** Tells whether each field can be kept: a control character but a tab or a new line is no writing, nor half a character. */
    public static boolean canBeKept(Map<String, String[]> form) {
        return form.values().stream().flatMap(Stream::of).allMatch(FormText::canBeKept);
    }

    /** Tells whether words can be kept as they were written. */
    public static boolean canBeKept(String written) {
        return written.equals(clean(written));
    }

    /** The words without what is no writing. */
    public static String clean(String written) {
        StringBuilder clean = new StringBuilder(written.length());
        written.codePoints().filter(FormText::isWriting).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isWriting(int character) {
        boolean isBlank = character == '\t' || character == '\n' || character == '\r';
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return isBlank || !Character.isISOControl(character) && !isHalf;
    }
}
