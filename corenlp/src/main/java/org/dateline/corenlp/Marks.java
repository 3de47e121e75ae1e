package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes quotation marks and apostrophes as the models learnt them, in the Penn Treebank.
 *
 * <p>The models take a curly apostrophe for a possessive: "that’s" without a verb. Straight marks leave it
 * to the tagger to guess which open and which close; the blanks around them tell.
 */
final class Marks {

    private static final String OPENING = "\u201C\u201E\u00AB";
    private static final String CLOSING = "\u201D\u00BB";
    private static final String SINGLE = "'\u2018\u2019";
    private static final String ALL = OPENING + CLOSING + SINGLE + "\"";
    private static final String APOSTROPHES = "\u2019\u2018\u02BC";

    private Marks() {}

    /** Cuts tokens of several marks, "’”", into their marks and moves those that close a sentence to its end. */
    static List<List<CoreLabel>> arrange(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> arranged = new ArrayList<>(sentences.size());
        for (List<CoreLabel> words : sentences) {
            List<CoreLabel> single = new ArrayList<>(words.size());
            words.forEach(word -> cut(word, single));
            int closing = arranged.isEmpty() ? 0 : closing(single, last(arranged.get(arranged.size() - 1)));
            if (closing > 0) {
                arranged.get(arranged.size() - 1).addAll(single.subList(0, closing));
            }
            if (closing < single.size()) {
                arranged.add(new ArrayList<>(single.subList(closing, single.size())));
            }
        }
        return arranged;
    }

    private static void cut(CoreLabel word, List<CoreLabel> into) {
        String text = word.originalText();
        boolean marks = text.length() > 1
                && text.chars().allMatch(mark -> ALL.indexOf(mark) >= 0)
                && !text.equals("''")
                && word.endPosition() - word.beginPosition() == text.length();
        if (!marks) {
            into.add(word);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            CoreLabel mark = new CoreLabel(word);
            mark.setWord(text.substring(i, i + 1));
            mark.setValue(text.substring(i, i + 1));
            mark.setOriginalText(text.substring(i, i + 1));
            mark.setBeginPosition(word.beginPosition() + i);
            mark.setEndPosition(word.beginPosition() + i + 1);
            into.add(mark);
        }
    }

    private static CoreLabel last(List<CoreLabel> words) {
        return words.get(words.size() - 1);
    }

    /** How many marks at the start of a sentence touch the end of the one before, and not what follows. */
    private static int closing(List<CoreLabel> words, CoreLabel before) {
        int count = 0;
        int end = before.endPosition();
        while (count < words.size()
                && isMark(words.get(count))
                && words.get(count).beginPosition() == end) {
            end = words.get(count).endPosition();
            count++;
        }
        return count == words.size() || words.get(count).beginPosition() > end ? count : 0;
    }

    private static boolean isMark(CoreLabel word) {
        return word.originalText().length() == 1 && ALL.contains(word.originalText());
    }

    /** Writes the marks of a sentence as the models know them; gives the forms that the text has. */
    static String[] write(List<CoreLabel> words) {
        String[] forms = new String[words.size()];
        for (int i = 0; i < forms.length; i++) {
            CoreLabel word = words.get(i);
            forms[i] = word.word();
            String written = written(words, i);
            if (!written.equals(forms[i])) {
                word.setWord(written);
                word.setValue(written);
            }
        }
        return forms;
    }

    private static String written(List<CoreLabel> words, int i) {
        String form = words.get(i).word();
        if (form.length() == 1 && OPENING.contains(form)) {
            return "``";
        }
        if (form.length() == 1 && CLOSING.contains(form)) {
            return "''";
        }
        if (form.equals("\"")) {
            return isApart(words, i) ? "``" : "''";
        }
        if (form.equals("\u2018")) {
            return "`";
        }
        String plain = form;
        for (int c = 0; c < APOSTROPHES.length(); c++) {
            plain = plain.replace(APOSTROPHES.charAt(c), '\'');
        }
        return plain;
    }

    /** Tells whether a mark has a blank or nothing before it and a word right after it. */
    private static boolean isApart(List<CoreLabel> words, int i) {
        if (i + 1 == words.size()
                || words.get(i + 1).beginPosition() > words.get(i).endPosition()) {
            return false;
        }
        return i == 0
                || words.get(i - 1).endPosition() < words.get(i).beginPosition()
                || !Character.isLetterOrDigit(last(words.get(i - 1).originalText()))
                        && !".,!?)".contains(words.get(i - 1).originalText());
    }

    private static int last(String text) {
        return text.codePointBefore(text.length());
    }
}
