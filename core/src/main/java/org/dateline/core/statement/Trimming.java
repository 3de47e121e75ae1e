package org.dateline.core.statement;

import java.util.List;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/**
 * Cuts from the end of a content what another statement of the same sentence adds to it: "said they
 * left, adding that …", "a raid, a charge the army rejects".
 */
final class Trimming {

    private Trimming() {}

    static void trim(List<Sketch> sketches) {
        for (Sketch outer : sketches) {
            for (Sketch inner : sketches) {
                if (outer != inner
                        && outer.sentence == inner.sentence
                        && inner.draft != null
                        && outer.draft != null
                        && outer.draft.cue().index() < inner.draft.cue().index()
                        && outer.holds(inner.cueSpan())) {
                    cut(outer, inner.draft);
                }
            }
        }
    }

    /**
     * Parts what is said from what another says beside it: "said they had won, but others said it was early".
     * A clause that the same comma sets off is the writer's if no "that" ties it to what is said. A semicolon parts
     * whatever another says: "was taken, the army said; the rebels called the report false".
     */
    static void part(List<Sketch> sketches) {
        for (Sketch outer : sketches) {
            if (outer.draft != null && outer.draft.entry().frame().isClausal()) {
                outer.sentence.tokens().stream()
                        .filter(clause -> clause.index() > outer.draft.cue().index()
                                && outer.holds(clause.span())
                                && isApart(outer, clause, sketches))
                        .findFirst()
                        .ifPresent(clause -> cut(outer, leader(outer.sentence, clause)));
            }
        }
    }

    private static boolean isApart(Sketch outer, Token clause, List<Sketch> sketches) {
        boolean aside = clause.relates("advcl");
        if (!aside && !clause.relates("conj") && !clause.relates("dep") && !clause.relates("parataxis")) {
            return false;
        }
        Sentence sentence = outer.sentence;
        int leader = leader(sentence, clause);
        boolean split = leader > 1 && sentence.token(leader - 1).form().equals(";");
        if (leader < 3
                || !split && !Tokens.isComma(sentence.token(leader - 1))
                || !sentence.hasDependent(clause, "nsubj", "nsubj:pass")
                || sentence.hasMark(clause, "that")) {
            return false;
        }
        if (aside) {
            return Words.ASIDE.hasForm(sentence.token(leader))
                    || sentence.findDependent(clause, "mark")
                            .filter(Words.ASIDE::hasLemma)
                            .isPresent();
        }
        return sketches.stream()
                .anyMatch(inner -> inner.draft != null
                        && inner.draft.cue() == clause
                        && (split
                                || inner.draft.entry().frame().isIndirect()
                                || !inner.draft.entry().isCertain())
                        && inner.draft.speaker() != null
                        && !Words.NOMINATIVE.hasForm(inner.draft.speaker()));
    }

    /** The first word of a clause: its conjunction or subordinator, with what goes before it. */
    private static int leader(Sentence sentence, Token clause) {
        int first = Tokens.subtree(sentence, clause).nextSetBit(0);
        // A conjunction of the clause hangs on the clause before it in trees of the old kind.
        if (first > 1 && sentence.token(first - 1).tag().equals("CC")) {
            return first - 1;
        }
        return first;
    }

    private static void cut(Sketch outer, int first) {
        Token comma = outer.sentence.token(first - 1);
        for (int i = 0; i < outer.content.size(); i++) {
            Span part = outer.content.get(i);
            if (i > 0 && part.start() > comma.span().start()) {
                outer.content.subList(i, outer.content.size()).clear();
                return;
            }
            if (part.contains(comma.span()) && part.start() < comma.span().start()) {
                outer.content.set(i, new Span(part.start(), comma.span().start()));
                outer.content.subList(i + 1, outer.content.size()).clear();
                return;
            }
        }
    }

    /** The start of the noun that a relative clause with the cue belongs to: "…, a charge that the army denies"; 0 if none. */
    private static int addedNoun(Sentence sentence, Token cue) {
        if (!cue.relates("acl") || cue.tag().equals("VBG")) {
            return 0;
        }
        Token noun = sentence.token(cue.head());
        return sentence.dependents(noun, "det", "amod").stream()
                .filter(before -> before.index() > 1
                        && before.index() < noun.index()
                        && Tokens.isComma(sentence.token(before.index() - 1)))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
    }

    private static void cut(Sketch outer, Draft inner) {
        Sentence sentence = inner.sentence();
        int first = inner.cue().index();
        boolean participle = inner.cue().tag().equals("VBG") && !inner.cue().relates("conj");
        boolean denial = inner.entry().kind() == CueClass.DENY
                && (inner.cue().relates("acl") || inner.cue().relates("parataxis"));
        if (denial) {
            int start = inner.content().nextSetBit(0);
            first = start < 0 ? first : Math.min(first, start);
        }
        int added = addedNoun(sentence, inner.cue());
        first = added > 0 ? added : first;
        if (first < 2 || !participle && !denial && added == 0 || !Tokens.isComma(sentence.token(first - 1))) {
            return;
        }
        cut(outer, first);
    }
}
