package org.dateline.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.core.article.BlockType;
import org.dateline.core.lexicon.Table;
import org.dateline.core.time.TimeRule.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The index of the rules finds what trying every rule at every word finds, over sequences of the rules' own words and others. */
class TimeRulesTest {

    private static final List<String> FIGURES = List.of(
            "3",
            "17",
            "31",
            "62",
            "300",
            "2021",
            "1996",
            "'98",
            "1990s",
            "'80s",
            "21st",
            "9/11",
            "2021-08-13",
            "3:30",
            "0800");

    private static final List<String> NOISE =
            List.of("town", "fell", "a", "the", "of", ",", "-", "and", "percent", "half");

    private final TimeRules rules = new TimeRules();
    private final TimeWords lexicon = new TimeWords();

    /** The words of each class, and figures for what is told by its shape. */
    private final Map<String, List<String>> byClass = new HashMap<>();

    TimeRulesTest() {
        for (Table.Row row : Table.ofResource(TimeWords.class, "words.tsv").rows()) {
            byClass.computeIfAbsent(row.get("class"), any -> new ArrayList<>()).addAll(row.list("words"));
        }
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Adds words that the pattern of a rule asks for, now and then with one left out. */
    private void write(TimeRule rule, Random random, List<String> line) {
        for (Element element : rule.pattern()) {
            if (element.optional() && random.nextBoolean() || random.nextInt(20) == 0) {
                continue;
            }
            switch (element.kind()) {
                case WORDS -> line.add(any(element.words().stream().sorted().toList(), random));
                case CLASS -> line.add(ofClass(element.name(), random));
                case NUMBER -> line.add(number(random));
                case NESTED ->
                    write(
                            any(
                                    rules.rules().stream()
                                            .filter(inner -> inner.group().equals(element.name()))
                                            .toList(),
                                    random),
                            random,
                            line);
            }
        }
    }

    private String number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> any(List.of("a", "an", "another", "half"), random);
            case 1 -> ofClass("vague", random);
            default -> ofClass("number", random);
        };
    }

    private String ofClass(String name, Random random) {
        List<String> words = byClass.getOrDefault(name, List.of());
        String word = words.isEmpty() || random.nextInt(4) == 0 ? any(FIGURES, random) : any(words, random);
        return random.nextBoolean() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Some rules' words one after another, with what may stand before and behind them, or others. */
    private List<Word> words(Random random) {
        List<String> line = new ArrayList<>();
        while (line.size() < 20) {
            TimeRule rule = any(rules.rules(), random);
            line.add(neighbour(rule.after(), random));
            write(rule, random, line);
            line.add(neighbour(rule.before(), random));
        }
        return lexicon.read(Parsed.unpublished()
                .block(BlockType.PARAGRAPH, String.join(" ", line))
                .article()
                .sentences()
                .get(0));
    }

    private static String neighbour(TimeRule.Neighbour neighbour, Random random) {
        List<String> words = neighbour.words().stream()
                .filter(word -> word.charAt(0) != '/' && !word.equals("#"))
                .toList();
        return words.isEmpty() || random.nextInt(3) == 0 ? any(NOISE, random) : any(words, random);
    }

    /** The indices after the longest matches at a word, every rule tried: of all under an empty name, and of each group. */
    private Map<String, Integer> tried(List<Word> words, int from, Set<TimeRule> fitting) {
        Map<String, Integer> ends = new HashMap<>();
        for (TimeRule rule : rules.rules()) {
            Match match = rules.match(rule, words, from);
            if (match != null) {
                assertThat(rule.mayBegin(words, from))
                        .as("%s at %d of %s", rule.name(), from, words)
                        .isTrue();
                fitting.add(rule);
                ends.merge("", match.to(), Math::max);
                ends.merge(rule.group(), match.to(), Math::max);
            }
        }
        return ends;
    }

    private Map<String, Integer> found(List<Word> words, int from, List<String> groups) {
        Map<String, Integer> ends = new HashMap<>();
        put("", rules.longest(words, from), ends);
        groups.forEach(group -> put(group, rules.longest(words, from, group), ends));
        return ends;
    }

    private static void put(String group, @Nullable Match match, Map<String, Integer> ends) {
        if (match != null) {
            ends.put(group, match.to());
        }
    }

    @Test
    void theIndexAdmitsEveryRuleThatFits() {
        Random random = new Random(17);
        Set<TimeRule> fitting = new HashSet<>();
        List<String> groups = rules.rules().stream()
                .map(TimeRule::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
        for (int round = 0; round < 400; round++) {
            List<Word> words = words(random);
            for (int from = 0; from < words.size(); from++) {
                assertThat(found(words, from, groups))
                        .as("at %d of %s", from, words)
                        .isEqualTo(tried(words, from, fitting));
            }
        }
        assertThat(fitting.size()).isGreaterThan(rules.rules().size() * 3 / 4);
    }
}
