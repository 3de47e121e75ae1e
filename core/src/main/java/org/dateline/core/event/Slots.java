package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.core.actor.ArticleActors;
import org.dateline.core.actor.Referent;
import org.dateline.core.actor.ReferentKind;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who or what fills the slots of a verb or an event noun, through passives, relative and
 * participial clauses, control, coordination and light verbs. The logical subject and object, whatever
 * the surface: as in the argument paths of Semafor and PredPatt over Universal Dependencies.
 */
final class Slots {

    private static final int MAX_DEPTH = 12;

    private static final WordList OBJECT_CONTROL = WordList.ofResource(Slots.class, "object-control.txt");
    private static final WordList ORIGIN_VERBS = WordList.ofResource(Slots.class, "origin-verbs.txt");
    private static final WordList ADVERBIALS = WordList.ofResource(Slots.class, "in-adverbials.txt");
    private static final WordList NO_GOALS = WordList.ofResource(Slots.class, "no-goals.txt");
    private static final WordList OWN_PREPOSITIONS = WordList.ofResource(Slots.class, "own-prepositions.txt");
    private static final WordList TARGETING = WordList.ofResource(Slots.class, "targeting-prepositions.txt");
    private static final WordList CONDITIONS = WordList.ofResource(Slots.class, "conditions.txt");
    private static final WordList DOCUMENTS = WordList.ofResource(Slots.class, "document-nouns.txt");
    private static final WordList COUNT_NOUNS = WordList.ofResource(Slots.class, "count-nouns.txt");

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

    private final Sentence sentence;
    private final ArticleActors actors;
    private final LightVerbs lightVerbs;
    private final Predicate<Token> isTime;

    Slots(Sentence sentence, ArticleActors actors, LightVerbs lightVerbs, Predicate<Token> isTime) {
        this.isTime = isTime;
        this.sentence = sentence;
        this.actors = actors;
        this.lightVerbs = lightVerbs;
    }

    /** The head of what fills a slot of a predicate. */
    Optional<Token> find(Token predicate, String slot) {
        int dot = slot.indexOf('.');
        if (dot > 0) {
            return find(predicate, slot.substring(0, dot)).flatMap(next -> find(next, slot.substring(dot + 1)));
        }
        if (predicate.relates("case")) {
            Token noun = sentence.token(predicate.head());
            return slot.equals("object") ? Optional.of(noun) : sentence.findHead(noun);
        }
        if (predicate.tag().equals("MD")) {
            return sentence.findHead(predicate).flatMap(verb -> find(verb, slot));
        }
        return predicate.isNoun() ? findOfNoun(predicate, slot) : findOfVerb(predicate, slot, 0);
    }

    /** The head of what fills the first filled slot of several. */
    Optional<Token> findFirst(Token predicate, List<String> names) {
        for (String name : names) {
            Optional<Token> head = find(predicate, name);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    // --- verbs ----------------------------------------------------------------------------------

    private Optional<Token> findOfVerb(Token verb, String slot, int depth) {
        return switch (slot) {
            case "subject" -> subject(verb, depth);
            case "object" -> object(verb, depth);
            case "indirect" -> sentence.findDependent(verb, "iobj");
            case "clause" -> clause(verb);
            case "condition" -> condition(verb);
            case "predicate" ->
                sentence.dependents(verb, "xcomp").stream()
                        .filter(Token::isAdjective)
                        .findFirst();
            default -> prepositional(verb, slot);
        };
    }

    boolean isPassive(Token verb) {
        if (sentence.hasDependent(verb, "nsubj:pass", "aux:pass", "csubj:pass")) {
            return true;
        }
        if (!verb.tag().equals("VBN") || sentence.hasDependent(verb, "aux", "cop")) {
            return false;
        }
        if (verb.relation().equals("acl") || verb.relation().equals("amod")) {
            return true;
        }
        if (verb.relates("conj")) {
            return !sentence.hasDependent(verb, "obj", "nsubj")
                    && sentence.findHead(verb).filter(this::isPassive).isPresent();
        }
        return !sentence.hasDependent(verb, "obj", "nsubj")
                && (verb.relates("dep") || verb.relates("advcl") || verb.head() == 0);
    }

    private Optional<Token> subject(Token verb, int depth) {
        if (depth > MAX_DEPTH) {
            return Optional.empty();
        }
        if (isPassive(verb)) {
            return prepositional(verb, "by");
        }
        Optional<Token> surface = surfaceSubject(verb);
        return surface.isPresent() ? surface : inheritedSubject(verb, depth);
    }

    private Optional<Token> surfaceSubject(Token verb) {
        for (Token subject : sentence.dependents(verb, "nsubj")) {
            if (RELATIVES.contains(subject.lemma())
                    && (subject.tag().startsWith("W")
                            || subject.tag().equals("IN")
                            || subject.tag().equals("DT"))) {
                return antecedent(verb);
            }
            if (!subject.relation().equals("nsubj:pass")) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    /** The noun that a relative clause tells of; conjoined clauses share it. */
    private Optional<Token> antecedent(Token verb) {
        Token clause = verb;
        for (int steps = 0; steps < MAX_DEPTH && !clause.relates("acl"); steps++) {
            Optional<Token> head = sentence.findHead(clause);
            if (head.isEmpty() || !head.get().isVerb()) {
                return head.filter(Token::isNoun);
            }
            clause = head.get();
        }
        return sentence.findHead(clause);
    }

    private Optional<Token> inheritedSubject(Token verb, int depth) {
        Token head = sentence.findHead(verb).orElse(null);
        if (head == null) {
            return Optional.empty();
        }
        String relation = verb.relation();
        if (relation.startsWith("acl")) {
            if (hasMark(verb, "to")) {
                return ownerOfPurpose(head, depth);
            }
            if (verb.tag().equals("VBG")
                    && sentence.token(verb.index() - 1).form().equals(",")) {
                // "barred the leader, accusing him of fraud": who barred accuses.
                Token governor = sentence.findHead(head).orElse(null);
                if (governor != null && governor.isVerb() && !head.relation().equals("nsubj")) {
                    return subject(governor, depth + 1);
                }
            }
            if (verb.tag().equals("VBG") && DOCUMENTS.contains(head.lemma())) {
                return ownerOfPurpose(head, depth).or(() -> Optional.of(head));
            }
            return verb.tag().equals("VBG") && head.isNoun() ? Optional.of(head) : relativeSubject(verb, head);
        }
        if (relation.equals("amod")) {
            return verb.tag().equals("VBG") ? Optional.of(head) : Optional.empty();
        }
        if (relation.equals("conj")) {
            return head.isVerb() && !isPassive(head) ? subject(head, depth + 1) : passiveSubject(head);
        }
        if (relation.equals("ccomp") && !hasMark(verb, "to") && !verb.tag().equals("VBG")) {
            return Optional.empty();
        }
        if (relation.equals("parataxis") && !verb.tag().equals("VBG")) {
            return Optional.empty();
        }
        if (!head.isVerb()) {
            return head.isNoun() && verb.tag().equals("VBG") && !relation.equals("advcl")
                    ? Optional.of(head)
                    : adjectivalSubject(head);
        }
        return controlled(verb, head, depth);
    }

    private Optional<Token> relativeSubject(Token verb, Token head) {
        // "the city that fell": the parser may leave the pronoun out as a marker.
        return verb.relation().equals("acl:relcl") && !sentence.hasDependent(verb, "nsubj", "obj")
                ? Optional.of(head)
                : Optional.empty();
    }

    private Optional<Token> passiveSubject(Token head) {
        return sentence.findDependent(head, "nsubj:pass", "nsubj");
    }

    private Optional<Token> adjectivalSubject(Token head) {
        return sentence.findDependent(head, "nsubj");
    }

    private Optional<Token> controlled(Token verb, Token head, int depth) {
        boolean gerund = verb.tag().equals("VBG");
        boolean infinitive = hasMark(verb, "to") || verb.relation().equals("xcomp");
        if (OBJECT_CONTROL.contains(head.lemma()) && (infinitive || gerund && !hasMark(verb, "by"))) {
            Optional<Token> controller = object(head, depth + 1)
                    .filter(token -> token.index() < verb.index())
                    .or(() -> prepositional(head, "on"))
                    .or(() -> prepositional(head, "for"));
            if (controller.isPresent()) {
                return controller;
            }
        }
        if (gerund && hasMark(verb, "for")) {
            // "detained two men for attacking a soldier": the men attacked him.
            Optional<Token> blamed = object(head, depth + 1).filter(token -> token.index() < verb.index());
            if (blamed.isPresent()) {
                return blamed;
            }
        }
        if (isPassive(head)) {
            return object(head, depth + 1);
        }
        return subject(head, depth + 1);
    }

    /** "the power to stop", "an attempt to seize": the subject is the noun's owner or the clause's subject. */
    private Optional<Token> ownerOfPurpose(Token noun, int depth) {
        Optional<Token> owner = sentence.findDependent(noun, "nmod:poss");
        if (owner.isPresent()) {
            return owner;
        }
        Token governor = sentence.findHead(noun).orElse(null);
        return governor != null && governor.isVerb() ? subject(governor, depth + 1) : Optional.empty();
    }

    private boolean hasMark(Token verb, String mark) {
        for (Token marker : sentence.dependents(verb, "mark", "case")) {
            if (marker.lemma().equals(mark)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Token> object(Token verb, int depth) {
        if (depth > MAX_DEPTH) {
            return Optional.empty();
        }
        if (isPassive(verb)) {
            return passiveObject(verb, depth);
        }
        Optional<Token> object = sentence.dependents(verb, "obj").stream().findFirst();
        if (object.isPresent()) {
            return RELATIVES.contains(object.get().lemma())
                            && object.get().tag().startsWith("W")
                    ? antecedent(verb)
                    : object;
        }
        Optional<Token> indirect = sentence.findDependent(verb, "iobj");
        if (indirect.isPresent() && !sentence.hasDependent(verb, "ccomp", "xcomp")) {
            // Nothing is given to somebody without a thing given: the parser has mistaken the object.
            return indirect;
        }
        Optional<Token> shared = sharedObject(verb);
        if (shared.isPresent()) {
            return shared;
        }
        if (verb.relation().equals("acl:relcl")
                && sentence.dependents(verb, "nsubj").stream()
                        .anyMatch(s -> !s.tag().startsWith("W"))
                && !sentence.hasDependent(verb, "ccomp", "xcomp")) {
            return sentence.findHead(verb);
        }
        return Optional.empty();
    }

    /** "kidnapped and killed eleven people": verbs side by side have one object. */
    private Optional<Token> sharedObject(Token verb) {
        return sentence.dependents(verb, "conj").stream()
                .filter(next -> next.tag().equals(verb.tag())
                        && next.index() == verb.index() + 2
                        && !sentence.hasDependent(next, "nsubj", "aux"))
                .findFirst()
                .flatMap(next -> sentence.findDependent(next, "obj"));
    }

    private Optional<Token> passiveObject(Token verb, int depth) {
        for (Token subject : sentence.dependents(verb, "nsubj:pass", "nsubj")) {
            return RELATIVES.contains(subject.lemma()) && subject.tag().startsWith("W")
                    ? antecedent(verb)
                    : Optional.of(subject);
        }
        if (verb.relation().startsWith("acl") || verb.relation().equals("amod")) {
            return sentence.findHead(verb);
        }
        Token head = sentence.findHead(verb).orElse(null);
        if (head == null) {
            return Optional.empty();
        }
        if (verb.relates("conj")) {
            return isPassive(head) ? passiveObject(head, depth + 1) : surfaceSubject(head);
        }
        if (head.isVerb()) {
            if (OBJECT_CONTROL.contains(head.lemma())) {
                Optional<Token> controller = sentence.findDependent(head, "obj");
                if (controller.isPresent()) {
                    return controller;
                }
            }
            return isPassive(head) ? object(head, depth + 1) : subject(head, depth + 1);
        }
        return head.isNoun() ? Optional.of(head) : Optional.empty();
    }

    private Optional<Token> clause(Token verb) {
        for (Token dependent : sentence.dependents(verb, "xcomp", "ccomp", "advcl", "obl")) {
            if (dependent.isVerb()
                    && dependent.index() > verb.index()
                    && (!dependent.relates("advcl") || hasMark(dependent, "to"))) {
                return Optional.of(dependent);
            }
        }
        return Optional.empty();
    }

    /** "threatened to leave unless the army withdraws": what a threat hangs on. */
    private Optional<Token> condition(Token verb) {
        return sentence.dependents(verb, "advcl", "xcomp", "ccomp").stream()
                .flatMap(clause ->
                        clause.relates("advcl") ? Stream.of(clause) : sentence.dependents(clause, "advcl").stream())
                .filter(clause -> sentence.dependents(clause, "mark").stream()
                        .anyMatch(mark -> CONDITIONS.contains(mark.lemma())))
                .findFirst();
    }

    private Optional<Token> prepositional(Token predicate, String preposition) {
        String wanted = preposition.replace('_', ' ');
        for (Token dependent : sentence.dependents(predicate, "obl", "nmod")) {
            if (hasCase(dependent, wanted)) {
                return Optional.of(dependent);
            }
        }
        for (Token object : sentence.dependents(predicate, "obj", "obl")) {
            if (object.relates("obl") && !sentence.caseOf(object).equals("as")) {
                continue;
            }
            for (Token dependent : sentence.dependents(object, "nmod")) {
                if (hasCase(dependent, wanted) && !wanted.equals("of")) {
                    return Optional.of(dependent);
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasCase(Token noun, String wanted) {
        if (isTime.test(noun)) {
            return false;
        }
        String found = sentence.caseOf(noun);
        if (wanted.equals("in") && ADVERBIALS.contains(noun.lemma()) || NO_GOALS.contains(found) || isUpTo(noun)) {
            return false;
        }
        // "outside of the city" is no "of".
        return found.equals(wanted)
                || found.startsWith(wanted + " ")
                || found.endsWith(" " + wanted) && !wanted.equals("of");
    }

    /** "up to 4,000 troops" are so many, and no goal. */
    private boolean isUpTo(Token noun) {
        return sentence.dependents(noun, "case").stream()
                .anyMatch(to -> to.lemma().equals("to")
                        && to.index() > 1
                        && sentence.token(to.index() - 1).lemma().equals("up")
                        && sentence.token(to.index() + 1).tag().equals("CD"));
    }

    // --- nouns ----------------------------------------------------------------------------------

    private Optional<Token> findOfNoun(Token noun, String slot) {
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
            if (verb.isVerb() && isPassive(verb) && whole.relates("obl")) {
                // "were engaged in attacks"
                return object(verb, 0);
            }
            return verb.isNoun() ? sentence.findDependent(verb, "nsubj") : subject(verb, 0);
        }
        if (sentence.hasDependent(whole, "cop") && sentence.hasDependent(whole, "case")) {
            Optional<Token> subject = sentence.findDependent(whole, "nsubj");
            if (subject.isPresent()) {
                return subject;
            }
        }
        for (Token clause : sentence.dependents(noun, "acl")) {
            if (clause.tag().equals("VBN")) {
                Optional<Token> agent = prepositional(clause, "by");
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
        return ORIGIN_VERBS.contains(main.lemma()) ? prepositional(main, "from") : Optional.empty();
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
                .filter(modifier ->
                        actors.find(sentence, modifier).filter(Slots::isUnarmed).isPresent())
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
                .flatMap(lender -> subject(lender.verb(), 0));
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
            if (hasCase(dependent, wanted) && !(wanted.equals("by") && isOfTarget(noun, dependent))) {
                return Optional.of(dependent);
            }
        }
        if (noun.relates("conj")) {
            // "mortar and rocket fire against camps"
            Token first = sentence.token(noun.head());
            for (Token dependent : sentence.dependents(first, "nmod")) {
                if (dependent.index() > noun.index() && first.isNoun() && hasCase(dependent, wanted)) {
                    return Optional.of(dependent);
                }
            }
        }
        for (Token complement : sentence.dependents(noun, "nmod")) {
            for (Token nested : sentence.dependents(complement, "nmod")) {
                if (wanted.equals("by") && hasCase(nested, wanted) && !isTarget(complement)) {
                    return Optional.of(nested);
                }
            }
        }
        if (wanted.equals("by") && noun.relates("nmod")) {
            Optional<Token> doer = sentence.findHead(noun).filter(Token::isNoun).stream()
                    .flatMap(head -> sentence.dependents(head, "nmod").stream())
                    .filter(dependent -> hasCase(dependent, wanted))
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
                        && hasCase(dependent, wanted)
                        && (lends || isNextTo(noun, whole, dependent))) {
                    return Optional.of(dependent);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * "condemned the attack on the port", where the parser hangs the port on the condemning. Who acts in a passive does
     * so with his own verb: "the attack was condemned by the league".
     */
    private boolean isNextTo(Token noun, Token whole, Token phrase) {
        boolean isAgent = sentence.caseOf(phrase).equals("by") && isPassive(sentence.token(whole.head()));
        return whole.relation().equals("obj")
                && !isAgent
                && sentence.dependents(phrase, "case").stream().anyMatch(word -> word.index() == noun.index() + 1)
                && !OWN_PREPOSITIONS.contains(sentence.token(whole.head()).lemma());
    }
}
