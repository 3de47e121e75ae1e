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
        Token comma = sentence.token(first - 1);
        for (int i = 0; i < outer.content.size(); i++) {
            Span part = outer.content.get(i);
            if (part.contains(comma.span()) && part.start() < comma.span().start()) {
                outer.content.set(i, new Span(part.start(), comma.span().start()));
                outer.content.subList(i + 1, outer.content.size()).clear();
                return;
            }
        }
    }
}
