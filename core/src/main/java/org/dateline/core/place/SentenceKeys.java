package org.dateline.core.place;

import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** The gazetteer keys of a sentence's stretches, each token folded once. Not thread-safe. */
final class SentenceKeys {

    private static final WordList ARTICLES = WordList.ofResource(SentenceKeys.class, "arabic-articles.txt");
    private static final WordList INNER = WordList.ofResource(SentenceKeys.class, "inner-words.txt");

    private final Sentence sentence;
    private final String[] folded;

    SentenceKeys(Sentence sentence) {
        this.sentence = sentence;
        this.folded = new String[sentence.size() + 1];
        for (Token token : sentence.tokens()) {
            folded[token.index()] = NameKey.of(token.form());
        }
    }

    /** Tells whether a name may start at a token. */
    boolean mayStart(int number) {
        // "Baghlan-e Markazi" is one name.
        if (number > 3 && goesOn(number - 3)) {
            return false;
        }
        // "Port-au-Prince" holds no Prince, "the Israel-Lebanon border" two countries.
        if (sentence.isHyphenated(sentence.token(number))
                && !isCapital(number - 2)
                && !ARTICLES.contains(folded[number - 2])) {
            return false;
        }
        return isCapital(number)
                || ARTICLES.contains(folded[number]) && number + 2 <= sentence.size() && isHyphen(number + 1);
    }

    /** Tells whether a name may end at a token. */
    boolean mayEnd(int number) {
        return isCapital(number)
                || sentence.token(number).name() == NameType.LOCATION && !folded[number].isEmpty()
                || number > 1 && isHyphen(number - 1) && !folded[number].isEmpty();
    }

    /** Tells whether a name goes on behind a token: Qala of Qala-e-Naw is no place. */
    boolean goesOn(int number) {
        if (number + 2 > sentence.size() || !isHyphen(number + 1) || !isTight(number + 1) || !isTight(number + 2)) {
            return false;
        }
        String next = sentence.token(number + 2).form();
        int hyphen = next.indexOf('-');
        String particle = hyphen < 0 ? next : next.substring(0, hyphen);
        return Character.isLowerCase(next.codePointAt(0)) && (INNER.contains(particle) || ARTICLES.contains(particle));
    }

    /** The key of the tokens from first to last; empty if they are not one name. */
    String of(int first, int last) {
        if (first == last) {
            return folded[first];
        }
        StringBuilder key = new StringBuilder(32);
        for (int i = first; i <= last; i++) {
            String form = sentence.token(i).form();
            if (folded[i].isEmpty() && !isHyphen(i) || i > first && i < last && !isInner(i)) {
                return "";
            }
            if (key.length() > 0 && !isApostrophe(form) && !folded[i].isEmpty()) {
                key.append(' ');
            }
            key.append(folded[i]);
        }
        return NameKey.abbreviate(key.toString());
    }

    private boolean isInner(int number) {
        return isCapital(number) || isHyphen(number) || INNER.contains(folded[number]);
    }

    private boolean isCapital(int number) {
        String form = sentence.token(number).form();
        int apostrophe = Math.max(form.indexOf('\''), form.indexOf('’'));
        return Character.isUpperCase(form.codePointAt(0))
                || apostrophe >= 0
                        && apostrophe + 1 < form.length()
                        && Character.isUpperCase(form.charAt(apostrophe + 1));
    }

    private boolean isHyphen(int number) {
        String form = sentence.token(number).form();
        return form.equals("-") || form.equals("–") || form.equals("--") && isTight(number);
    }

    private boolean isTight(int number) {
        return number > 1
                && sentence.token(number - 1).span().end()
                        == sentence.token(number).span().start();
    }

    private static boolean isApostrophe(String form) {
        char c = form.charAt(0);
        return c == '\'' || c == '’';
    }
}
