package org.dateline.core.event;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Finds who or what fills the slots of a verb: the logical subject and object, through passives, relative and participial
 * clauses, control and coordination.
 */
final class VerbSlots {

    private static final int MAX_DEPTH = 12;

    private static final WordList OBJECT_CONTROL = WordList.ofResource(VerbSlots.class, "object-control.txt");
    private static final WordList ADVERBIALS = WordList.ofResource(VerbSlots.class, "in-adverbials.txt");
    private static final WordList NO_GOALS = WordList.ofResource(VerbSlots.class, "no-goals.txt");
    private static final WordList CONDITIONS = WordList.ofResource(VerbSlots.class, "conditions.txt");
    private static final WordList DOCUMENTS = WordList.ofResource(VerbSlots.class, "document-nouns.txt");
    private static final WordList SUPPOSING = WordList.ofResource(VerbSlots.class, "supposing-verbs.txt");
    private static final Set<String> OCCASIONS = Set.of("when", "as", "after");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

    private final Sentence sentence;
    private final Predicate<Token> isTime;

    VerbSlots(Sentence sentence, Predicate<Token> isTime) {
        this.sentence = sentence;
        this.isTime = isTime;
    }

    Optional<Token> find(Token verb, String slot, int depth) {
        return switch (slot) {
            case "subject" -> subject(verb, depth);
            case "object" -> object(verb, depth);
            case "indirect" -> sentence.findDependent(verb, "iobj");
            case "clause" -> clause(verb);
            case "condition" -> condition(verb);
            case "occasion" -> occasion(verb);
            case "where" -> verb.relates("acl") && hasWhere(verb) ? sentence.findHead(verb) : Optional.empty();
            case "beside" ->
                sentence.dependents(verb, "conj").stream().filter(Token::isVerb).findFirst();
            case "joined" -> verb.relates("conj") ? sentence.findHead(verb).filter(Token::isVerb) : Optional.empty();
            case "predicate" ->
                sentence.dependents(verb, "xcomp").stream()
                        .filter(Token::isAdjective)
                        .findFirst();
            default -> prepositional(verb, slot);
        };
    }

    /** "the districts, where troops are fighting". */
    private boolean hasWhere(Token verb) {
        return sentence.dependents(verb, "advmod").stream()
                .anyMatch(adverb -> adverb.lemma().equals("where"));
    }

    boolean isTime(Token token) {
        return isTime.test(token);
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
        if (verb.relates("xcomp")) {
            // "were believed killed"
            return !sentence.hasDependent(verb, "obj", "nsubj", "mark")
                    && sentence.findHead(verb)
                            .filter(head -> SUPPOSING.contains(head.lemma()) && isPassive(head))
                            .isPresent();
        }
        return !sentence.hasDependent(verb, "obj", "nsubj")
                && (verb.relates("dep") || verb.relates("advcl") || verb.head() == 0);
    }

    Optional<Token> subject(Token verb, int depth) {
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
            if (isMarked(verb, "to")) {
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
        if (relation.equals("ccomp") && !isMarked(verb, "to") && !verb.tag().equals("VBG")) {
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
        boolean infinitive = isMarked(verb, "to") || verb.relation().equals("xcomp");
        if (OBJECT_CONTROL.contains(head.lemma()) && (infinitive || gerund && !isMarked(verb, "by"))) {
            Optional<Token> controller = object(head, depth + 1)
                    .filter(token -> token.index() < verb.index())
                    .or(() -> prepositional(head, "on"))
                    .or(() -> prepositional(head, "for"));
            if (controller.isPresent()) {
                return controller;
            }
        }
        if (gerund && isMarked(verb, "for")) {
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

    private boolean isMarked(Token verb, String mark) {
        for (Token marker : sentence.dependents(verb, "mark", "case")) {
            if (marker.lemma().equals(mark)) {
                return true;
            }
        }
        return false;
    }

    Optional<Token> object(Token verb, int depth) {
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
        // "Before the day was out, two towns had gone": of two subjects that the parser gives, the nearest.
        Optional<Token> subject = sentence.dependents(verb, "nsubj:pass", "nsubj").stream()
                .reduce((first, last) -> last.index() < verb.index() ? last : first);
        if (subject.isPresent()) {
            return RELATIVES.contains(subject.get().lemma())
                            && subject.get().tag().startsWith("W")
                    ? antecedent(verb)
                    : subject;
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
            // "left the town after being expelled": what another clause tells of is not what its head leaves.
            boolean isOwnClause = verb.relates("advcl") && sentence.hasDependent(verb, "mark");
            if (OBJECT_CONTROL.contains(head.lemma()) && !isOwnClause) {
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
                    && (!dependent.relates("advcl") || isMarked(dependent, "to"))) {
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

    /** "died when a bomb went off": what happened then. */
    private Optional<Token> occasion(Token verb) {
        return sentence.dependents(verb, "advcl", "dep").stream()
                .filter(clause -> clause.isVerb() && clause.index() > verb.index())
                .filter(clause -> sentence.dependents(clause, "mark", "advmod").stream()
                        .anyMatch(word -> OCCASIONS.contains(word.lemma())))
                .findFirst();
    }

    Optional<Token> prepositional(Token predicate, String preposition) {
        String wanted = preposition.replace('_', ' ');
        for (Token dependent : sentence.dependents(predicate, "obl", "nmod")) {
            if (hasCase(dependent, wanted)) {
                // "the raid in which nine died"
                return RELATIVES.contains(dependent.lemma()) && dependent.tag().startsWith("W")
                        ? antecedent(predicate)
                        : Optional.of(dependent);
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

    boolean hasCase(Token noun, String wanted) {
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
}
