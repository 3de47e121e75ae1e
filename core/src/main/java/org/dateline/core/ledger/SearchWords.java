package org.dateline.core.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as they are looked for: letters and digits, in lower case, without accents. */
public final class SearchWords {

    private static final Pattern PHRASE = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchWords() {}

    /** What somebody looks for: words, each by itself, and phrases in quotation marks; empty if there is no word. */
    public static List<List<String>> of(String query) {
        List<List<String>> phrases = new ArrayList<>();
        Matcher matcher = PHRASE.matcher(query);
        while (matcher.find()) {
            List<String> words = folded(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (!words.isEmpty()) {
                phrases.add(words);
            }
        }
        return List.copyOf(phrases);
    }

    /** The words of a text, folded, in order. */
    public static List<String> folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return WORD.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .map(result -> result.group())
                .toList();
    }
}
