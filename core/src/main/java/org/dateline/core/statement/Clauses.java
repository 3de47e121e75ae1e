package org.dateline.core.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** What kind of clause a word heads, and what its object is, where trees of news prose tell it badly. */
final class Clauses {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private Clauses() {}

    static boolean opensWithQuestion(Sentence sentence, Token complement) {
        Token first = sentence.subtree(complement).get(0);
        return Words.QUESTION.hasLemma(first) && first.index() <= complement.index();
    }

    /** The object; in the passive the subject; in a relative clause without its own the noun it belongs to. */
    static Optional<Token> objectOf(Sentence sentence, Token verb) {
        if (Subjects.isPassive(sentence, verb)) {
            return sentence.findDependent(verb, "nsubj:pass");
        }
        Optional<Token> object = sentence.findDependent(verb, "obj").or(() -> contactObject(sentence, verb));
        if (object.isPresent()) {
            return object;
        }
        if (verb.relation().equals("acl:relcl") && sentence.hasDependent(verb, "nsubj")) {
            Optional<Token> noun = sentence.findHead(verb);
            boolean relativeSubject = sentence.findDependent(verb, "nsubj")
                    .filter(subject -> subject.tag().startsWith("W"))
                    .isPresent();
            return relativeSubject ? Optional.empty() : noun;
        }
        if (isClauseInitialParticiple(sentence, verb) || isGappedAnswer(sentence, verb)) {
            return sentence.findHead(verb);
        }
        if (Words.ANSWERING.hasLemma(verb) && verb.relates("parataxis")) {
            // "the shaft was flooded, something the company denies".
            return sentence.findDependent(verb, "dep").filter(noun -> noun.isNoun() && noun.index() < verb.index());
        }
        return subjectOfSmallClause(sentence, verb);
    }

    /** "a charge the group denied": of two subjects side by side the first is the object. */
    static Optional<Token> contactObject(Sentence sentence, Token verb) {
        List<Token> all = sentence.dependents(verb, "nsubj");
        if (all.size() < 2) {
            return Optional.empty();
        }
        List<Token> subjects =
                all.stream().filter(subject -> subject.index() < verb.index()).toList();
        if (subjects.size() != 2) {
            return Optional.empty();
        }
        for (int i = subjects.get(0).index(); i < verb.index(); i++) {
            if (sentence.token(i).isPunctuation()) {
                return Optional.empty();
            }
        }
        return Optional.of(subjects.get(0));
    }

    /** "a report that the army denied": the noun is what is denied, and the clause no content of it. */
    static boolean isGappedAnswer(Sentence sentence, Token verb) {
        return Words.ANSWERING.hasLemma(verb)
                && sentence.findHead(verb)
                        .filter(head -> head.isNoun() && head.index() < verb.index())
                        .isPresent()
                && (verb.relates("acl") || verb.relates("ccomp"))
                && sentence.hasDependent(verb, "nsubj")
                && !sentence.hasDependent(verb, "obj", "ccomp", "xcomp", "aux:pass");
    }

    /** "While voicing support": the participle is easily read as a modifier of its object. */
    static boolean isClauseInitialParticiple(Sentence sentence, Token verb) {
        if (!verb.tag().equals("VBG") || !verb.relates("amod") || verb.index() > verb.head()) {
            return false;
        }
        if (verb.index() == 1) {
            return true;
        }
        Token before = sentence.token(verb.index() - 1);
        return Tokens.isComma(before) || before.tag().equals("IN") && before.relates("mark");
    }

    /** "make their support clear", "echoed the line taken": the object is the subject of what follows. */
    private static Optional<Token> subjectOfSmallClause(Sentence sentence, Token verb) {
        for (Token clause : sentence.dependents(verb, "xcomp", "ccomp", "dep")) {
            boolean small = clause.isAdjective() || clause.tag().equals("VBN");
            if (clause.index() > verb.index() && small && !sentence.hasDependent(clause, "aux", "cop", "mark")) {
                Optional<Token> subject =
                        sentence.findDependent(clause, "nsubj").filter(noun -> noun.index() > verb.index());
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** A phrase or gerund that a preposition leads, as a dependent of a word. */
    static Optional<Token> phraseWith(Sentence sentence, Token governor, String preposition) {
        for (Token dependent : sentence.dependents(governor)) {
            if (dependent.index() <= governor.index()) {
                continue;
            }
            switch (Subjects.universal(dependent.relation())) {
                case "obl", "nmod" -> {
                    if (sentence.caseOf(dependent).equals(preposition)) {
                        return Optional.of(dependent);
                    }
                }
                case "advcl", "acl", "xcomp", "ccomp", "dep" -> {
                    boolean marked = sentence.dependents(dependent, "mark", "case").stream()
                            .anyMatch(mark -> mark.lemma().equals(preposition));
                    boolean meanwhile = preposition.equals("as")
                            && sentence.hasDependent(dependent, "nsubj")
                            && (FINITE.contains(dependent.tag()) || sentence.hasDependent(dependent, "aux"));
                    if (marked && !meanwhile && !isInfinitive(sentence, dependent)) {
                        return Optional.of(dependent);
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    static boolean isInfinitive(Sentence sentence, Token complement) {
        return sentence.hasMark(complement, "to")
                || complement.tag().equals("VB") && !sentence.hasDependent(complement, "aux", "nsubj");
    }

    static boolean isFinite(Sentence sentence, Token complement) {
        if (isInfinitive(sentence, complement) && !sentence.hasDependent(complement, "nsubj")) {
            return false;
        }
        if (complement.tag().equals("VBG") && !sentence.hasDependent(complement, "aux")) {
            return false;
        }
        return complement.isVerb() && !complement.tag().equals("VBN")
                || sentence.hasDependent(complement, "cop", "nsubj", "aux", "csubj", "expl");
    }
}
