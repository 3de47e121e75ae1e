package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The synonym sets of a verb dictionary while it is read. Not thread-safe. */
final class Synsets {

    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Map<String, Boolean> plurals = new LinkedHashMap<>();

    /**
     * Begins a set.
     *
     * @param label as it is written, with {@code &}; an underscore at its end says that no plurals are formed
     */
    void begin(String label) {
        String name = VerbReader.synsetName(label);
        members.computeIfAbsent(name, key -> new LinkedHashSet<>());
        plurals.put(name, !label.endsWith("_"));
    }

    void add(String label, String phrase) {
        if (PatternParser.words(phrase.replace('_', ' ')).isEmpty()) {
            throw new IllegalArgumentException("no word in it");
        }
        members.getOrDefault(VerbReader.synsetName(label), new LinkedHashSet<>())
                .add(phrase);
    }

    /** "BY/WITH" in a pattern: a set without a name of its own, and without plurals. */
    void addAlternatives(String words) {
        begin(words + "_");
        for (String word : words.split("/")) {
            add(words, word);
        }
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** The phrases of every set; a set named inside a set gives its own. */
    Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> all = new LinkedHashMap<>();
        for (String name : members.keySet()) {
            Set<Phrase> found = new LinkedHashSet<>();
            collect(name, found, new LinkedHashSet<>());
            // The longest first: "austrian gold florin" before "austrian".
            List<Phrase> sorted = new ArrayList<>(found);
            sorted.sort((one, other) ->
                    Integer.compare(other.words().size(), one.words().size()));
            all.put(name, sorted);
        }
        return all;
    }

    private void collect(String name, Set<Phrase> found, Set<String> open) {
        if (!open.add(name)) {
            return;
        }
        for (String member : members.getOrDefault(name, Set.of())) {
            if (member.startsWith("&")) {
                collect(VerbReader.synsetName(member), found, open);
                continue;
            }
            List<Phrase.Word> words = new ArrayList<>();
            for (String word : PatternParser.words(member.replace('_', ' '))) {
                words.add(new Phrase.Word(word, !words.isEmpty(), false));
            }
            Phrase phrase = new Phrase(words);
            found.add(phrase);
            if (plurals.getOrDefault(name, true) && !member.endsWith("_")) {
                found.add(phrase.endingIn(Plurals.of(phrase.lastKey())));
            }
        }
    }
}
