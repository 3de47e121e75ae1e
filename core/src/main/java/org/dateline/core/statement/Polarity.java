package org.dateline.core.statement;

import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Reads from the words around a cue whether its act took place. */
final class Polarity {

    private Polarity() {}

    static CuePolarity of(Draft draft) {
        if (draft.entry().polarity() != CuePolarity.AFFIRMED) {
            return draft.entry().polarity();
        }
        return of(draft.sentence(), draft.cue());
    }

    /** What the words beside a cue say of its act. */
    static CuePolarity of(Sentence sentence, Token cue) {
        for (Token dependent : sentence.dependents(cue)) {
            String lemma = dependent.lemma();
            if (Words.NEGATOR.has(lemma)) {
                return CuePolarity.NEGATED;
            }
            if (cue.isNoun() && dependent.relates("det") && lemma.equals("no")) {
                return CuePolarity.NEGATED;
            }
            if (dependent.relates("mark") && lemma.equals("without")
                    || dependent.relates("case") && lemma.equals("without")) {
                return CuePolarity.NEGATED;
            }
            if (dependent.relates("obj") && lemma.equals("nothing")) {
                return CuePolarity.NEGATED;
            }
            if (dependent.relates("advmod") && lemma.equals("longer")) {
                return CuePolarity.REDUCED;
            }
            if (dependent.relates("nsubj") && isNobody(sentence, dependent)) {
                return CuePolarity.NEGATED;
            }
            if (dependent.relates("advmod") && Words.LESS.has(lemma)) {
                return CuePolarity.REDUCED;
            }
        }
        return CuePolarity.AFFIRMED;
    }

    static boolean isNobody(Sentence sentence, Token subject) {
        return Words.NOBODY.hasLemma(subject)
                || sentence.dependents(subject, "det").stream()
                        .anyMatch(determiner -> determiner.lemma().equals("no")
                                || determiner.lemma().equals("neither"));
    }
}
