package org.dateline.core.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Reads from the words around a cue whether its act took place. */
final class Polarity {

    private Polarity() {}

    /** Acts that a speaker can withhold. */
    private static final Set<CueClass> SPEAKING = Set.of(
            CueClass.SAY,
            CueClass.CLAIM,
            CueClass.ACKNOWLEDGE,
            CueClass.CONFIRM,
            CueClass.DENY,
            CueClass.DESCRIBE,
            CueClass.OMIT);

    static CuePolarity of(Draft draft) {
        CueEntry entry = draft.entry();
        CuePolarity around = of(draft.sentence(), draft.cue());
        if (entry.polarity() != CuePolarity.AFFIRMED) {
            boolean fading = around == CuePolarity.REDUCED && entry.polarity() == CuePolarity.NEGATED;
            return fading ? CuePolarity.REDUCED : entry.polarity();
        }
        if (around == CuePolarity.NEGATED
                && SPEAKING.contains(entry.kind())
                && isUnwilling(draft.sentence(), draft.cue())) {
            return CuePolarity.DECLINED;
        }
        return around == CuePolarity.AFFIRMED
                ? Withholding.find(draft.sentence(), draft.cue(), entry)
                        .map(Withholding::polarity)
                        .orElse(around)
                : around;
    }

    /** "was not silent", "did not refuse to comment": what would be left unsaid is not. */
    static boolean isBroken(Draft draft) {
        CuePolarity own = draft.entry().polarity();
        return (own == CuePolarity.NEGATED || own == CuePolarity.DECLINED)
                && of(draft.sentence(), draft.cue()) == CuePolarity.NEGATED;
    }

    /** "would not say". */
    static boolean isUnwilling(Sentence sentence, Token cue) {
        Token verb = Silences.lightVerb(sentence, cue).orElse(cue);
        List<Token> modals = sentence.dependents(verb, "aux");
        return modals.stream().anyMatch(modal -> modal.lemma().equals("would"))
                && modals.stream().noneMatch(modal -> modal.lemma().equals("have"));
    }

    /** What the words beside a cue say of its act. */
    static CuePolarity of(Sentence sentence, Token cue) {
        CuePolarity own = ofWord(sentence, cue);
        if (own != CuePolarity.AFFIRMED) {
            return own;
        }
        Optional<Token> verb = Silences.lightVerb(sentence, cue);
        if (verb.isPresent()) {
            CuePolarity ofVerb = ofWord(sentence, verb.get());
            return ofVerb == CuePolarity.AFFIRMED
                    ? Withholding.find(sentence, verb.get())
                            .map(Withholding::polarity)
                            .orElse(ofVerb)
                    : ofVerb;
        }
        boolean fading = cue.isAdjective()
                && cue.relates("xcomp")
                && sentence.findHead(cue).filter(Words.BECOMING::hasLemma).isPresent();
        return fading ? CuePolarity.REDUCED : CuePolarity.AFFIRMED;
    }

    private static CuePolarity ofWord(Sentence sentence, Token cue) {
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
            if (dependent.relates("obj") && (lemma.equals("nothing") || isNothing(sentence, dependent))) {
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

    /** "gave no details", "uttered not a word". */
    private static boolean isNothing(Sentence sentence, Token object) {
        return sentence.dependents(object).stream()
                .anyMatch(word -> word.relates("det") && word.lemma().equals("no")
                        || word.relates("advmod") && word.lemma().equals("not"));
    }

    static boolean isNobody(Sentence sentence, Token subject) {
        return Words.NOBODY.hasLemma(subject)
                || isFew(sentence, subject)
                || sentence.dependents(subject, "det").stream()
                        .anyMatch(determiner -> determiner.lemma().equals("no")
                                || determiner.lemma().equals("neither"))
                || sentence.dependents(subject, "cc").stream()
                        .anyMatch(conjunction -> conjunction.lemma().equalsIgnoreCase("neither"));
    }

    /** "few think so": hardly anybody does; not so "a few think so". */
    private static boolean isFew(Sentence sentence, Token subject) {
        Token few = subject.lemma().equals("few")
                ? subject
                : sentence.dependents(subject, "amod").stream()
                        .filter(word -> word.lemma().equals("few"))
                        .findFirst()
                        .orElse(null);
        return few != null
                && few.tag().startsWith("JJ")
                && !few.tag().equals("JJR")
                && !sentence.hasDependent(few, "det")
                && !sentence.hasDependent(subject, "det", "nmod:poss");
    }
}
