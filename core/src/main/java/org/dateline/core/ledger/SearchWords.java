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
    /** As people's keyboards make them. */
    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchWords() {}

    /**
     * A part of what somebody looks for: a word in any of its forms, or exact words side by side.
     *
     * @param alternatives words side by side, any of which will do; the words themselves first
     */
    public record Part(List<List<String>> alternatives) {

        public Part {
            alternatives = alternatives.stream().map(List::copyOf).toList();
        }

        private static Part exact(List<String> words) {
            return new Part(List.of(words));
        }

        private static Part inAnyForm(String word) {
            return new Part(WordForms.of(word).stream().map(List::of).toList());
        }
    }

    /**
     * What somebody looks for: words, each by itself in any form that inflection gives it in English, and phrases in
     * quotation marks, which are exact; empty if there is no word.
     */
    public static List<Part> of(String query) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PHRASE.matcher(QUOTES.matcher(query).replaceAll("\""));
        while (matcher.find()) {
            String word = matcher.group(2);
            List<String> words = folded(word == null ? matcher.group(1) : word);
            if (!words.isEmpty()) {
                parts.add(word != null && words.size() == 1 ? Part.inAnyForm(words.get(0)) : Part.exact(words));
            }
        }
        return List.copyOf(parts);
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
