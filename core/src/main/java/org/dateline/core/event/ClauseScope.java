package org.dateline.core.event;

import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * The words of a verb's clause, in which a loaded pattern looks for its own: on the left those that govern the
 * verb and what stands beside them, on the right what depends on it.
 */
final class ClauseScope {

    private final Sentence sentence;
    private final Token verb;
    private final boolean[] in;

    ClauseScope(Sentence sentence, Token verb) {
        this.sentence = sentence;
        this.verb = verb;
        this.in = new boolean[sentence.size() + 1];
        addBelow(verb);
        Token lower = verb;
        while (lower.head() != 0) {
            Token governor = sentence.token(lower.head());
            in[governor.index()] = true;
            boolean sharesAll = !lower.relates("conj") || !lower.isVerb();
            for (Token beside : sentence.dependents(governor)) {
                if (beside.index() != lower.index() && isShared(beside, governor, sharesAll)) {
                    addBelow(beside);
                }
            }
            lower = governor;
        }
    }

    /** What the clause below shares with the word above it; two verbs side by side share their subject alone. */
    private boolean isShared(Token beside, Token governor, boolean sharesAll) {
        if (beside.relates("nsubj")) {
            return true;
        }
        if (!sharesAll || beside.isPunctuation()) {
            return false;
        }
        if (beside.index() < verb.index()) {
            return !beside.relates("advcl") && !beside.relates("parataxis") && !beside.relates("ccomp");
        }
        // What stands behind the verb may hang on the word above: "about to restore ties with Arland".
        return !governor.isNoun() && (beside.relates("obl") || beside.relates("advmod") || beside.relates("obj"));
    }

    private void addBelow(Token top) {
        for (Token word : sentence.subtree(top, branch -> !isOtherClause(branch))) {
            in[word.index()] = true;
        }
    }

    /** A verb side by side with this one tells of its own event. */
    private boolean isOtherClause(Token branch) {
        return branch.relates("conj")
                        && (branch.isVerb() || sentence.hasDependent(branch, "nsubj", "cop"))
                        && branch.head() == verb.index()
                || branch.relates("parataxis") && branch.head() == verb.index();
    }

    /** Tells whether a token stands in the clause. */
    boolean contains(int token) {
        return in[token];
    }

    Token verb() {
        return verb;
    }
}
