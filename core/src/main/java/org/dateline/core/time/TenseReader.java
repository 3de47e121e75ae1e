package org.dateline.core.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.article.BlockType;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Reads tense from the verb groups of a sentence; thread-safe. */
final class TenseReader {

    private static final String[] AUXILIARIES = {"aux", "cop"};

    /** Conjunctions of what was done before. */
    private static final Set<String> DONE_BEFORE = Set.of("after", "once");

    /** Adverbs beside a day: "early on Saturday". */
    private static final Set<String> PARTS_OF_DAY = Set.of("early", "late");

    private static final Set<String> NEGATORS = Set.of("not", "n't");

    private static final Set<String> SELF = Set.of("I", "we", "you");

    private final VerbGrammar grammar;

    TenseReader(VerbGrammar grammar) {
        this.grammar = grammar;
    }

    /** Where a date without a year at a token lies. */
    Direction direction(Sentence sentence, Token token) {
        if (!sentence.isParsed()) {
            return linear(sentence, token);
        }
        if (sentence.block() == BlockType.CAPTION) {
            return Direction.PAST;
        }
        boolean nominal = false;
        Token current = token;
        while (true) {
            Token head = sentence.findHead(current).orElse(null);
            if (head == null) {
                return isPredicate(sentence, current) ? direction(sentence, current, nominal) : Direction.NEAR;
            }
            if (isPredicate(sentence, head)) {
                if (sentence.caseOf(current).startsWith("until") && grammar.isDeferring(head)) {
                    return Direction.FUTURE;
                }
                boolean adverbial = current.relates("obl") || current.relates("advmod") || current.relates("nmod:tmod");
                return isTold(sentence, token, current, head)
                        ? Direction.PAST
                        : direction(sentence, head, nominal || !adverbial);
            }
            nominal |= !PARTS_OF_DAY.contains(head.lemma());
            current = head;
        }
    }

    /**
     * "is sought in Saturday's shooting", "are investigating a crash early Thursday", "police on Saturday arrested two men",
     * "a guard says on Monday": told of, and over.
     *
     * @param argument the word that the date hangs on or is, which depends on the predicate
     */
    private boolean isTold(Sentence sentence, Token date, Token argument, Token predicate) {
        Tense tense = tense(sentence, predicate);
        boolean ahead = grammar.isProspect(predicate);
        Token bearer = sentence.findHead(date).orElse(predicate);
        if (bearer.isNoun() && grammar.isUnforeseen(bearer) && !isPlanned(sentence, bearer)) {
            return !ahead && tense != Tense.FUTURE || !bearer.relates("obj") && !bearer.relates("nsubj");
        }
        if (ahead) {
            return false;
        }
        if (tense == Tense.PRESENT) {
            return grammar.isUnforeseen(predicate)
                    || grammar.isReporting(predicate)
                    || sentence.dependents(predicate, "obj").stream().anyMatch(grammar::isUnforeseen);
        }
        return argument.relation().equals("nsubj") && predicate.tag().equals("VBD");
    }

    private boolean isPlanned(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "amod", "acl").stream().anyMatch(grammar::isProspect);
    }

    private Direction direction(Sentence sentence, Token predicate, boolean nominal) {
        boolean prospect = grammar.isProspect(predicate);
        Tense tense = tense(sentence, predicate);
        if (nominal) {
            return prospect || tense == Tense.FUTURE ? Direction.NEAR_AHEAD : Direction.NEAR;
        }
        if (prospect && predicate.tag().equals("VBN")) {
            return isToldOfAsPast(sentence, predicate) ? Direction.NEAR_AHEAD : Direction.FUTURE;
        }
        if (tense.isPast()) {
            return Direction.PAST;
        }
        boolean headline = sentence.block() == BlockType.HEADLINE;
        return switch (tense) {
            case FUTURE -> Direction.FUTURE;
            case PRESENT -> headline ? Direction.PAST : Direction.FUTURE;
            default -> Direction.NEAR;
        };
    }

    /** "A service planned for Saturday was cancelled": the day may have passed with it. */
    private boolean isToldOfAsPast(Sentence sentence, Token participle) {
        if (!participle.relates("acl")) {
            return false;
        }
        Token noun = sentence.token(participle.head());
        return noun.relates("nsubj") && ownTense(sentence, sentence.token(noun.head())) == Tense.PAST;
    }

    /** Tells whether a word heads a clause; the "es" of Dar es Salaam, taken for a verb, does not. */
    static boolean isPredicate(Sentence sentence, Token token) {
        return token.isVerb() && token.name() != NameType.LOCATION || sentence.hasDependent(token, AUXILIARIES);
    }

    /** The tense of a predicate; one that is not finite takes that of the clause it belongs to. */
    Tense tense(Sentence sentence, Token predicate) {
        Token current = predicate;
        for (int depth = 0; depth <= sentence.size(); depth++) {
            Tense own = ownTense(sentence, current);
            if (isSupposed(sentence, current)) {
                return Tense.FUTURE;
            }
            if (isRefusal(sentence, current)) {
                return Tense.PAST;
            }
            if (current.tag().equals("VBG")
                    && sentence.hasMark(current, "of")
                    && sentence.findHead(current).filter(Token::isVerb).isPresent()) {
                // "accused of hiding them": whenever that was.
                return Tense.PRESENT_PERFECT;
            }
            if (own != Tense.NONE) {
                return own;
            }
            Token head = sentence.findHead(current).orElse(null);
            if (head == null) {
                return Tense.NONE;
            }
            if (current.isNoun() && current.relates("obj") && grammar.isProspect(head)) {
                return Tense.FUTURE;
            }
            if (isInfinitive(sentence, current)) {
                boolean told = grammar.isImplicative(head) || head.lemma().equals("become");
                boolean ahead =
                        grammar.isProspect(head) || head.lemma().equals("be") || !told && current.relates("xcomp");
                if (ahead) {
                    return isThere(sentence, predicate) ? Tense.NONE : Tense.FUTURE;
                }
            }
            current = head;
        }
        return Tense.NONE;
    }

    /** "would not say on Tuesday how": told by itself, of somebody else than who tells it. */
    private boolean isRefusal(Sentence sentence, Token verb) {
        return grammar.isAnswer(verb)
                && (verb.head() == 0
                        || verb.relates("conj") && sentence.token(verb.head()).head() == 0)
                && sentence.dependents(verb, "aux").stream()
                        .anyMatch(aux -> aux.lemma().equals("would"))
                && sentence.dependents(verb, "advmod").stream().anyMatch(not -> NEGATORS.contains(not.lemma()))
                && sentence.dependents(verb, "nsubj").stream().noneMatch(subject -> SELF.contains(subject.lemma()));
    }

    /** "if the town falls", "so that it could try": not yet, if ever. */
    private boolean isSupposed(Sentence sentence, Token verb) {
        if (!verb.relates("advcl")) {
            return false;
        }
        return sentence.dependents(verb, "mark", "advmod").stream().anyMatch(mark -> grammar.isSupposing(mark));
    }

    /**
     * "a former governor who fought the Soviets is leading them", "the truce which they proclaimed", "those hurt",
     * "remember the massacre": the past of a relative clause in the present, what tells which of several is meant, and
     * what is remembered.
     */
    boolean isBackground(Sentence sentence, Token trigger) {
        Token current = trigger;
        for (int steps = 0; steps < sentence.size() && current.head() != 0; steps++) {
            Token head = sentence.token(current.head());
            Tense own = current.relates("acl") ? ownTense(sentence, current) : Tense.NONE;
            if (own == Tense.PAST) {
                Tense main = tense(sentence, sentence.root());
                return main == Tense.PRESENT
                        || main == Tense.PRESENT_PERFECT
                        || main == Tense.PAST_PERFECT
                        || head.relates("appos")
                        || isOfThose(sentence, current)
                        || isRestrictive(sentence, current);
            }
            if (own == Tense.PRESENT && isOfThose(sentence, current) || isRemembered(current, head)) {
                return true;
            }
            current = head;
        }
        return false;
    }

    /** "among those hurt", "those who order attacks", wherever the parser hangs it. */
    private static boolean isOfThose(Sentence sentence, Token predicate) {
        int before = predicate.index() - 1;
        while (before > 0
                && (sentence.token(before).tag().startsWith("W")
                        || sentence.token(before).relates("aux"))) {
            before--;
        }
        return before > 0 && sentence.token(before).form().equalsIgnoreCase("those");
    }

    /** "the fighting rages", "the army is waging war"; of "the expulsion marks a low" the present tells nothing. */
    boolean isGoingOn(Sentence sentence, Token noun) {
        Token verb = sentence.findHead(noun).orElse(null);
        return isPredicate(sentence, noun)
                || verb == null
                || noun.relates("nsubj") && (grammar.isOccurrence(verb) || verb.isNoun() || verb.isAdjective())
                || noun.relates("obj") && grammar.isLight(verb);
    }

    /** "had let off fireworks after he stepped down": he did so before; of "said they had" that tells nothing. */
    boolean isBeforePast(Sentence sentence, Token predicate) {
        return predicate.relates("advcl")
                && DONE_BEFORE.stream().anyMatch(mark -> sentence.hasMark(predicate, mark))
                && sentence.findHead(predicate)
                        .filter(verb ->
                                ownTense(sentence, verb) == Tense.PAST_PERFECT && !isBackshifted(sentence, verb))
                        .isPresent();
    }

    /** "are held since gunmen stopped their bus": not on the day that the story has come to. */
    boolean isSince(Sentence sentence, Token predicate) {
        Token clause = firstJoined(sentence, predicate);
        return clause.relates("advcl") && sentence.hasMark(clause, "since");
    }

    /** The first of predicates that are joined: what hangs on it is of them all. */
    private static Token firstJoined(Sentence sentence, Token predicate) {
        Token first = predicate;
        while (first.relates("conj") && first.head() != 0) {
            first = sentence.token(first.head());
        }
        return first;
    }

    private boolean isRemembered(Token noun, Token head) {
        return noun.isNoun() && (noun.relates("obj") || noun.relates("nmod")) && grammar.isMemory(head);
    }

    /** Tells whether a predicate is told of as going on: "is in the capital", "was using the place". */
    static boolean isUnderWay(Sentence sentence, Token predicate) {
        return sentence.hasDependent(predicate, "cop")
                || predicate.tag().equals("VBG") && sentence.hasDependent(predicate, "aux");
    }

    /** "the truce which they proclaimed": of a known noun, with a doer of its own, no comma between. */
    private static boolean isRestrictive(Sentence sentence, Token clause) {
        Token noun = sentence.token(clause.head());
        return clause.relation().equals("acl:relcl")
                && !clause.tag().equals("VBG")
                && isDefinite(sentence, noun)
                && hasOwnSubject(sentence, clause)
                && sentence.tokens().subList(noun.index(), Math.max(noun.index(), clause.index() - 1)).stream()
                        .noneMatch(token -> token.tag().equals(","));
    }

    /** The finite predicate above a word whose tense is not the future: "said" of "said that they would attack if …". */
    Optional<Token> findGovernor(Sentence sentence, Token word) {
        Token current = word;
        for (int steps = 0; steps < sentence.size() && current.head() != 0; steps++) {
            current = sentence.token(current.head());
            Tense tense = ownTense(sentence, current);
            if (tense != Tense.NONE && tense != Tense.FUTURE && !isSupposed(sentence, current)) {
                return Optional.of(current);
            }
        }
        return Optional.empty();
    }

    /** "to protest against the killing", unlike "to launch the offensive": it is there, whatever is meant to be done. */
    private boolean isThere(Sentence sentence, Token noun) {
        return noun.isNoun()
                && sentence.findHead(noun).filter(grammar::isLight).isEmpty()
                && isDefinite(sentence, noun);
    }

    private static boolean isDefinite(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "det").stream()
                .anyMatch(determiner -> determiner.lemma().equals("the"));
    }

    /** Tells whether a relative clause has a doer of its own, so that it need not be of its noun's time. */
    static boolean hasOwnSubject(Sentence sentence, Token clause) {
        return sentence.dependents(clause, "nsubj").stream()
                .anyMatch(subject -> !subject.tag().startsWith("W"));
    }

    /** "said that it had fired on a boat": the simple past of what was said. */
    boolean isBackshifted(Sentence sentence, Token predicate) {
        Token clause = firstJoined(sentence, predicate);
        return clause.relates("ccomp")
                && sentence.findHead(clause)
                        .filter(verb -> grammar.isReporting(verb) && ownTense(sentence, verb) == Tense.PAST)
                        .isPresent();
    }

    private static boolean isInfinitive(Sentence sentence, Token verb) {
        if (!verb.tag().equals("VB")) {
            return false;
        }
        for (Token dependent : sentence.dependents(verb)) {
            if (dependent.tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /** The tense of the verb group itself; NONE where it is not finite. */
    static Tense ownTense(Sentence sentence, Token predicate) {
        boolean perfect = false;
        Tense finite = Tense.NONE;
        for (Token auxiliary : sentence.dependents(predicate, AUXILIARIES)) {
            switch (auxiliary.tag()) {
                case "MD" -> finite = modal(auxiliary);
                case "VBD" -> finite = finite == Tense.NONE ? Tense.PAST : finite;
                case "VBZ", "VBP" -> finite = finite == Tense.NONE ? Tense.PRESENT : finite;
                default -> {
                    // "be", "been", "being" and "to" are not finite.
                }
            }
            perfect |= isHave(auxiliary) && !auxiliary.relates("cop");
        }
        if (finite == Tense.NONE) {
            finite = ofTag(sentence, predicate);
        }
        if (finite == Tense.PRESENT && predicate.tag().equals("VB") && sentence.hasMark(predicate, "to")) {
            // "is to ease the blockade"
            return Tense.FUTURE;
        }
        if (perfect) {
            return finite == Tense.PAST ? Tense.PAST_PERFECT : Tense.PRESENT_PERFECT;
        }
        return finite;
    }

    private static Tense modal(Token auxiliary) {
        return switch (auxiliary.lemma()) {
            case "can", "ca" -> Tense.PRESENT;
            case "could" -> Tense.NONE;
            default -> Tense.FUTURE;
        };
    }

    private static Tense ofTag(Sentence sentence, Token predicate) {
        return switch (predicate.tag()) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            case "MD" -> Tense.FUTURE;
            case "VBN" ->
                predicate.relates("acl") || predicate.head() == 0 || hasActiveSubject(sentence, predicate)
                        ? Tense.PAST
                        : Tense.NONE;
            default -> Tense.NONE;
        };
    }

    /** "the founder tweeted on Monday", where the verb is tagged as a participle. */
    private static boolean hasActiveSubject(Sentence sentence, Token participle) {
        return sentence.dependents(participle, "nsubj").stream()
                        .anyMatch(subject -> subject.relation().equals("nsubj"))
                && !sentence.hasDependent(participle, "aux", "cop");
    }

    private static boolean isHave(Token token) {
        return token.lemma().equalsIgnoreCase("have")
                || token.form().equals("'ve")
                || token.form().equals("’ve");
    }

    /** Without a tree: the nearest finite verb before the token, else the first after it. */
    private Direction linear(Sentence sentence, Token token) {
        List<Token> tokens = sentence.tokens();
        for (int i = token.index() - 2; i >= 0; i--) {
            Direction told = finite(tokens, i);
            if (told != null) {
                return told;
            }
        }
        for (int i = token.index(); i < tokens.size(); i++) {
            Direction told = finite(tokens, i);
            if (told != null) {
                return told;
            }
        }
        return sentence.block() == BlockType.CAPTION ? Direction.PAST : Direction.NEAR;
    }

    private @Nullable Direction finite(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return switch (token.tag()) {
            case "MD" -> Direction.FUTURE;
            case "VBD" -> grammar.isProspect(token) ? Direction.FUTURE : Direction.PAST;
            case "VBZ", "VBP" -> isHave(token) ? Direction.PAST : Direction.FUTURE;
            default -> null;
        };
    }
}
