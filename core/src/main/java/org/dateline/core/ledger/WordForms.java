package org.dateline.core.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.Table;

/**
 * The forms that an English word can take by inflection: <em>bombing</em> is also bomb, bombs, bombed. By the rules of
 * spelling, and by a list where there is none. Some of what the rules give is no word; that is found nowhere.
 */
final class WordForms {

    private static final Pattern REGULAR = Pattern.compile("[a-z]{3,24}");
    private static final Pattern VOWEL = Pattern.compile(".*[aeiouy].*");
    /** One syllable that ends in a vowel and a consonant: that one is doubled, <em>plan, planned</em>. */
    private static final Pattern SHORT = Pattern.compile("[^aeiou]*[aeiouy][^aeiouwxy]");

    private static final Pattern DOUBLED = Pattern.compile(".*([bdfgklmnprstvz])\\1");
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)");
    /** Shorter ones that end in s are seldom plurals: gas, his. */
    private static final int LEAST_PLURAL = 4;

    private static final int LEAST_STEM = 3;

    private WordForms() {}

    /** Read with the first word that is looked for. */
    private static final class Listed {
        private static final Map<String, Set<String>> FORMS = load();

        private static Map<String, Set<String>> load() {
            Map<String, Set<String>> forms = new TreeMap<>();
            for (Table.Row row :
                    Table.ofResource(WordForms.class, "word-forms.tsv").rows()) {
                List<String> words = row.list("forms");
                words.forEach(word -> forms.computeIfAbsent(word, key -> new LinkedHashSet<>())
                        .addAll(words));
            }
            return forms;
        }
    }

    /** @param word folded; the first form given is the word itself */
    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        Set<String> listed = Listed.FORMS.get(word);
        if (listed != null) {
            forms.addAll(listed);
        } else if (REGULAR.matcher(word).matches()) {
            for (String base : bases(word)) {
                addForms(forms, base);
            }
        }
        return forms;
    }

    /** What a word can be a form of. */
    private static Set<String> bases(String word) {
        Set<String> bases = new LinkedHashSet<>();
        if (word.endsWith("ings") && word.length() > LEAST_STEM + 4) {
            addStems(bases, word.substring(0, word.length() - 4));
        } else if (word.endsWith("ing")) {
            addStems(bases, word.substring(0, word.length() - 3));
        } else if (word.endsWith("ied") || word.endsWith("ies")) {
            bases.add(word.substring(0, word.length() - 3) + "y");
        } else if (word.endsWith("eed")) {
            bases.add(word.substring(0, word.length() - 1));
            bases.add(word);
        } else if (word.endsWith("ed")) {
            addStems(bases, word.substring(0, word.length() - 2));
        } else if (word.endsWith("s") && !word.endsWith("ss") && word.length() >= LEAST_PLURAL) {
            String stem = word.substring(0, word.length() - 1);
            bases.add(stem);
            if (stem.endsWith("e")
                    && HISSING.matcher(stem.substring(0, stem.length() - 1)).matches()) {
                bases.add(stem.substring(0, stem.length() - 1));
            }
        }
        if (bases.isEmpty()) {
            bases.add(word);
        }
        return bases;
    }

    /** What can stand before <em>-ed</em> and <em>-ing</em>. */
    private static void addStems(Set<String> bases, String stem) {
        if (stem.length() < LEAST_STEM - 1 || !VOWEL.matcher(stem).matches()) {
            return;
        }
        boolean isShort = SHORT.matcher(stem).matches();
        if (DOUBLED.matcher(stem).matches()) {
            bases.add(stem.substring(0, stem.length() - 1));
        }
        if (!isShort && stem.length() >= LEAST_STEM) {
            bases.add(stem);
        }
        if (!DOUBLED.matcher(stem).matches()) {
            bases.add(stem + "e");
        }
    }

    private static void addForms(Set<String> forms, String base) {
        forms.add(base);
        if (base.endsWith("y") && base.length() > 1 && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
            String stem = base.substring(0, base.length() - 1);
            add(forms, stem, "ies", "ied", "ying");
        } else if (base.endsWith("e")) {
            String stem = base.substring(0, base.length() - 1);
            add(forms, stem, "es", "ed");
            add(forms, stem.endsWith("e") ? base : stem, "ing", "ings");
        } else {
            add(forms, base, HISSING.matcher(base).matches() ? "es" : "s");
            String last = base.substring(base.length() - 1);
            boolean isShort = SHORT.matcher(base).matches();
            add(forms, isShort ? base + last : base, "ed", "ing", "ings");
        }
    }

    private static void add(Set<String> forms, String stem, String... endings) {
        for (String ending : endings) {
            forms.add(stem + ending);
        }
    }
}
