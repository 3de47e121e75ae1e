package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.NameKey;
import org.jspecify.annotations.Nullable;

/** Cuts the words of one pattern into its parts. */
final class PatternParser {

    /** How many parts a pattern may have, fewer than a sentence has words; those of published files have up to 14. */
    static final int MOST_PARTS = 100;

    private static final Pattern NEGATED = Pattern.compile("(?i)(?<=[a-z])(n['\u2019]t)\\b");

    private final String text;
    private final boolean stems;
    private final List<PatternElement> elements = new ArrayList<>();
    private int group;
    private int groups;
    private int depth;
    private boolean joined;

    private PatternParser(String text, boolean stems) {
        this.text = text;
        this.stems = stems;
    }

    /**
     * Reads the words between the dash and the code.
     *
     * @param stems whether a word without an underscore behind it is a stem, as in TABARI's dictionaries
     * @throws IllegalArgumentException if brackets have no partner, or there are more than {@link #MOST_PARTS} parts
     */
    static List<PatternElement> parse(String text, boolean stems) {
        return new PatternParser(text, stems).parse();
    }

    private List<PatternElement> parse() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                joined = false;
            } else if (c == '_') {
                joined = !elements.isEmpty();
            } else if (c == '(' || c == '{') {
                // "(TO {BANNED PARTIES})" is one phrase: the outer bracket opens it.
                depth++;
                group = depth == 1 ? ++groups : group;
                joined = false;
            } else if (c == ')' || c == '}') {
                if (--depth < 0) {
                    throw new IllegalArgumentException("a bracket is closed that was not opened");
                }
                group = depth == 0 ? 0 : group;
                joined = false;
            } else {
                at = atom(at, c) - 1;
            }
            at++;
        }
        if (depth != 0) {
            throw new IllegalArgumentException("a bracket is opened and not closed");
        }
        return elements;
    }

    private int atom(int at, char first) {
        PatternElement.Kind sign = sign(first);
        if (sign != null) {
            add(sign, "", false);
            return at + 1;
        }
        int end = at;
        while (end < text.length() && " \t_(){}*$+^%".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String atom = text.substring(at, end);
        boolean whole = end < text.length() && text.charAt(end) == '_';
        if (first == '&') {
            add(PatternElement.Kind.SYNSET, VerbReader.synsetName(atom), false);
            return end;
        }
        if (atom.indexOf('/') > 0) {
            add(PatternElement.Kind.SYNSET, VerbReader.synsetName(atom), false);
            return end;
        }
        List<String> words = words(atom);
        for (int i = 0; i < words.size(); i++) {
            add(PatternElement.Kind.WORD, words.get(i), stems && !whole && i == words.size() - 1);
            joined = true;
        }
        joined = false;
        return end;
    }

    /** The words of an atom as a tokenizer cuts them: "DON'T" is "do" and "n't". */
    static List<String> words(String atom) {
        return NameKey.words(NEGATED.matcher(atom).replaceAll(" $1"));
    }

    private static PatternElement.@Nullable Kind sign(char c) {
        return switch (c) {
            case '*' -> PatternElement.Kind.VERB;
            case '$' -> PatternElement.Kind.SOURCE;
            case '+' -> PatternElement.Kind.TARGET;
            case '^' -> PatternElement.Kind.SKIP;
            case '%' -> PatternElement.Kind.COMPOUND;
            default -> null;
        };
    }

    private void add(PatternElement.Kind kind, String word, boolean stem) {
        if (elements.size() == MOST_PARTS) {
            throw new IllegalArgumentException("more than " + MOST_PARTS + " parts");
        }
        elements.add(new PatternElement(kind, word, joined && !elements.isEmpty(), stem, group));
        joined = false;
    }
}
