package org.dateline.core.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.actor.ArticleActors;
import org.dateline.core.actor.Referent;
import org.dateline.core.actor.ReferentKind;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who or what fills the slots of an event noun: behind prepositions, in front of it, and through the light verb
 * that it hangs on.
 */
final class NounSlots {

    private static final WordList ORIGIN_VERBS = WordList.ofResource(NounSlots.class, "origin-verbs.txt");
    private static final WordList OWN_PREPOSITIONS = WordList.ofResource(NounSlots.class, "own-prepositions.txt");
    private static final WordList TARGETING = WordList.ofResource(NounSlots.class, "targeting-prepositions.txt");
    private static final WordList BEHIND = WordList.ofResource(NounSlots.class, "harm-prepositions.txt");

    /** How many words a time behind a noun may have: "the assault early on the Friday before". */
    private static final int LONGEST_TIME = 5;

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final WordList COUNT_NOUNS = WordList.ofResource(NounSlots.class, "count-nouns.txt");

    private final Sentence sentence;
    private final ArticleActors actors;
    private final LightVerbs lightVerbs;
    private final VerbSlots verbs;

    NounSlots(Sentence sentence, ArticleActors actors, LightVerbs lightVerbs, VerbSlots verbs) {
        this.sentence = sentence;
        this.actors = actors;
        this.lightVerbs = lightVerbs;
        this.verbs = verbs;
    }

    Optional<Token> find(Token noun, String slot) {
        Token whole = whole(noun);
        return switch (slot) {
            case "subject" -> agentOfNoun(noun, whole);
            case "object" -> prepositionOfNoun(noun, "of").or(() -> sufferer(noun));
            case "clause" ->
                sentence.dependents(noun, "acl", "ccomp", "xcomp").stream()
                        .filter(Token::isVerb)
                        .findFirst();
            case "indirect" -> Optional.empty();
            case "governor" -> sentence.findHead(whole);
            case "modifier" ->
                sentence.dependents(noun, "compound", "amod").stream()
                        .filter(modifier -> modifier.index() == noun.index() - 1)
                        .findFirst();
            case "compound" -> sentence.dependents(noun, "compound").stream().findFirst();
            case "possessor" -> sentence.findDependent(noun, "nmod:poss");
            case "sufferer" -> sufferer(noun).or(() -> modifierVictim(noun));
            default -> prepositionOfNoun(noun, slot);
        };
    }

    /** "hundreds of attacks" stands in its clause by its first word. */
    private Token whole(Token noun) {
        Token head = sentence.findHead(noun).orElse(null);
        if (head == null || !noun.relates("nmod") || !sentence.caseOf(noun).equals("of")) {
            return noun;
        }
        return !head.isVerb() && COUNT_NOUNS.contains(head.lemma()) ? head : noun;
    }

    private Optional<Token> agentOfNoun(Token noun, Token whole) {
        Optional<Token> by = prepositionOfNoun(noun, "by");
        if (by.isPresent()) {
            return by;
        }
        Optional<LightVerbs.Lender> lender = lightVerbs.findLender(sentence, whole);
        if (lender.isPresent() && !lender.get().suffers()) {
            Token verb = lender.get().verb();
            if (verb.isVerb() && verbs.isPassive(verb) && whole.relates("obl")) {
                // "were engaged in attacks"
                return verbs.object(verb, 0);
            }
            return verb.isNoun() ? sentence.findDependent(verb, "nsubj") : verbs.subject(verb, 0);
        }
        if (sentence.hasDependent(whole, "cop") && sentence.hasDependent(whole, "case")) {
            Optional<Token> subject = sentence.findDependent(whole, "nsubj");
            if (subject.isPresent()) {
                return whole.relates("acl") && RELATIVES.contains(subject.get().lemma())
                        ? sentence.findHead(whole)
                        : subject;
            }
        }
        if (sentence.hasDependent(whole, "cop") && whole.relates("xcomp")) {
            // "was reported to be under siege"
            Token verb = sentence.token(whole.head());
            return verbs.isPassive(verb) ? verbs.object(verb, 0) : verbs.subject(verb, 0);
        }
        for (Token clause : sentence.dependents(noun, "acl")) {
            if (clause.tag().equals("VBN")) {
                Optional<Token> agent = verbs.prepositional(clause, "by");
                if (agent.isPresent()) {
                    return agent;
                }
            }
        }
        return modifierAgent(noun).or(() -> origin(whole)).or(() -> agentOfWhole(noun));
    }

    /** "support … continues to come from abroad": where a thing comes from is whose it is. */
    private Optional<Token> origin(Token noun) {
        Token verb =
                sentence.findHead(noun).filter(head -> noun.relates("nsubj")).orElse(null);
        if (verb == null) {
            return Optional.empty();
        }
        Token main = ORIGIN_VERBS.contains(verb.lemma())
                ? verb
                : sentence.findDependent(verb, "xcomp").orElse(verb);
        return ORIGIN_VERBS.contains(main.lemma()) ? verbs.prepositional(main, "from") : Optional.empty();
    }

    /** "hundreds of attacks, including an assault": the part has the agent of the whole. */
    private Optional<Token> agentOfWhole(Token noun) {
        Token head = sentence.findHead(noun).orElse(null);
        if (head == null || !noun.relates("nmod") || !sentence.caseOf(noun).equals("include")) {
            return Optional.empty();
        }
        Token named = COUNT_NOUNS.contains(head.lemma())
                ? sentence.dependents(head, "nmod").stream()
                        .filter(counted -> sentence.caseOf(counted).equals("of"))
                        .findFirst()
                        .orElse(head)
                : head;
        return agentOfNoun(named, whole(named));
    }

    /** The actor in front of an event noun: "the Taliban's offensive", "U.S. drone attacks". */
    Optional<Token> modifierAgent(Token noun) {
        Token best = null;
        int bestRank = 0;
        for (Token modifier : sentence.dependents(noun, "nmod:poss", "compound", "amod")) {
            int rank = modifier.index() < noun.index() ? rank(modifier) : 0;
            if (rank > bestRank) {
                best = modifier;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "the school bombing", "a refugee massacre": unarmed people in front of violence suffer it. */
    private Optional<Token> modifierVictim(Token noun) {
        return sentence.dependents(noun, "compound").stream()
                .filter(modifier -> modifier.index() < noun.index())
                .filter(modifier -> actors.find(sentence, modifier)
                        .filter(NounSlots::isUnarmed)
                        .isPresent())
                .findFirst();
    }

    private static boolean isUnarmed(Referent referent) {
        return referent.kind() == ReferentKind.SECTOR && !referent.isArmed() && !referent.isState();
    }

    /** A possessor before a name before a common noun; an adjective such as "military" is nobody. */
    private int rank(Token modifier) {
        Optional<Referent> referent = actors.find(sentence, modifier);
        if (referent.isEmpty() || modifier.relates("compound") && isUnarmed(referent.get())) {
            return 0;
        }
        if (modifier.relates("nmod:poss")) {
            return 3;
        }
        if (referent.get().kind() != ReferentKind.SECTOR) {
            return 2;
        }
        return modifier.isNoun() ? 1 : 0;
    }

    private Optional<Token> sufferer(Token noun) {
        return lightVerbs
                .findLender(sentence, whole(noun))
                .filter(LightVerbs.Lender::suffers)
                .flatMap(lender -> verbs.subject(lender.verb(), 0));
    }

    /** "protests against abuses by the army": the army protests against nothing. */
    private boolean isOfTarget(Token noun, Token by) {
        return sentence.dependents(noun, "nmod").stream()
                .anyMatch(target -> target.index() > noun.index() && target.index() < by.index() && isTarget(target));
    }

    private boolean isTarget(Token complement) {
        return isTargeted(sentence, complement)
                && actors.find(sentence, complement).isEmpty();
    }

    /** Tells whether a phrase is what a protest, an inquiry or a complaint is about: "against abuses". */
    static boolean isTargeted(Sentence sentence, Token complement) {
        return TARGETING.contains(sentence.caseOf(complement));
    }

    private Optional<Token> prepositionOfNoun(Token noun, String preposition) {
        String wanted = preposition.replace('_', ' ');
        for (Token dependent : sentence.dependents(noun, "nmod", "obl")) {
            if (verbs.hasCase(dependent, wanted) && !(wanted.equals("by") && isOfTarget(noun, dependent))) {
                return Optional.of(dependent);
            }
        }
        if (noun.relates("conj")) {
            // "mortar and rocket fire against camps"
            Token first = sentence.token(noun.head());
            for (Token dependent : sentence.dependents(first, "nmod")) {
                if (dependent.index() > noun.index() && first.isNoun() && verbs.hasCase(dependent, wanted)) {
                    return Optional.of(dependent);
                }
            }
        }
        for (Token complement : sentence.dependents(noun, "nmod")) {
            for (Token nested : sentence.dependents(complement, "nmod")) {
                if (wanted.equals("by") && verbs.hasCase(nested, wanted) && !isTarget(complement)) {
                    return Optional.of(nested);
                }
            }
        }
        if (wanted.equals("by") && noun.relates("nmod")) {
            Optional<Token> doer = sentence.findHead(noun).filter(Token::isNoun).stream()
                    .flatMap(head -> sentence.dependents(head, "nmod").stream())
                    .filter(dependent -> verbs.hasCase(dependent, wanted))
                    .findFirst();
            if (doer.isPresent()) {
                return doer;
            }
        }
        Token whole = whole(noun);
        @Nullable Token governor = sentence.findHead(whole).orElse(null);
        if (governor != null && governor.isVerb() && !wanted.equals("of")) {
            boolean lends = lightVerbs.findLender(sentence, whole).isPresent();
            for (Token dependent : sentence.dependents(governor, "obl")) {
                if (dependent.index() > noun.index()
                        && verbs.hasCase(dependent, wanted)
                        && (lends || isNextTo(noun, whole, dependent))) {
                    return Optional.of(dependent);
                }
            }
        }
        return wanted.equals("at") ? handsAbove(noun).or(() -> behind(noun, wanted)) : behind(noun, wanted);
    }

    /**
     * "promised an answer to the assault eleven days ago on a base", where the parser hangs the base on the promise: what
     * begins right behind the noun, or behind a time that stands there, is the noun's.
     */
    private Optional<Token> behind(Token noun, String wanted) {
        if (!noun.relates("nmod") || !BEHIND.contains(wanted)) {
            return Optional.empty();
        }
        int next = noun.index() + 1;
        while (next <= sentence.size() && next <= noun.index() + LONGEST_TIME && verbs.isTime(sentence.token(next))) {
            next++;
        }
        int start = next;
        return sentence.findHead(noun).stream()
                .flatMap(above -> Stream.concat(Stream.of(above), sentence.findHead(above).stream()))
                .flatMap(above -> sentence.dependents(above, "obl", "nmod").stream())
                .filter(phrase -> phrase.index() > noun.index() && verbs.hasCase(phrase, wanted))
                .filter(phrase -> sentence.dependents(phrase, "case").stream().anyMatch(word -> word.index() == start))
                .findFirst();
    }

    /** "learned with horror of the death of its nurse at the hands of rebels": the hands hang on the first verb above. */
    private Optional<Token> handsAbove(Token noun) {
        Token above = noun;
        while (!above.isVerb()) {
            Optional<Token> head = sentence.findHead(above);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            above = head.get();
        }
        return sentence.dependents(above, "obl").stream()
                .filter(phrase -> phrase.index() > noun.index() && isAtHands(phrase))
                .findFirst();
    }

    /** "mourned the death of its nurse at the hands of rebels", where the parser hangs the hands on the mourning. */
    private boolean isAtHands(Token phrase) {
        return phrase.lemma().equals("hand")
                && sentence.caseOf(phrase).equals("at")
                && sentence.hasDependent(phrase, "nmod");
    }

    /**
     * "condemned the attack on the port", where the parser hangs the port on the condemning. Who acts in a passive does
     * so with his own verb: "the attack was condemned by the league".
     */
    private boolean isNextTo(Token noun, Token whole, Token phrase) {
        boolean isAgent = sentence.caseOf(phrase).equals("by") && verbs.isPassive(sentence.token(whole.head()));
        return whole.relation().equals("obj")
                && !isAgent
                && sentence.dependents(phrase, "case").stream().anyMatch(word -> word.index() == noun.index() + 1)
                && !OWN_PREPOSITIONS.contains(sentence.token(whole.head()).lemma());
    }
}
