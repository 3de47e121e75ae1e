package org.dateline.core.event;

import java.util.Locale;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Which words of a sentence tell of one happening: those of a clause, with the clauses that say when it was. */
final class ClauseBounds {

    /** Conjunctions of clauses that tell of the same time and place. */
    private static final WordList WHEN = WordList.ofResource(ClauseBounds.class, "when-conjunctions.txt");

    private ClauseBounds() {}

    /** The highest word of the clause that a word stands in. */
    static Token clauseOf(Sentence sentence, Token word) {
        Token current = word;
        while (current.head() != 0 && !isBorder(sentence, current)) {
            current = sentence.token(current.head());
        }
        return current;
    }

    private static boolean isBorder(Sentence sentence, Token node) {
        return node.relates("acl")
                || node.relates("ccomp")
                || node.relates("parataxis")
                || node.relates("appos")
                || node.relates("dep")
                || node.relates("conj") && sentence.hasDependent(node, "nsubj")
                || node.relates("advcl") && !tellsWhen(sentence, node);
    }

    /** "fired on a crowd that marched, killing three": the noun of the relative clause on which the participle hangs. */
    static Token freed(Sentence sentence, Token participle) {
        Token clause = participle.relates("advcl") && participle.tag().equals("VBG")
                ? sentence.token(participle.head())
                : participle;
        boolean follows = clause.index() < participle.index() && sentence.hasDependent(clause, "punct");
        return follows && clause.relation().equals("acl:relcl") ? sentence.token(clause.head()) : participle;
    }

    /** Tells whether a word is a part of what another tells: a participle, an argument, a clause that says when. */
    static boolean isPartOf(Sentence sentence, Token inner, Token outer) {
        Token current = inner;
        while (current.index() != outer.index() && current.head() != 0) {
            boolean part = current.relates("advcl") && tellsWhen(sentence, current)
                    || current.relates("acl") && isOfDay(sentence, current)
                    || current.relates("conj")
                    || current.relates("xcomp")
                    || current.relates("nsubj")
                    || current.relates("obj")
                    || current.relates("obl");
            if (!part) {
                return false;
            }
            current = sentence.token(current.head());
        }
        return current.index() == outer.index();
    }

    /** "on Thursday, when guards fired": the clause hangs on the day. */
    private static boolean isOfDay(Sentence sentence, Token clause) {
        return sentence.dependents(clause, "advmod").stream()
                .anyMatch(mark -> mark.lemma().equals("when"));
    }

    /** "ministries in Orla use the word for every raid": tells whether a subject is that of something else. */
    static boolean isOtherDoer(Sentence sentence, Token subject, Token trigger) {
        return subject.relation().equals("nsubj")
                && subject.head() != trigger.index()
                && !sentence.subtree(subject).contains(trigger);
    }

    private static boolean tellsWhen(Sentence sentence, Token clause) {
        return sentence.dependents(clause, "mark", "advmod").stream()
                .filter(mark -> mark.relates("mark") || mark.tag().equals("WRB"))
                .allMatch(mark -> WHEN.contains(mark.lemma().toLowerCase(Locale.ROOT)));
    }
}
