package org.dateline.core.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared: words in lower case, without dots, diacritics and hyphens. */
public final class NameKey {

    private static final Pattern BREAK = Pattern.compile("[\\s\\-\u2010-\u2015/]+");

    private NameKey() {}

    /** The words of a name as the tokenizer would cut them. */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BREAK.split(name.replace("'s", " 's").replace("\u2019s", " 's"))) {
            String folded = fold(word);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    /** A word without dots, apostrophes and diacritics, in lower case; empty for punctuation. */
    public static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        boolean ascii = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                ascii = false;
            }
            if (Character.isLetterOrDigit(c) || c == '#') {
                folded.append(c);
            }
        }
        String lower = folded.toString().toLowerCase(Locale.ROOT);
        if (ascii) {
            return lower;
        }
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    public static String of(List<String> words) {
        return String.join(" ", words);
    }
}
