package org.dateline.core.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Finds who does what a verb says, through control, coordination and participles. */
final class Subjects {

    private static final int MAX_STEPS = 6;

    /** Tags of the participle in a passive, with those that it is mistaken for. */
    private static final Set<String> PASSIVE = Set.of("VBN", "VBD", "JJ");

    private Subjects() {}

    /** The head of the phrase that is the subject of a predicate in meaning. */
    static Optional<Token> find(Sentence sentence, Token predicate) {
        return find(sentence, predicate, 0).filter(subject -> !isExpletive(sentence, predicate, subject));
    }

    /** "It was impossible to tell": nobody tells. */
    private static boolean isExpletive(Sentence sentence, Token predicate, Token subject) {
        return subject.lemma().equals("it")
                && subject.head() != predicate.index()
                && Clauses.isInfinitive(sentence, predicate)
                && sentence.findHead(subject).filter(Token::isAdjective).isPresent();
    }

    private static Optional<Token> find(Sentence sentence, Token predicate, int steps) {
        if (steps > MAX_STEPS) {
            return Optional.empty();
        }
        Optional<Token> own = own(sentence, predicate);
        if (own.isPresent()) {
            return own;
        }
        if (isPassive(sentence, predicate)) {
            return Optional.empty();
        }
        Optional<Token> head = sentence.findHead(predicate);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (isLooseParticiple(sentence, predicate)) {
            return ofMainClause(sentence, predicate, steps);
        }
        return switch (universal(predicate.relation())) {
            case "xcomp" -> controller(sentence, predicate, head.get(), steps);
            case "advcl", "dep", "conj", "parataxis", "ccomp" -> through(sentence, predicate, head.get(), steps);
            case "acl" -> ofNoun(sentence, predicate, head.get(), steps);
            case "obl", "nmod" -> predicate.isVerb() ? find(sentence, head.get(), steps + 1) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The subject that the predicate itself has; expletives are none. */
    static Optional<Token> own(Sentence sentence, Token predicate) {
        boolean reduced = predicate.tag().equals("VBN") && !sentence.hasDependent(predicate, "nsubj", "aux", "obj");
        boolean passive = isPassive(sentence, predicate);
        if (passive || reduced) {
            Optional<Token> agent = sentence.dependents(predicate, "obl").stream()
                    .filter(oblique -> sentence.caseOf(oblique).equals("by"))
                    .findFirst();
            if (passive || agent.isPresent()) {
                return agent;
            }
        }
        List<Token> all = sentence.dependents(predicate, "nsubj");
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Token> subjects =
                all.stream().filter(subject -> !subject.tag().equals("EX")).toList();
        boolean relative = predicate.relation().equals("acl:relcl");
        return subjects.stream()
                .filter(subject ->
                        relative || subjects.size() == 1 || !subject.tag().startsWith("W"))
                .min(Comparator.comparingInt(subject -> distance(subject, predicate)));
    }

    /** Of several subjects, as bad trees have them, the one nearest before the predicate. */
    private static int distance(Token subject, Token predicate) {
        int before = predicate.index() - subject.index();
        return before > 0 ? before : 1000 - before;
    }

    static boolean isPassive(Sentence sentence, Token predicate) {
        if (!PASSIVE.contains(predicate.tag())) {
            return false;
        }
        for (Token dependent : sentence.dependents(predicate)) {
            if (dependent.relation().equals("aux:pass") || dependent.relation().equals("nsubj:pass")) {
                return true;
            }
        }
        return false;
    }

    /** A participle after a comma, or at the start: it goes with the main clause, whatever it hangs on. */
    private static boolean isLooseParticiple(Sentence sentence, Token predicate) {
        return predicate.tag().equals("VBG")
                && !predicate.relates("conj")
                && !predicate.relates("xcomp")
                && (Clauses.isClauseInitialParticiple(sentence, predicate) || isBehindComma(sentence, predicate));
    }

    /** ", saying", ", without saying". */
    private static boolean isBehindComma(Sentence sentence, Token predicate) {
        int before = predicate.index() - 1;
        if (before > 1 && sentence.token(before).lemma().equals("without")) {
            before--;
        }
        return before > 0 && Tokens.isComma(sentence.token(before));
    }

    private static Optional<Token> ofMainClause(Sentence sentence, Token predicate, int steps) {
        Token current = predicate;
        for (Token ancestor : Ancestors.of(sentence, predicate)) {
            current = ancestor;
            boolean clause = current.head() == 0 || current.relates("conj") || current.relates("parataxis");
            if (clause && sentence.hasDependent(current, "nsubj")) {
                break;
            }
        }
        if (isPassive(sentence, current)) {
            return sentence.findDependent(current, "nsubj:pass");
        }
        return current == predicate ? Optional.empty() : find(sentence, current, steps + 1);
    }

    private static Optional<Token> controller(Sentence sentence, Token predicate, Token head, int steps) {
        if (predicate.isVerb()) {
            Optional<Token> object = sentence.findDependent(head, "obj", "iobj");
            if (object.isPresent() && object.get().index() > head.index() && Words.OBJECT_CONTROL.hasLemma(head)) {
                return object;
            }
        }
        if (isPassive(sentence, head)) {
            return sentence.findDependent(head, "nsubj:pass");
        }
        return find(sentence, head, steps + 1);
    }

    private static Optional<Token> through(Sentence sentence, Token predicate, Token head, int steps) {
        if (Words.QUOTING.hasLemma(head) && isMarkedAs(sentence, predicate)) {
            return isPassive(sentence, head)
                    ? sentence.findDependent(head, "nsubj:pass")
                    : sentence.findDependent(head, "obj");
        }
        if (predicate.relation().equals("ccomp") && !predicate.tag().equals("VBG")) {
            return Optional.empty();
        }
        if (isPassive(sentence, head)) {
            Optional<Token> passive = sentence.findDependent(head, "nsubj:pass");
            if (passive.isPresent()) {
                return passive;
            }
        }
        return find(sentence, head, steps + 1);
    }

    /** "quoted the army as saying": the army says it. */
    private static boolean isMarkedAs(Sentence sentence, Token predicate) {
        return sentence.dependents(predicate, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("as"));
    }

    private static Optional<Token> ofNoun(Sentence sentence, Token predicate, Token noun, int steps) {
        if (predicate.relation().equals("acl:relcl") || isReduced(sentence, predicate)) {
            return Optional.empty();
        }
        if (Words.UTTERANCE.hasLemma(noun) || !predicate.tag().equals("VBG")) {
            Optional<Token> owner = sentence.findDependent(noun, "nmod:poss");
            if (owner.isPresent()) {
                return owner;
            }
            Optional<Token> verb = sentence.findHead(noun).filter(Token::isVerb);
            if (verb.isPresent() && !noun.relates("nsubj")) {
                Optional<Token> subject = find(sentence, verb.get(), steps + 1);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return predicate.tag().equals("VBN") ? Optional.empty() : Optional.of(noun);
    }

    /** "a man suspected of murder": others suspect him. */
    static boolean isReduced(Sentence sentence, Token predicate) {
        return predicate.tag().equals("VBN")
                && predicate.relation().equals("acl")
                && !sentence.hasDependent(predicate, "obj");
    }

    static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
