package org.dateline.core.dictionary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The synonym sets of a verb dictionary while it is read. Not thread-safe. */
final class Synsets {

    /**
     * How many phrases and names of sets the sets of one file may take in with the sets inside them; those of
     * published files take in some 50. A chain of sets inside sets takes in half the square of its length.
     */
    static final int MOST_TAKEN_IN = 1_000_000;

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private long takenIn;

    /** One set: the phrases of its own, and the names of the sets inside it with the line where each stands. */
    private static final class Draft {
        final Set<String> members = new LinkedHashSet<>();
        final Map<String, DictionaryText.Line> inside = new LinkedHashMap<>();
        final List<Phrase> phrases = new ArrayList<>();
        boolean plurals = true;

        void add(String member, DictionaryText.Line line) {
            if (PatternParser.words(member.replace('_', ' ')).isEmpty()) {
                throw new IllegalArgumentException("no word in it");
            }
            if (member.startsWith("&")) {
                inside.putIfAbsent(VerbReader.synsetName(member), line);
            } else {
                members.add(member);
            }
        }

        void finish() {
            for (String member : members) {
                List<Phrase.Word> words = new ArrayList<>();
                for (String word : PatternParser.words(member.replace('_', ' '))) {
                    words.add(new Phrase.Word(word, !words.isEmpty(), false));
                }
                Phrase phrase = new Phrase(words);
                phrases.add(phrase);
                if (plurals && !member.endsWith("_")) {
                    phrases.add(phrase.endingIn(Plurals.of(phrase.lastKey())));
                }
            }
        }
    }

    /**
     * Begins a set, or goes on with the one of the same name.
     *
     * @param label as it is written, with {@code &}; an underscore at its end says that no plurals are formed
     * @return its name
     */
    String begin(String label) {
        String name = VerbReader.synsetName(label);
        draft(name).plurals = !label.endsWith("_");
        return name;
    }

    /**
     * Adds what one line puts in a set.
     *
     * @param member a phrase, without plurals if an underscore is at its end, or the label of a set
     * @throws IllegalArgumentException if there is no word in it
     */
    void add(String name, String member, DictionaryText.Line line) {
        draft(name).add(member, line);
    }

    /** "BY/WITH" in a pattern: a set that has its words for a name, and no plurals. */
    void addAlternatives(String words, DictionaryText.Line line) {
        Draft draft = draft(words);
        draft.plurals = false;
        for (String word : words.split("/")) {
            draft.add(word, line);
        }
    }

    private Draft draft(String name) {
        return drafts.computeIfAbsent(name, its -> new Draft());
    }

    boolean has(String name) {
        return drafts.containsKey(name);
    }

    /**
     * The phrases of every set; a set inside a set gives its own, and sets inside each other hold the same.
     *
     * @param refuse is told of each line whose set is left out, as the sets would take in too much, and why
     */
    Map<String, List<Phrase>> phrases(BiConsumer<DictionaryText.Line, String> refuse) {
        drafts.values().forEach(Draft::finish);
        Map<String, List<Phrase>> all = new LinkedHashMap<>();
        drafts.forEach((name, draft) -> {
            Set<Phrase> found = new LinkedHashSet<>(draft.phrases);
            List<Phrase> inside = new ArrayList<>();
            if (takeIn(draft, inside)) {
                found.addAll(inside);
            } else {
                String reason = "the sets inside sets come to more than " + MOST_TAKEN_IN + " phrases";
                draft.inside.values().forEach(line -> refuse.accept(line, reason));
            }
            // The longest first: "austrian gold florin" before "austrian".
            List<Phrase> sorted = new ArrayList<>(found);
            sorted.sort((one, other) ->
                    Integer.compare(other.words().size(), one.words().size()));
            all.put(name, sorted);
        });
        return all;
    }

    /** Adds the phrases of the sets inside one and inside those; false if there are too many. */
    private boolean takeIn(Draft draft, List<Phrase> phrases) {
        Set<Draft> seen = new HashSet<>(Set.of(draft));
        Deque<Draft> open = new ArrayDeque<>(List.of(draft));
        while (!open.isEmpty()) {
            for (String name : open.pop().inside.keySet()) {
                Draft inside = drafts.get(name);
                takenIn++;
                if (inside != null && seen.add(inside)) {
                    takenIn += inside.phrases.size();
                    if (takenIn > MOST_TAKEN_IN) {
                        return false;
                    }
                    phrases.addAll(inside.phrases);
                    open.add(inside);
                }
            }
        }
        return true;
    }
}
