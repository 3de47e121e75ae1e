package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.core.dictionary.PairedCode;
import org.dateline.core.dictionary.SentenceWords;
import org.dateline.core.dictionary.VerbPattern;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

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

    static LoadedCoding of(Sentence sentence, ArticleContext context, Slots slots, LoadedPatterns patterns) {
        return patterns.isEmpty() && !patterns.only()
                ? NOTHING
                : new Reading(sentence, context, slots, patterns).read();
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
        private final Slots slots;
        private final SentenceWords words;
        private final CodedPhrases phrases;
        private final PatternParties parties;
        private final List<Draft> drafts = new ArrayList<>();
        private final Set<Integer> claimed = new HashSet<>();
        private boolean discarded;

        Reading(Sentence sentence, ArticleContext context, Slots slots, LoadedPatterns patterns) {
            this.sentence = sentence;
            this.patterns = patterns;
            this.slots = slots;
            this.words = SentenceWords.of(sentence);
            this.phrases = new CodedPhrases(sentence, context.actors());
            this.parties = new PatternParties(sentence, slots, phrases);
        }

        LoadedCoding read() {
            for (Token token : sentence.tokens()) {
                if (isVerb(token)) {
                    code(token);
                }
            }
            return new LoadedCoding(discarded ? List.of() : drafts, claimed, discarded || patterns.only());
        }

        private static boolean isVerb(Token token) {
            return token.isVerb()
                    && !token.relates("aux")
                    && !token.relates("cop")
                    && !token.relates("amod")
                    && !token.relates("compound")
                    && !token.relates("case");
        }

        private void code(Token verb) {
            List<LoadedVerbs.Known> known = patterns.verbs().find(words, verb);
            if (known.isEmpty()) {
                return;
            }
            ClauseScope scope = new ClauseScope(sentence, verb);
            for (LoadedVerbs.Known candidate : known) {
                PatternWalk walk = new PatternWalk(
                        words, scope, phrases, candidate.dictionary().synsets(), 0);
                for (VerbPattern pattern : candidate.patterns()) {
                    Optional<PatternWalk.Bound> bound = walk.match(pattern);
                    if (bound.isPresent()) {
                        claimed.add(verb.index());
                        add(
                                scope,
                                bound.get(),
                                pattern.code(),
                                candidate.dictionary().file(),
                                pattern.line());
                        return;
                    }
                }
            }
            for (LoadedVerbs.Known candidate : known) {
                PairedCode code = candidate.entry().code();
                if (!code.isNull()) {
                    claimed.add(verb.index());
                    add(
                            scope,
                            new PatternWalk.Bound(),
                            code,
                            candidate.dictionary().file(),
                            candidate.entry().line());
                    return;
                }
            }
        }

        private void add(ClauseScope scope, PatternWalk.Bound bound, PairedCode code, String file, int line) {
            if (code.isDiscard()) {
                discarded = true;
                return;
            }
            if (code.isNull()) {
                return;
            }
            if (bound.compound != null) {
                List<Token> members = phrases.sideBySide(bound.compound);
                for (Token member : members) {
                    List<Token> others = new ArrayList<>(members);
                    others.remove(member);
                    add(scope.verb(), List.of(member), others, code.forward(), file, line);
                }
                return;
            }
            PatternParties.Sides sides = parties.find(scope, bound);
            add(scope.verb(), sides.sources(), sides.targets(), code.forward(), file, line);
            add(scope.verb(), sides.targets(), sides.sources(), code.backward(), file, line);
        }

        private void add(
                Token verb, List<Token> sources, List<Token> targets, @Nullable String code, String file, int line) {
            if (code == null || sources.isEmpty() && targets.isEmpty()) {
                return;
            }
            Trigger trigger = new Trigger(verb.lemma(), List.of(), null, null, null);
            Draft draft = new Draft(new FrameMatch(patterns.frame(code, file, line), trigger, verb), verb);
            draft.actors.addAll(sources);
            draft.recipients.addAll(targets);
            drafts.add(draft);
        }
    }
}
