package org.dateline.desk.web.feed;

/** Text that XML 1.0 can hold. */
final class FeedText {

    private static final int REPLACEMENT = 0xfffd;

    private FeedText() {}

    /** The text with a replacement character for each that is none in XML: controls, halves of astral characters. */
    static String safe(String text) {
        return text.codePoints()
                .map(c -> isXml(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The production Char of XML 1.0. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xfffe
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    /** On one line. */
    static String line(String text) {
        return safe(text).replaceAll("\\s+", " ").strip();
    }

    /** Plain text for who reads it as HTML. */
    static String html(String text) {
        return safe(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>\n");
    }
}
