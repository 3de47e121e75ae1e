package org.dateline.core.ledger.revision;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.Table;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.time.TimeTagger;

/**
 * Finds the words of a passage that tell when or how long, by the words of the time tagger's {@code words.tsv}, without
 * a parse: <i>May 8</i>, <i>Friday</i>, <i>8 p.m.</i>, <i>in 2015</i>, <i>four hours</i>. Thread-safe.
 */
final class CalendarWords {

    /** Classes of words that tell a time by themselves. */
    private static final Set<String> BY_THEMSELVES =
            Set.of("month", "weekday", "weekdays", "holiday", "part", "parts", "decade", "recurring");

    private static final Set<String> UNITS = Set.of("unit", "units");
    private static final Set<String> BEFORE_YEARS = Set.of(
            "in", "since", "of", "by", "from", "until", "before", "after", "during", "early", "late", "mid", "and");

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}|\\d{1,2}[ap]m");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(st|nd|rd|th)?");

    static final CalendarWords ALL = new CalendarWords();

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final WordList days = WordList.ofResource(CalendarWords.class, "today.txt");

    private CalendarWords() {
        for (Table.Row row : Table.ofResource(TimeTagger.class, "words.tsv").rows()) {
            for (String word : row.list("words")) {
                classes.computeIfAbsent(word.replace(".", ""), key -> new HashSet<>())
                        .add(row.get("class"));
            }
        }
    }

    /** The numbers of the words that tell a time. */
    BitSet in(List<Word> words) {
        BitSet found = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (tellsTime(words.get(i))) {
                found.set(i);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (DAY.matcher(words.get(i).key()).matches()) {
                addDay(words, i, found);
            }
            addLength(words, i, found);
        }
        for (int i = 0; i < words.size(); i++) {
            if (YEAR.matcher(words.get(i).exact()).matches() && isBeforeYear(words, i - 1, found)) {
                found.set(i);
            }
        }
        return found;
    }

    private boolean tellsTime(Word word) {
        String key = word.nameKey();
        return days.contains(key)
                || CLOCK.matcher(word.exact()).matches()
                || classes.getOrDefault(key, Set.of()).stream().anyMatch(BY_THEMSELVES::contains)
                        && (word.isCapitalised() || !isMonth(key));
    }

    /** "May" and "march" in lower case are verbs. */
    private boolean isMonth(String key) {
        return classes.getOrDefault(key, Set.of()).contains("month");
    }

    /** A day beside its month, 8 May, or an hour before p.m. */
    private void addDay(List<Word> words, int at, BitSet found) {
        int before = at > 0 && words.get(at - 1).exact().equals(".") ? at - 2 : at - 1;
        if (before >= 0 && isMonth(words.get(before).key()) && found.get(before)
                || at + 1 < words.size() && isMonth(words.get(at + 1).key()) && found.get(at + 1)) {
            found.set(at);
        }
        if (at + 3 < words.size()
                && Set.of("a", "p").contains(words.get(at + 1).key())
                && words.get(at + 3).key().equals("m")) {
            found.set(at, at + 4);
        }
    }

    /** A number and a unit: four hours, two days. */
    private void addLength(List<Word> words, int unit, BitSet found) {
        boolean isUnit =
                classes.getOrDefault(words.get(unit).key(), Set.of()).stream().anyMatch(UNITS::contains);
        if (isUnit && unit > 0) {
            Quantities.ALL.in(words.subList(Math.max(0, unit - 4), unit)).stream()
                    .filter(quantity -> quantity.to() == Math.min(unit, 4))
                    .forEach(quantity -> found.set(Math.max(0, unit - 4) + quantity.from(), unit + 1));
        }
    }

    private static boolean isBeforeYear(List<Word> words, int at, BitSet found) {
        if (at < 0) {
            return false;
        }
        boolean afterComma = words.get(at).exact().equals(",") && at > 0 && found.get(at - 1);
        return afterComma
                || found.get(at)
                || BEFORE_YEARS.contains(words.get(at).key());
    }
}
