package org.dateline.core.ledger.revision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.event.EventCoder;
import org.dateline.core.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities of a passage, by the words of the event coder's {@code quantities.tsv}: <i>30</i>, <i>thirty</i>,
 * <i>at least 30</i>, <i>dozens</i>. Thread-safe.
 */
final class Quantities {

    /** Articles of grammar; "no" tells whether, "some" is a pronoun as well. */
    private static final Set<String> NOT_COUNTED = Set.of("a", "an", "no", "some");

    private static final Set<String> BOUNDS = Set.of("minimum", "maximum", "below", "about");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int MOST_BOUND_WORDS = 3;

    /** Stands behind the constants that it is made with. */
    static final Quantities ALL = new Quantities(Table.ofResource(EventCoder.class, "quantities.tsv"));

    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, BigDecimal> multipliers = new HashMap<>();
    private final Set<String> vague = new HashSet<>();

    /** What each phrase does to the number behind it. */
    private final Map<List<String>, String> bounds = new HashMap<>();

    /**
     * A quantity.
     *
     * @param from its first word, with the words that bound it
     * @param to after its last word
     * @param value the same for the same quantity in figures or words; another if another bound is set
     */
    record Quantity(int from, int to, String value) {

        boolean touches(Range range) {
            return from < range.to() && range.from() < to;
        }
    }

    private Quantities(Table table) {
        for (Table.Row row : table.rows()) {
            String word = row.get("word");
            String kind = row.get("kind");
            if (BOUNDS.contains(kind)) {
                bounds.put(List.of(word.split(" ")), kind);
            } else if (!NOT_COUNTED.contains(word) && !word.contains(" ")) {
                switch (kind) {
                    case "number" -> numbers.put(word, new BigDecimal(row.get("low")));
                    case "multiplier" -> multipliers.put(word, new BigDecimal(row.get("low")));
                    case "vague" -> vague.add(word);
                    default -> {}
                }
            }
        }
    }

    /** The quantities of a passage, in reading order, without overlap. */
    List<Quantity> in(List<Word> words) {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Quantity next = bare(words, at);
            if (next == null) {
                at++;
            } else {
                found.add(bounded(words, next));
                at = next.to();
            }
        }
        return found;
    }

    /** A quantity without the words that bound it; null if none begins here. */
    private @Nullable Quantity bare(List<Word> words, int from) {
        Word word = words.get(from);
        BigDecimal value = value(words, from);
        if (value == null) {
            return vague.contains(word.key()) || word.startsWithDigit()
                    ? new Quantity(from, from + 1, word.key())
                    : null;
        }
        int to = from + 1;
        BigDecimal unit = isTens(value) && isHyphen(words, to) ? smallNumber(words, to + 1) : null;
        if (unit != null) {
            value = value.add(unit);
            to += 2;
        }
        for (BigDecimal times = multiplier(words, to); times != null; times = multiplier(words, to)) {
            value = value.multiply(times);
            to++;
        }
        return new Quantity(from, to, value.stripTrailingZeros().toPlainString());
    }

    private @Nullable BigDecimal value(List<Word> words, int at) {
        String key = words.get(at).key();
        if (PLAIN.matcher(key).matches()) {
            return new BigDecimal(key);
        }
        if (key.equals("one") && !countsSomething(words, at + 1)) {
            return null;
        }
        BigDecimal number = numbers.get(key);
        return number == null ? multipliers.get(key) : number;
    }

    /** "One of them" and "a white one" count nothing. */
    private static boolean countsSomething(List<Word> words, int at) {
        return at < words.size()
                && !words.get(at).isPunctuation()
                && !Likeness.FUNCTION_WORDS.contains(words.get(at).key());
    }

    private static boolean isTens(BigDecimal value) {
        return value.compareTo(TWENTY) >= 0 && value.compareTo(HUNDRED) < 0;
    }

    private static boolean isHyphen(List<Word> words, int at) {
        return at < words.size() && words.get(at).exact().equals("-");
    }

    private @Nullable BigDecimal smallNumber(List<Word> words, int at) {
        BigDecimal number = at < words.size() ? numbers.get(words.get(at).key()) : null;
        return number != null && number.compareTo(BigDecimal.TEN) < 0 ? number : null;
    }

    private @Nullable BigDecimal multiplier(List<Word> words, int at) {
        return at < words.size() ? multipliers.get(words.get(at).key()) : null;
    }

    private Quantity bounded(List<Word> words, Quantity bare) {
        for (int length = Math.min(MOST_BOUND_WORDS, bare.from()); length > 0; length--) {
            int from = bare.from() - length;
            String bound = bounds.get(
                    words.subList(from, bare.from()).stream().map(Word::key).toList());
            if (bound != null) {
                return new Quantity(from, bare.to(), bound + " " + bare.value());
            }
        }
        return bare;
    }
}
