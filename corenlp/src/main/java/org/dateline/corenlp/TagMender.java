package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.dateline.core.syntax.NameType;

/**
 * Mends part-of-speech tags of names before they are parsed: "Spin" in "retake Spin Boldak" is no verb.
 *
 * <p>A capital inside a sentence marks a name in English news, unless the whole line is in capitals or
 * title case, or the word is an adjective of a nation. A plural that opens a sentence and names nothing
 * is a common noun: "Insurgents fled".
 */
final class TagMender {

    private TagMender() {}

    static void mend(List<CoreLabel> words, NameType[] names) {
        if (isTitleCase(words)) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (i == 0 && word.tag().equals("NNPS") && names[i] == NameType.NONE && !isAcronym(word.word())) {
                word.setTag("NNS");
            }
            if (word.tag().startsWith("NNP") || !isCapitalised(word.word())) {
                continue;
            }
            if (isAcronym(word.word()) && word.tag().equals("NN")) {
                word.setTag("NNP");
            } else if (i > 0 && Character.isLetterOrDigit(lastOf(words.get(i - 1))) && isName(words, names, i)) {
                word.setTag("NNP");
            }
        }
    }

    private static boolean isName(List<CoreLabel> words, NameType[] names, int i) {
        if (names[i] == NameType.PERSON || names[i] == NameType.LOCATION) {
            return !words.get(i).tag().startsWith("JJ") || names[i] == NameType.PERSON || isNextName(words, names, i);
        }
        return words.get(i).tag().startsWith("VB") && isNextName(words, names, i);
    }

    private static boolean isNextName(List<CoreLabel> words, NameType[] names, int i) {
        return i + 1 < words.size()
                && words.get(i + 1).tag().startsWith("NNP")
                && (names[i] == names[i + 1] || words.get(i).tag().startsWith("VB"));
    }

    private static int lastOf(CoreLabel word) {
        return word.word().codePointBefore(word.word().length());
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '.');
    }

    static boolean isTitleCase(List<CoreLabel> words) {
        int words4 = 0;
        int capital = 0;
        for (CoreLabel word : words) {
            if (word.word().length() > 3 && Character.isLetter(word.word().codePointAt(0))) {
                words4++;
                capital += isCapitalised(word.word()) ? 1 : 0;
            }
        }
        return capital * 4 > words4 * 3;
    }
}
