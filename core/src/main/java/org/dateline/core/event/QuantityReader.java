package org.dateline.core.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.Table;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the number in front of a noun, with the bounds its words set. Thread-safe. */
final class QuantityReader {

    private static final WordList MEASURES = WordList.ofResource(QuantityReader.class, "measure-nouns.txt");

    private static final int MAX_WORDS = 3;
    private static final double ABOUT = 0.1;

    private enum Kind {
        NUMBER,
        MULTIPLIER,
        VAGUE,
        MINIMUM,
        MAXIMUM,
        BELOW,
        ABOUT,
        RANGE
    }

    private static final Pattern FRACTION = Pattern.compile("\\d{1,6}\\.\\d{1,3}");

    private record Word(Kind kind, long low, @Nullable Long high) {}

    private final Map<String, Word> words = new HashMap<>();

    static QuantityReader load() {
        QuantityReader reader = new QuantityReader();
        for (Table.Row row :
                Table.ofResource(QuantityReader.class, "quantities.tsv").rows()) {
            reader.words.put(
                    row.get("word"),
                    new Word(
                            Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                            row.find("low").map(Long::valueOf).orElse(0L),
                            row.find("high").map(Long::valueOf).orElse(null)));
        }
        return reader;
    }

    /**
     * The quantity of a noun: the last number before it inside its phrase, or its own word of quantity.
     *
     * @param first number of the phrase's first token
     * @param last number of the noun, or of the token after the quantity
     */
    Optional<Quantity> read(Sentence sentence, int first, int last) {
        for (int end = last; end >= first; end--) {
            Optional<Quantity> found = readEndingAt(sentence, Math.max(1, first - MAX_WORDS), end);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Quantity> readEndingAt(Sentence sentence, int first, int end) {
        int start = end;
        Word vague = null;
        for (int length = MAX_WORDS; length >= 1 && vague == null; length--) {
            if (end - length + 1 >= 1) {
                Word word = words.get(phrase(sentence, end - length + 1, end));
                if (word != null && word.kind == Kind.VAGUE) {
                    vague = word;
                    start = end - length + 1;
                }
            }
        }
        if (vague != null) {
            return Optional.of(new Quantity(vague.low, vague.high, span(sentence, start, end)));
        }
        Long value = null;
        while (start >= first) {
            Long next = number(sentence.token(start));
            Word word = words.get(word(sentence.token(start)));
            if (word != null && word.kind == Kind.MULTIPLIER && value == null && start > first) {
                Double before = decimal(sentence.token(start - 1));
                value = Math.round((before == null ? 1 : before) * word.low);
                start -= before == null ? 1 : 2;
            } else if (next != null && value == null && !isMeasure(sentence, start)) {
                long tens = next < 10 ? tensBefore(sentence, start) : 0;
                value = tens + next;
                start -= tens == 0 ? 1 : 3;
            } else {
                break;
            }
        }
        if (value == null) {
            return Optional.empty();
        }
        Quantity range = range(sentence, first, value, start, end);
        return Optional.of(range == null ? bound(sentence, value, start + 1, end) : range);
    }

    /** "a 67-year-old woman", "a 10-vehicle convoy": a number that a hyphen ties to what it counts. */
    private static boolean isMeasure(Sentence sentence, int number) {
        return number + 2 <= sentence.size()
                && sentence.isHyphenated(sentence.token(number + 2))
                && MEASURES.contains(sentence.token(number + 2).lemma());
    }

    /** "18 to 22", "14-20", "between 30 and 40", "two to three million"; null if the number is none's upper end. */
    private @Nullable Quantity range(Sentence sentence, int first, long high, int joint, int end) {
        Word word = joint - 1 < Math.max(1, first) ? null : words.get(word(sentence.token(joint)));
        if (word == null || word.kind != Kind.RANGE) {
            return null;
        }
        Long low = number(sentence.token(joint - 1));
        int start = joint - 1;
        if (low == null) {
            Optional<Quantity> before = readEndingAt(sentence, first, joint - 1);
            if (before.isEmpty() || before.get().low() == null) {
                return null;
            }
            low = before.get().low();
        }
        boolean between = start > 1 && word(sentence.token(start - 1)).equals("between");
        if (word(sentence.token(joint)).equals("and") && !between) {
            return null;
        }
        Word unit = words.get(word(sentence.token(end)));
        if (unit != null && unit.kind == Kind.MULTIPLIER && low < unit.low) {
            low *= unit.low;
        }
        return low >= high ? null : new Quantity(low, high, span(sentence, between ? start - 1 : start, end));
    }

    /** The "twenty" of "twenty-eight", where the tokens are apart; else 0. */
    private long tensBefore(Sentence sentence, int unit) {
        if (unit < 3 || !sentence.token(unit - 1).form().equals("-")) {
            return 0;
        }
        Long tens = number(sentence.token(unit - 2));
        return tens != null && tens >= 20 && tens < 100 && tens % 10 == 0 ? tens : 0;
    }

    private Quantity bound(Sentence sentence, long value, int start, int end) {
        for (int length = MAX_WORDS; length >= 1; length--) {
            if (start - length < 1) {
                continue;
            }
            Word word = words.get(phrase(sentence, start - length, start - 1));
            if (word == null) {
                continue;
            }
            Span span = span(sentence, start - length, end);
            switch (word.kind) {
                case MINIMUM:
                    return new Quantity(value, null, span);
                case MAXIMUM:
                    return new Quantity(null, value, span);
                case BELOW:
                    return new Quantity(Math.round(value * (1 - ABOUT)), value, span);
                case ABOUT:
                    return new Quantity(Math.round(value * (1 - ABOUT)), Math.round(value * (1 + ABOUT)), span);
                default:
            }
        }
        return new Quantity(value, value, span(sentence, start, end));
    }

    /** A number that may have a fraction: "1.2 million". */
    private @Nullable Double decimal(Token token) {
        String form = token.form();
        if (FRACTION.matcher(form).matches()) {
            return Double.valueOf(form);
        }
        Long whole = number(token);
        return whole == null ? null : whole.doubleValue();
    }

    private @Nullable Long number(Token token) {
        Word word = words.get(word(token));
        if (word != null) {
            return word.kind == Kind.NUMBER ? word.low : null;
        }
        String digits = token.form().replace(",", "");
        if (!token.tag().equals("CD")
                || digits.length() > 15
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                || digits.isEmpty()) {
            return null;
        }
        return Long.valueOf(digits);
    }

    private static String word(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private static String phrase(Sentence sentence, int first, int last) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i <= last; i++) {
            phrase.append(i == first ? "" : " ").append(word(sentence.token(i)));
        }
        return phrase.toString();
    }

    private static Span span(Sentence sentence, int first, int last) {
        return Sentence.spanOf(sentence.tokens().subList(first - 1, last));
    }
}
