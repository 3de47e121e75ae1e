package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Drops cues that attribute nothing to anybody: what a quoted speaker says of himself, attitudes inside
 * another's words, acts that are only possible.
 */
final class SketchFilter {

    private static final Set<CueClass> ATTITUDES = EnumSet.of(
            CueClass.BELIEVE, CueClass.DESCRIBE, CueClass.ENDORSE, CueClass.SHOW, CueClass.PREDICT, CueClass.PROMISE);
    /** What disputes another's words stands inside them: "a charge the army rejects". */
    private static final Set<CueClass> ANSWERS = EnumSet.of(CueClass.DENY, CueClass.CONFIRM);

    /** Acts that a passive without an agent does not attribute to anybody. */
    private static final Set<CueClass> AGENTLESS = EnumSet.of(CueClass.SAY, CueClass.DENY, CueClass.ENDORSE);

    /** What documents do with what they hold. */
    private static final Set<CueClass> SHOWING = EnumSet.of(CueClass.SHOW, CueClass.CONFIRM);

    private SketchFilter() {}

    static List<Sketch> keep(List<Sketch> sketches, List<Quotation> quotations) {
        sketches.removeIf(sketch -> sketch.draft != null && isRaised(sketch.draft, sketches));
        Silences.joinConfirmAndDeny(sketches);
        Silences.lift(sketches);
        List<Sketch> kept = new ArrayList<>();
        for (Sketch sketch : sketches) {
            if (isAttribution(sketch, sketches, quotations)) {
                kept.add(sketch);
            }
        }
        return kept;
    }

    private static boolean isAttribution(Sketch sketch, List<Sketch> all, List<Quotation> quotations) {
        Draft draft = sketch.draft;
        if (draft == null) {
            return true;
        }
        if (sketch.content.isEmpty() && draft.entry().frame().kind() != Frame.Kind.NONE) {
            return false;
        }
        if (Polarity.isBroken(draft)
                || isAgentless(draft)
                || isPurpose(draft)
                || isAboutNaming(draft)
                || isWithheld(draft, all)) {
            return false;
        }
        if (draft.speaker() == null && isSaidInTurn(sketch, draft, all)) {
            return false;
        }
        boolean quoted = Quotations.hold(quotations, draft.cue().span());
        boolean self = draft.speaker() != null && Words.SELF.hasForm(draft.speaker());
        if (draft.speaker() != null && isAskedFor(draft.cue(), draft.speaker())) {
            return false;
        }
        if (quoted && (self || draft.speaker() == null || !isSomebody(draft.speaker()))) {
            return false;
        }
        boolean attitude =
                ATTITUDES.contains(sketch.kind) || !draft.entry().frame().isClausal();
        boolean nested = !ANSWERS.contains(sketch.kind)
                && sketch.kind != CueClass.OMIT
                && all.stream()
                        .anyMatch(other -> other != sketch
                                && other.sentence == sketch.sentence
                                && !Silences.isBeside(draft, other)
                                && other.holds(draft.cue().span()));
        if (attitude && !ANSWERS.contains(sketch.kind) && isRelativeOnly(draft)) {
            return false;
        }
        if (attitude && (quoted || nested || self || isRestrictive(draft))) {
            return false;
        }
        return !isPossibleOnly(draft)
                || sketch.kind == CueClass.PROMISE
                || sketch.polarity == CuePolarity.DECLINED
                || sketch.polarity == CuePolarity.NEGATED && sketch.kind == CueClass.CONFIRM
                || sketch.kind == CueClass.OMIT;
    }

    /** "photographs appear to show a wreck": they show it, and that they only appear to is no word of anybody. */
    private static boolean isRaised(Draft draft, List<Sketch> all) {
        return draft.entry().subject() == CueEntry.Subject.NONE
                && all.stream()
                        .map(other -> other.draft)
                        .anyMatch(other -> other != null
                                && other.sentence() == draft.sentence()
                                && SHOWING.contains(other.entry().kind())
                                && other.cue().relates("xcomp")
                                && other.cue().head() == draft.cue().index());
    }

    /** "It is unclear who attacked": whoever is asked for is nobody. */
    private static boolean isAskedFor(Token cue, Token speaker) {
        return speaker.tag().startsWith("W")
                && speaker.head() == cue.index()
                && !cue.relation().equals("acl:relcl");
    }

    /** "No losses were reported, a director said": who says so is not what was reported. */
    private static boolean isSaidInTurn(Sketch sketch, Draft draft, List<Sketch> all) {
        return all.stream()
                .anyMatch(other -> other != sketch
                        && other.draft != null
                        && other.sentence == sketch.sentence
                        && other.holds(draft.cue().span())
                        && sketch.holds(other.draft.cue().span()));
    }

    /** "the car was found abandoned": where nobody speaks and nothing is said, it is no speech. */
    private static boolean isAgentless(Draft draft) {
        Token cue = draft.cue();
        boolean passive = Subjects.isPassive(draft.sentence(), cue)
                || cue.tag().equals("VBN")
                        && (cue.relates("acl") || cue.relates("advcl"))
                        && !draft.sentence().hasDependent(cue, "aux");
        if (passive && Words.TELLING.hasLemma(cue) && Polarity.of(draft) != CuePolarity.AFFIRMED) {
            // "was not told where she was": who did not tell is not said.
            return Subjects.own(draft.sentence(), cue).isEmpty();
        }
        if (draft.entry().kind() == CueClass.ASK && cue.index() == 1 && passive) {
            // "Asked about the raid, he …": he is who was asked.
            return true;
        }
        return cue.isVerb()
                && AGENTLESS.contains(draft.entry().kind())
                && passive
                && !draft.entry().frame().isIndirect()
                && Subjects.own(draft.sentence(), cue).isEmpty();
    }

    /** "travelled there to discuss the truce": what is still to be said has not been. */
    private static boolean isPurpose(Draft draft) {
        Token cue = draft.cue();
        return draft.entry().kind() == CueClass.SAY
                && !draft.entry().frame().isIndirect()
                && (cue.relates("advcl") || cue.relates("acl") || cue.relates("xcomp"))
                && Clauses.isInfinitive(draft.sentence(), cue);
    }

    /** "asked not to be named" tells of the speaker, not of what he says. */
    private static boolean isAboutNaming(Draft draft) {
        return (draft.entry().kind() == CueClass.DEMAND || draft.entry().kind() == CueClass.ASK)
                && draft.content().stream()
                        .limit(6)
                        .mapToObj(draft.sentence()::token)
                        .anyMatch(token -> Words.UNNAMED.hasLemma(token)
                                || Words.NAMING.hasLemma(token)
                                        && draft.sentence().hasDependent(token, "aux:pass"));
    }

    /** "declined to say when": what is withheld is not said as well. */
    private static boolean isWithheld(Draft draft, List<Sketch> all) {
        Token cue = draft.cue();
        boolean below = cue.relates("xcomp") || cue.relates("ccomp") || cue.relates("acl");
        return (below || cue.isNoun() && cue.relates("obj"))
                && all.stream()
                        .anyMatch(other -> other.draft != null
                                && other.draft.cue().index() == cue.head()
                                && other.sentence == draft.sentence()
                                && other.kind == CueClass.REFUSE);
    }

    /** "the hospital, which the agency supports": tells of the hospital, and of nothing said. */
    private static boolean isRelativeOnly(Draft draft) {
        return draft.content().cardinality() == 1
                && draft.sentence().token(draft.content().nextSetBit(0)).tag().startsWith("W");
    }

    /** "those aiming to join": tells which ones, not what they say. */
    private static boolean isRestrictive(Draft draft) {
        Token cue = draft.cue();
        return cue.tag().equals("VBG")
                && cue.relation().equals("acl")
                && cue.index() > 1
                && !Tokens.isComma(draft.sentence().token(cue.index() - 1));
    }

    /** Tells whether a speaker inside a quotation is anybody in particular. */
    private static boolean isSomebody(Token speaker) {
        return speaker.name() != NameType.NONE || speaker.tag().equals("PRP");
    }

    /** "would later describe": it came about. */
    private static boolean isLaterInThePast(Sentence sentence, Token cue, Token modal) {
        return modal.lemma().equals("would")
                && sentence.dependents(cue, "advmod").stream().anyMatch(Words.LATER::hasLemma);
    }

    private static boolean isPossibleOnly(Draft draft) {
        Sentence sentence = draft.sentence();
        Token cue = draft.cue();
        Optional<Token> modal = sentence.dependents(cue, "aux").stream()
                .filter(Words.POSSIBLE::hasLemma)
                .findFirst();
        return modal.isPresent() && !isLaterInThePast(sentence, cue, modal.get());
    }
}
