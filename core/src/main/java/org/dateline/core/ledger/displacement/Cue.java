package org.dateline.core.ledger.displacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.Table;

/**
 * Words in a row that tell what a number counts.
 *
 * @param parts each a word, by its alternatives; none where a few words may stand
 */
record Cue(List<Set<String>> parts, DisplacementKind kind) {

    /** How many words a gap may be. */
    private static final int GAP = 4;

    /** Stands for a number in digits. */
    private static final String NUMBER = "#";

    /** What parts words; a comma or a point inside a number does not. */
    private static final Pattern BREAK = Pattern.compile("(?:(?![.,]\\d)[^\\p{L}\\p{N}'])+");

    static Cue of(Table.Row row) {
        List<Set<String>> parts = new ArrayList<>();
        for (String part : row.get("words").split(" ")) {
            parts.add(part.equals("…") ? Set.of() : Set.of(part.split("/")));
        }
        return new Cue(parts, row.choice("kind", DisplacementKind.class));
    }

    /** The words of a text in lower case. */
    static List<String> words(String text) {
        return BREAK.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean standsIn(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (matches(words, at, 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(List<String> words, int at, int part) {
        if (part == parts.size()) {
            return true;
        }
        Set<String> alternatives = parts.get(part);
        if (!alternatives.isEmpty()) {
            return at < words.size() && isAmong(alternatives, words.get(at)) && matches(words, at + 1, part + 1);
        }
        for (int gap = 0; gap <= GAP; gap++) {
            if (matches(words, at + gap, part + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(Set<String> alternatives, String word) {
        return alternatives.contains(word) || alternatives.contains(NUMBER) && Character.isDigit(word.charAt(0));
    }
}
