package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.core.dictionary.PairedCode;
import org.dateline.core.dictionary.PatternDictionary;
import org.dateline.core.dictionary.SentenceWords;
import org.dateline.core.dictionary.VerbPattern;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** The events of one sentence that loaded patterns code, and which verbs they claim. */
final class LoadedCoding {

    private static final LoadedCoding NOTHING = new LoadedCoding(List.of(), Set.of(), false);

    private final List<Draft> drafts;
    private final Set<Integer> claimed;
    private final boolean only;

    private LoadedCoding(List<Draft> drafts, Set<Integer> claimed, boolean only) {
        this.drafts = drafts;
        this.claimed = claimed;
        this.only = only;
    }

    static LoadedCoding of(
            Sentence sentence, ArticleContext context, Slots slots, PartyPhrases known, LoadedPatterns patterns) {
        return patterns.isEmpty() && !patterns.only()
                ? NOTHING
                : new Reading(sentence, context, slots, known, patterns).read();
    }

    /** The matches of frames whose words no loaded pattern has claimed; none where patterns stand alone. */
    List<FrameMatch> unclaimed(Supplier<List<FrameMatch>> matches) {
        if (only) {
            return List.of();
        }
        List<FrameMatch> all = matches.get();
        return claimed.isEmpty()
                ? all
                : all.stream()
                        .filter(match -> !claimed.contains(match.token().index()))
                        .toList();
    }

    /** The drafts of frames and those of patterns, in the order of the words. */
    List<Draft> with(List<Draft> others) {
        if (drafts.isEmpty()) {
            return others;
        }
        List<Draft> all = new ArrayList<>(others);
        all.addAll(drafts);
        all.sort(Comparator.comparingInt(draft -> draft.match.token().index()));
        return all;
    }

    /** Goes through the verbs of one sentence. */
    private static final class Reading {
        private final Sentence sentence;
        private final LoadedPatterns patterns;
        private final SentenceWords words;
        private final CodedPhrases phrases;
        private final PatternParties parties;
        /** By the dictionary itself: to compare two of them takes long. */
        private final Map<PatternDictionary, PatternWords> places = new IdentityHashMap<>();

        private final List<PatternReading> readings = new ArrayList<>();

        Reading(Sentence sentence, ArticleContext context, Slots slots, PartyPhrases known, LoadedPatterns patterns) {
            this.sentence = sentence;
            this.patterns = patterns;
            this.words = SentenceWords.of(sentence);
            this.phrases = new CodedPhrases(sentence, context.actors());
            this.parties = new PatternParties(sentence, slots, phrases, patterns.only() ? null : known);
        }

        LoadedCoding read() {
            for (Token token : sentence.tokens()) {
                if (isVerb(token)) {
                    read(token);
                }
            }
            Set<Integer> claimed = new HashSet<>();
            readings.forEach(reading -> claimed.add(reading.verb().index()));
            boolean discarded =
                    readings.stream().anyMatch(reading -> reading.code().isDiscard());
            List<Draft> drafts = new ArrayList<>();
            if (!discarded) {
                new PatternNesting(sentence, phrases)
                        .join(readings)
                        .forEach(reading -> drafts.addAll(reading.drafts(patterns)));
            }
            return new LoadedCoding(drafts, claimed, discarded || patterns.only());
        }

        private static boolean isVerb(Token token) {
            return token.isVerb()
                    && !token.relates("aux")
                    && !token.relates("cop")
                    && !token.relates("amod")
                    && !token.relates("compound")
                    && !token.relates("case");
        }

        /** A pattern that fits wins over the verb's own code; a verb that codes nothing itself is left to others. */
        private void read(Token verb) {
            List<LoadedVerbs.Known> known = patterns.verbs().find(words, verb);
            if (known.isEmpty()) {
                return;
            }
            ClauseScope scope = new ClauseScope(sentence, verb);
            Set<List<VerbPattern>> tried = Collections.newSetFromMap(new IdentityHashMap<>());
            for (LoadedVerbs.Known candidate : known) {
                if (!tried.add(candidate.patterns())) {
                    continue; // A verb that stands in a block twice has the same patterns.
                }
                PatternWalk walk = new PatternWalk(words, scope, phrases, placesOf(candidate.dictionary()));
                for (VerbPattern pattern : candidate.patterns()) {
                    Optional<PatternWalk.Bound> bound = walk.match(pattern);
                    if (bound.isPresent()) {
                        add(scope, candidate, bound.get(), pattern.code(), pattern.line());
                        return;
                    }
                }
            }
            known.stream()
                    .filter(candidate -> !candidate.entry().code().isNull())
                    .findFirst()
                    .ifPresent(candidate -> add(
                            scope,
                            candidate,
                            new PatternWalk.Bound(),
                            candidate.entry().code(),
                            candidate.entry().line()));
        }

        private PatternWords placesOf(PatternDictionary dictionary) {
            return places.computeIfAbsent(dictionary, its -> new PatternWords(words, its.synsets()));
        }

        private void add(
                ClauseScope scope, LoadedVerbs.Known known, PatternWalk.Bound bound, PairedCode code, int line) {
            PatternParties.Sides sides = parties.find(scope, bound, known.ofPetrarch2());
            readings.add(new PatternReading(scope.verb(), known, code, line, sides.sources(), sides.targets()));
        }
    }
}
