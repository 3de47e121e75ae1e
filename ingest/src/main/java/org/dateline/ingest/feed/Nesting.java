package org.dateline.ingest.feed;

import org.dateline.ingest.fault.InputFault;

/**
 * Looks through XML for elements within elements without end, and elements without number, before a tree is built of it:
 * builders of trees take time by the square of the depth.
 */
final class Nesting {

    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 400_000;

    private Nesting() {}

    /** @throws InputFault if elements are nested too deep, or are too many */
    static void check(String name, String text) {
        int depth = 0;
        int elements = 0;
        int at = text.indexOf('<');
        while (at >= 0) {
            int end = end(text, at);
            if (text.startsWith("</", at)) {
                depth = Math.max(0, depth - 1);
            } else if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                elements++;
                depth += text.charAt(end - 1) == '/' ? 0 : 1;
            }
            if (depth > DEEPEST) {
                throw new InputFault(name, "elements that are nested too deep");
            }
            if (elements > MOST_ELEMENTS) {
                throw new InputFault(name, "more than " + MOST_ELEMENTS + " elements");
            }
            at = text.indexOf('<', end);
        }
    }

    /** Where a tag, a comment or another piece of markup ends: at its last sign, or with the text. */
    private static int end(String text, int start) {
        if (text.startsWith("<!--", start)) {
            return after(text, "-->", start);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return after(text, "]]>", start);
        }
        char quote = 0;
        for (int at = start + 1; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quote == 0 && (sign == '>' || sign == '<')) {
                return sign == '>' ? at : Math.max(start + 1, at - 1);
            }
            if (quote == 0 && (sign == '"' || sign == '\'')) {
                quote = sign;
            } else if (sign == quote) {
                quote = 0;
            }
        }
        return text.length();
    }

    private static int after(String text, String ending, int start) {
        int found = text.indexOf(ending, start);
        return found < 0 ? text.length() : found + ending.length() - 1;
    }
}
