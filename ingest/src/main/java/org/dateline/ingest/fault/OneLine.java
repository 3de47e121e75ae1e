package org.dateline.ingest.fault;

/** Text made safe for a one-line message: control characters, bidi marks and line ends show as a space. */
public final class OneLine {

    private static final int LONGEST = 300;

    private OneLine() {}

    /** The text on one line, cut after 300 characters. */
    public static String of(String text) {
        String safe = whole(text);
        return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "…";
    }

    /** The text on one line. */
    public static String whole(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
    }
}
