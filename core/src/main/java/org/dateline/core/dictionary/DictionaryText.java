package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a dictionary file without their comments.
 *
 * <p>A comment runs from {@code #} to the end of the line, from {@code ;} if a blank or a bracket stands
 * before it or nothing does, and from {@code <!--} to {@code -->}, over several lines too. Inside square
 * brackets {@code #} is a code: {@code [###]}.
 *
 * @param tooLong lines longer than {@link #LONGEST_LINE}, cut there
 * @param blank how many lines are empty
 * @param comments how many lines hold nothing but a comment
 * @param semicolons whether some comments begin with a semicolon, as TABARI's do
 */
record DictionaryText(String file, List<Line> lines, List<Line> tooLong, int blank, int comments, boolean semicolons) {

    /** How many characters a line may have without its comments; those of published files have up to 240. */
    static final int LONGEST_LINE = 10_000;

    /** How many lines with something in them a file may have; published files have up to 55,000. */
    static final int MOST_LINES = 2_000_000;

    DictionaryText {
        lines = List.copyOf(lines);
        tooLong = List.copyOf(tooLong);
    }

    /** How many lines there are with something in them. */
    int entries() {
        return lines.size() + tooLong.size();
    }

    /**
     * A line with something in it.
     *
     * @param number from 1
     * @param raw the line as it is written, without the blanks around it
     * @param text the same without comments and without the blanks around it; never empty
     * @param indented whether it begins with a blank or a tab
     */
    record Line(int number, String raw, String text, boolean indented) {}

    /** @throws DictionaryFault if there are more than {@link #MOST_LINES} lines with something in them */
    static DictionaryText of(String file, String text) {
        return new Cutter(file).cut(text);
    }

    /** Goes through a text from its first line to its last. */
    private static final class Cutter {
        private final String file;
        private final List<Line> lines = new ArrayList<>();
        private final List<Line> tooLong = new ArrayList<>();
        private int blank;
        private int comments;
        private boolean semicolons;
        private boolean inComment;

        Cutter(String file) {
            this.file = file;
        }

        DictionaryText cut(String text) {
            String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
            String[] raws = body.split("\r\n|\r|\n", -1);
            int count = raws[raws.length - 1].isEmpty() ? raws.length - 1 : raws.length;
            for (int i = 0; i < count; i++) {
                add(i + 1, raws[i]);
            }
            return new DictionaryText(file, lines, tooLong, blank, comments, semicolons);
        }

        private void add(int number, String raw) {
            if (raw.isBlank()) {
                blank++;
                return;
            }
            String text = withoutLineComment(withoutMarkupComments(raw)).strip();
            if (text.isEmpty()) {
                comments++;
                return;
            }
            if (lines.size() + tooLong.size() == MOST_LINES) {
                throw new DictionaryFault("more than " + MOST_LINES + " lines, too many for a dictionary");
            }
            boolean indented = Character.isWhitespace(raw.charAt(0));
            if (text.length() > LONGEST_LINE) {
                String begin = text.substring(0, LONGEST_LINE);
                tooLong.add(new Line(number, begin, begin, indented));
            } else {
                lines.add(new Line(number, raw.strip(), text, indented));
            }
        }

        private String withoutMarkupComments(String raw) {
            StringBuilder kept = new StringBuilder();
            int at = 0;
            while (at < raw.length()) {
                if (inComment) {
                    int end = raw.indexOf("-->", at);
                    if (end < 0) {
                        return kept.toString();
                    }
                    inComment = false;
                    at = end + 3;
                } else {
                    int start = startOfComment(raw, at);
                    kept.append(raw, at, start);
                    at = start;
                    inComment = start < raw.length();
                }
            }
            return kept.toString();
        }

        /** "<! -- " occurs beside "<!--". */
        private static int startOfComment(String raw, int from) {
            int start = raw.indexOf("<!", from);
            while (start >= 0 && !raw.startsWith("--", start + 2) && !raw.startsWith(" --", start + 2)) {
                start = raw.indexOf("<!", start + 2);
            }
            return start < 0 ? raw.length() : start;
        }

        private String withoutLineComment(String line) {
            boolean inCode = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '[') {
                    inCode = true;
                } else if (c == ']') {
                    inCode = false;
                } else if (c == '#' && !inCode) {
                    return line.substring(0, i);
                } else if (c == ';' && !inCode && startsComment(line, i)) {
                    semicolons = true;
                    return line.substring(0, i);
                }
            }
            return line;
        }

        /** A semicolon inside a word is part of it, as in the remains of an HTML entity. */
        private static boolean startsComment(String line, int at) {
            return at == 0 || " \t]})".indexOf(line.charAt(at - 1)) >= 0;
        }
    }
}
