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
 * @param blank how many lines are empty
 * @param comments how many lines hold nothing but a comment
 * @param semicolons whether some comments begin with a semicolon, as TABARI's do
 */
record DictionaryText(String file, List<Line> lines, int blank, int comments, boolean semicolons) {

    DictionaryText {
        lines = List.copyOf(lines);
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

    static DictionaryText of(String file, String text) {
        return new Cutter(file).cut(text);
    }

    /** Goes through a text from its first line to its last. */
    private static final class Cutter {
        private final String file;
        private final List<Line> lines = new ArrayList<>();
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
            return new DictionaryText(file, lines, blank, comments, semicolons);
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
            lines.add(new Line(number, raw.strip(), text, Character.isWhitespace(raw.charAt(0))));
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
            int tight = raw.indexOf("<!--", from);
            int loose = raw.indexOf("<! --", from);
            int start = tight < 0 ? loose : loose < 0 ? tight : Math.min(tight, loose);
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
