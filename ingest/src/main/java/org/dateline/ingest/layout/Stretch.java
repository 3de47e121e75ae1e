package org.dateline.ingest.layout;

import java.util.regex.Pattern;

/**
 * One paragraph, heading or other line of its own.
 *
 * @param start UTF-16 index of its first character, which is not white space
 * @param raw its text as it stands, without white space around it
 * @param words the same with each run of white space as one space
 * @param afterGap whether an empty line or the start of the text stands before it
 */
record Stretch(int start, String raw, String words, boolean afterGap) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*$");

    /** End punctuation, or a mark after which a sentence goes on. */
    private static final Pattern OPEN_OR_ENDED = Pattern.compile("[.,;:…—–-][\"'”’»)\\]]*$");

    /** The stretch of a text without the white space around it; empty where there is nothing else. */
    static Stretch of(String text, int from, int to, boolean afterGap) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        String raw = text.substring(start, end);
        return new Stretch(start, raw, SPACE.matcher(raw).replaceAll(" "), afterGap);
    }

    /** UTF-16 index after its last character, which is not white space. */
    int end() {
        return start + raw.length();
    }

    /** The index in the text of an index in the words. */
    int indexOfWords(int index) {
        int at = 0;
        for (int i = 0; i < index; i++) {
            boolean space = words.charAt(i) == ' ';
            at++;
            while (space && at < raw.length() && isBlank(raw.charAt(at))) {
                at++;
            }
        }
        return start + at;
    }

    private static boolean isBlank(char c) {
        return SPACE.matcher(String.valueOf(c)).matches();
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
    }

    int wordCount() {
        return words.isEmpty() ? 0 : (int) words.chars().filter(c -> c == ' ').count() + 1;
    }

    /** Tells whether it ends as a sentence does. */
    boolean endsSentence() {
        return SENTENCE_END.matcher(words).find();
    }

    /** Tells whether it reads like a title: short, begun with a capital or a figure, without a full stop. */
    boolean isTitleLike(int mostWords) {
        if (words.isEmpty() || wordCount() > mostWords || words.length() > 12 * mostWords) {
            return false;
        }
        int first = words.codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse('a');
        return !Character.isLowerCase(first) && !OPEN_OR_ENDED.matcher(words).find() && !isBullet();
    }

    /** Tells whether nearly every longer word begins with a capital, as in a headline of several sentences. */
    boolean isTitleCase() {
        int longer = 0;
        int capital = 0;
        for (String word : words.split(" ")) {
            if (word.length() > 4 && Character.isLetter(word.codePointAt(0))) {
                longer++;
                capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return longer >= 4 && capital * 10 >= longer * 9;
    }

    /** Tells whether it is an item of a list. */
    boolean isBullet() {
        return words.matches("(?:[•·▪●*–—-] |\\d{1,2}[.)] ).*");
    }
}
