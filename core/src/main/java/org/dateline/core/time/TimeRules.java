package org.dateline.core.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.time.TimeRule.Element;
import org.dateline.core.time.TimeRule.Neighbour;
import org.jspecify.annotations.Nullable;

/** The rules of {@code rules.tsv}, found by the first word of their patterns; thread-safe. */
final class TimeRules {

    private static final Beginnings NONE = new Beginnings();

    private final List<TimeRule> rules = new ArrayList<>();
    private final Beginnings all = new Beginnings();
    private final Map<String, Beginnings> byGroup = new HashMap<>();

    /** Rules by what their patterns can begin with: a word, or a word of a class. */
    private static final class Beginnings {
        private final Map<String, List<TimeRule>> byWord = new HashMap<>();
        private final Map<String, List<TimeRule>> byClass = new HashMap<>();
    }

    TimeRules() {
        for (Table.Row row : Table.ofResource(TimeRules.class, "rules.tsv").rows()) {
            rules.add(rule(row));
        }
        for (TimeRule rule : rules) {
            index(all, rule, rule, 0);
            if (!rule.group().isEmpty()) {
                index(byGroup.computeIfAbsent(rule.group(), any -> new Beginnings()), rule, rule, 0);
            }
        }
    }

    /** All rules, in the order of the file. */
    List<TimeRule> rules() {
        return Collections.unmodifiableList(rules);
    }

    private static TimeRule rule(Table.Row row) {
        List<Element> pattern = new ArrayList<>();
        for (String element : row.get("pattern").split(" ")) {
            pattern.add(Element.parse(element));
        }
        Map<String, String> with = new HashMap<>();
        for (String argument : row.list("with")) {
            int equals = argument.indexOf('=');
            if (equals < 0) {
                throw row.fault("not an argument: " + argument);
            }
            with.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new TimeRule(
                row.get("rule"),
                row.find("group").orElse(""),
                List.copyOf(pattern),
                TimexType.valueOf(row.get("type")),
                Reading.valueOf(row.get("reading").toUpperCase(Locale.ROOT)),
                Map.copyOf(with),
                Neighbour.parse(row.find("after").orElse("")),
                Neighbour.parse(row.find("before").orElse("")));
    }

    /** Enters a rule under everything that its pattern, from one element on, can begin with. */
    private void index(Beginnings beginnings, TimeRule entered, TimeRule from, int position) {
        Element element = from.pattern().get(position);
        switch (element.kind()) {
            case WORDS -> element.words().forEach(word -> enter(beginnings.byWord, word, entered));
            case CLASS -> enter(beginnings.byClass, element.name(), entered);
            case NUMBER -> {
                for (String wordClass : Element.NUMBERS) {
                    enter(beginnings.byClass, wordClass, entered);
                }
                for (String article : Element.ARTICLES) {
                    enter(beginnings.byWord, article, entered);
                }
            }
            case NESTED -> {
                for (TimeRule rule : rules) {
                    if (rule.group().equals(element.name())) {
                        index(beginnings, entered, rule, 0);
                    }
                }
            }
        }
        if (element.optional() && position + 1 < from.pattern().size()) {
            index(beginnings, entered, from, position + 1);
        }
    }

    private static void enter(Map<String, List<TimeRule>> index, String key, TimeRule rule) {
        List<TimeRule> rules = index.computeIfAbsent(key, any -> new ArrayList<>());
        if (rules.isEmpty() || rules.get(rules.size() - 1) != rule) {
            rules.add(rule);
        }
    }

    /**
     * The longest match that begins at a word. Of two as long, the one whose pattern begins with the word itself comes before those
     * that begin with a class of it, of classes the first by name; among those that begin alike, the one whose rule stands first.
     */
    @Nullable
    Match longest(List<Word> words, int from) {
        return longest(all, words, from);
    }

    /** The same of the rules of one group alone. */
    @Nullable
    Match longest(List<Word> words, int from, String group) {
        return longest(byGroup.getOrDefault(group, NONE), words, from);
    }

    private @Nullable Match longest(Beginnings beginnings, List<Word> words, int from) {
        Word word = words.get(from);
        Match best = longest(beginnings.byWord.get(word.lower()), words, from, null);
        for (String wordClass : word.classes().keySet()) {
            best = longest(beginnings.byClass.get(wordClass), words, from, best);
        }
        return best;
    }

    private @Nullable Match longest(
            @Nullable List<TimeRule> candidates, List<Word> words, int from, @Nullable Match known) {
        Match best = known;
        if (candidates == null) {
            return best;
        }
        for (TimeRule rule : candidates) {
            Match match = rule.mayBegin(words, from) ? match(rule, words, from) : null;
            if (match != null && (best == null || match.to() > best.to())) {
                best = match;
            }
        }
        return best;
    }

    /** What one rule covers from a word on; null if it does not fit there. */
    @Nullable
    Match match(TimeRule rule, List<Word> words, int from) {
        return rule.after().allows(words, from - 1) ? new Attempt(words, rule, from).run() : null;
    }

    /** One try to fit a rule at a word. */
    private final class Attempt {
        private final List<Word> words;
        private final TimeRule rule;
        private final int from;
        /** Made when there is something to keep: most tries end at their first words. */
        private @Nullable Map<String, String> captured;

        private @Nullable Map<String, Match> nested;

        Attempt(List<Word> words, TimeRule rule, int from) {
            this.words = words;
            this.rule = rule;
            this.from = from;
        }

        @Nullable
        Match run() {
            int to = fit(0, from);
            return to > from ? new Match(rule, from, to, copy(captured), copy(nested)) : null;
        }

        private static <V> Map<String, V> copy(@Nullable Map<String, V> kept) {
            return kept == null ? Map.of() : Map.copyOf(kept);
        }

        /** The index after the words that the pattern covers from an element on; -1 if it does not fit. */
        private int fit(int position, int at) {
            if (position == rule.pattern().size()) {
                return rule.before().allows(words, at) ? at : -1;
            }
            Element element = rule.pattern().get(position);
            if (at < words.size()) {
                int to = take(element, at);
                int end = to < 0 ? -1 : fit(position + 1, to);
                if (end >= 0) {
                    return end;
                }
            }
            forget(element.name());
            return element.optional() ? fit(position + 1, at) : -1;
        }

        private void forget(String name) {
            if (captured != null) {
                captured.remove(name);
            }
            if (nested != null) {
                nested.remove(name);
            }
        }

        private int take(Element element, int at) {
            return switch (element.kind()) {
                case WORDS -> element.words().contains(words.get(at).lower()) ? at + 1 : -1;
                case CLASS -> capture(element.name(), words.get(at).value(element.name()), at + 1);
                case NUMBER -> {
                    NumberPhrase number =
                            NumberPhrase.at(words, at, element.name().equals("count"));
                    yield number == null ? -1 : capture("n", number.value(), number.to());
                }
                case NESTED -> {
                    Match match = longest(words, at, element.name());
                    if (match == null) {
                        yield -1;
                    }
                    if (nested == null) {
                        nested = new HashMap<>(2);
                    }
                    nested.put(element.name(), match);
                    yield match.to();
                }
            };
        }

        private int capture(String name, @Nullable String value, int to) {
            if (value == null) {
                return -1;
            }
            if (captured == null) {
                captured = new HashMap<>(4);
            }
            captured.put(name, value);
            return to;
        }
    }

    /** The groups that patterns nest and no rule belongs to: each is a mistake in the file. */
    Set<String> emptyGroups() {
        Set<String> used = new HashSet<>();
        for (TimeRule rule : rules) {
            rule.pattern().stream()
                    .filter(element -> element.kind() == Element.Kind.NESTED)
                    .forEach(element -> used.add(element.name()));
        }
        used.removeAll(byGroup.keySet());
        return used;
    }
}
