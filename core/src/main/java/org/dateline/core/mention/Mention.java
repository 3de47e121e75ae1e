package org.dateline.core.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/**
 * A noun phrase that refers to somebody or something.
 *
 * @param sentence the index of its sentence in the article, from 0
 * @param head the number of its head token in the sentence, from 1
 * @param span its words: determiner, modifiers and complements, without appositions, relative clauses,
 *     conjuncts and the preposition before it
 */
public record Mention(int sentence, int head, Span span, MentionKind kind) {

    /** Complements that belong to the phrase itself: "the government of …", "officials in …". */
    private static final Set<String> COMPLEMENT_CASES = Set.of("of", "in", "at", "from", "for", "'s", "'", "within");

    private static final Set<String> OUTSIDE = Set.of(
            "appos",
            "parataxis",
            "dep",
            "advcl",
            "cc",
            "conj",
            "acl",
            "acl:relcl",
            "punct",
            "advmod",
            "nsubj",
            "nsubj:pass",
            "csubj",
            "ccomp",
            "cop",
            "aux",
            "mark",
            "obl",
            "obj",
            "xcomp",
            "discourse",
            "nmod:tmod",
            "obl:tmod",
            "expl",
            "cc:preconj");

    /** The mention that a noun or pronoun heads. */
    public static Mention of(Sentence sentence, Token head) {
        return new Mention(sentence.index(), head.index(), extentOf(sentence, head), kindOf(head));
    }

    private static MentionKind kindOf(Token head) {
        if (head.isPronoun()) {
            return MentionKind.PRONOUN;
        }
        return head.isProperNoun() ? MentionKind.NAME : MentionKind.NOMINAL;
    }

    private static Span extentOf(Sentence sentence, Token head) {
        boolean[] in = new boolean[sentence.size() + 2];
        for (Token token : sentence.subtree(head, branch -> belongs(sentence, head, branch))) {
            in[token.index()] = true;
        }
        int first = head.index();
        while (first > 1 && (in[first - 1] || in[Math.max(first - 2, 0)] && isJoint(sentence.token(first - 1)))) {
            first--;
        }
        int last = head.index();
        while (last < sentence.size() && (in[last + 1] || in[last + 2] && isJoint(sentence.token(last + 1)))) {
            last++;
        }
        return Sentence.spanOf(sentence.tokens().subList(first - 1, last));
    }

    private static boolean isJoint(Token token) {
        return token.tag().equals("HYPH")
                || token.form().equals("/")
                || token.tag().equals("``")
                || token.tag().equals("''");
    }

    private static boolean belongs(Sentence sentence, Token head, Token branch) {
        if (branch.head() == head.index()) {
            if (branch.relation().equals("case")) {
                return false;
            }
            if (branch.relation().equals("advmod")) {
                return branch.index() < head.index() && branch.index() > head.index() - 2;
            }
            if (branch.relation().equals("nmod")) {
                return COMPLEMENT_CASES.contains(sentence.caseOf(branch));
            }
        }
        return !OUTSIDE.contains(branch.relation())
                || branch.relation().equals("advmod") && branch.head() != head.index()
                // "a 67-year-old woman"
                || branch.relates("obl") && branch.head() != head.index();
    }

    /** "Arland, but not Orland": Orland is left out. */
    private static boolean isExcepted(Sentence sentence, Token conjunct) {
        return sentence.dependents(conjunct, "advmod", "neg", "cc", "dep", "det").stream()
                .anyMatch(not -> not.lemma().equals("not") && not.index() < conjunct.index());
    }

    /** The heads of a phrase and of what is coordinated with it, in sentence order: "Afghans and Pakistanis". */
    public static List<Token> conjuncts(Sentence sentence, Token head) {
        List<Token> heads = new ArrayList<>(2);
        heads.add(head);
        for (Token conjunct : sentence.dependents(head, "conj")) {
            if ((conjunct.isNoun() || conjunct.isPronoun()) && !isExcepted(sentence, conjunct)) {
                heads.add(conjunct);
            }
        }
        return heads;
    }
}
