package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.event.Step.End;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.statement.Cue;
import org.dateline.core.statement.CuePolarity;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds how certain each holder is of an event: the author and the speaker of every statement around it.
 *
 * <p>After De Facto (Saurí and Pustejovsky 2012): {@link LocalModality} reads the event's own modality and
 * negation, {@link Ascent} each predicate above it in the tree up to the border of the innermost
 * statement, and what kind of statement that is decides for its speaker. What a speaker asserts never
 * raises the author's value. Any word that tells of a happening or a state can be judged, coded or not.
 * Thread-safe.
 */
public final class Factuality {

    private static final WordList REACTIONS = WordList.ofResource(Factuality.class, "reactions.txt");
    private static final WordList KNOWING = WordList.ofResource(Factuality.class, "knowing.txt");
    private static final WordList EXPRESSING = WordList.ofResource(Factuality.class, "expressing.txt");
    private static final WordList EXPRESSED = WordList.ofResource(Factuality.class, "expressed.txt");
    private static final WordList SPEECH_NOUNS = WordList.ofResource(Factuality.class, "speech-nouns.txt");

    private final FactualityLexicon lexicon = FactualityLexicon.load();
    private final Determination determination = Determination.load();
    private final Ascent ascent;

    Factuality(LightVerbs lightVerbs) {
        this.ascent = new Ascent(lexicon, lightVerbs, determination);
    }

    /** Loads the lexicons from the class path. */
    public static Factuality load() {
        return new Factuality(FrameLexicon.load().lightVerbs());
    }

    /** The author's judgement first, then the speakers' from the innermost statement outwards. */
    public List<FactualityJudgement> judge(Sentence sentence, Token trigger, Statements statements) {
        List<Statement> enclosing = statements.enclosing(trigger.span()).stream()
                .filter(statement -> !isBeside(sentence, trigger, statement))
                .toList();
        @Nullable Statement innermost = enclosing.isEmpty() ? null : enclosing.get(0);
        Ascent.Result own = ascent.climb(sentence, trigger, innermost);
        List<FactualityJudgement> judgements = new ArrayList<>(2);
        if (innermost == null) {
            judgements.add(new FactualityJudgement(null, own.standing()));
            return judgements;
        }
        Optional<Standing> expressed = findExpressed(sentence, trigger, innermost);
        if (expressed.isPresent()) {
            return takenForSo(enclosing, expressed.get());
        }
        if (own.standing().equals(Standing.ASSERTED)
                && (isReactedTo(sentence, trigger, innermost) || isKnown(sentence, innermost))) {
            return takenForSo(enclosing, own.standing());
        }
        judgements.add(
                new FactualityJudgement(null, Standing.OPEN.in(own.standing().mood())));
        judgements.add(new FactualityJudgement(innermost.index(), held(sentence, trigger, innermost, own)));
        for (Statement outer : enclosing.subList(1, enclosing.size())) {
            judgements.add(new FactualityJudgement(outer.index(), FactualityValue.UU));
        }
        return judgements;
    }

    /** "was not reported when the plane flew": the flight is when it went unreported, not what was not reported. */
    private boolean isBeside(Sentence sentence, Token trigger, Statement statement) {
        Cue cue = statement.cue();
        if (cue == null
                || statement.polarity() == CuePolarity.AFFIRMED
                || cue.phrase().sentence() != sentence.index()) {
            return false;
        }
        Token node = trigger;
        while (node.head() != 0 && node.head() != cue.phrase().head()) {
            node = sentence.token(node.head());
        }
        return node.head() != 0
                && node.relates("advcl")
                && sentence.hasDependent(node, "nsubj", "nsubj:pass")
                && sentence.dependents(node, "mark", "advmod").stream()
                        .anyMatch(mark -> lexicon.isCircumstance(mark.lemma()));
    }

    /** What whoever tells of it takes for granted: the author does, unless he quotes another. */
    private static List<FactualityJudgement> takenForSo(List<Statement> enclosing, Standing own) {
        List<FactualityJudgement> judgements = new ArrayList<>(2);
        judgements.add(new FactualityJudgement(null, enclosing.size() == 1 ? own : Standing.OPEN));
        enclosing.forEach(statement -> judgements.add(new FactualityJudgement(statement.index(), own)));
        return judgements;
    }

    /** "has not condemned the capture of the town": who writes so takes it for captured. */
    private boolean isReactedTo(Sentence sentence, Token trigger, Statement statement) {
        Cue cue = statement.cue();
        if (cue == null
                || cue.phrase().sentence() != sentence.index()
                || !REACTIONS.contains(sentence.token(cue.phrase().head()).lemma())
                || !trigger.isNoun()
                || determination.isIndefinite(sentence, trigger)) {
            return false;
        }
        Token node = trigger;
        while (node.relates("nmod") || node.relates("conj") || node.relates("compound")) {
            node = sentence.token(node.head());
        }
        return (node.relation().equals("obj") || node.relation().equals("nsubj:pass"))
                && node.head() == cue.phrase().head();
    }

    /** "knew that the town had fallen": who writes so takes it for fallen. */
    private static boolean isKnown(Sentence sentence, Statement statement) {
        Cue cue = statement.cue();
        return cue != null
                && statement.polarity() == CuePolarity.AFFIRMED
                && cue.phrase().sentence() == sentence.index()
                && KNOWING.contains(sentence.token(cue.phrase().head()).lemma());
    }

    /** "voicing support": to voice it is to give it, so it is as certain as the voicing. */
    private Optional<Standing> findExpressed(Sentence sentence, Token trigger, Statement statement) {
        Cue cue = statement.cue();
        if (cue == null
                || cue.phrase().sentence() != sentence.index()
                || !trigger.relates("obj")
                || !EXPRESSED.contains(trigger.lemma())) {
            return Optional.empty();
        }
        Token verb = sentence.token(trigger.head());
        if (!EXPRESSING.contains(verb.lemma())) {
            return Optional.empty();
        }
        Token top = verb;
        while (top.relation().equals("acl") || top.isNoun() && top.relates("obj")) {
            top = sentence.token(top.head());
        }
        return top.index() == cue.phrase().head()
                ? Optional.of(ascent.climb(sentence, verb, null).standing())
                : Optional.empty();
    }

    /** What the speaker of a statement holds of an event in its content. */
    private Standing held(Sentence sentence, Token trigger, Statement statement, Ascent.Result own) {
        if (statement.polarity() != CuePolarity.AFFIRMED && statement.polarity() != CuePolarity.REDUCED) {
            return Standing.OPEN;
        }
        Standing told = own.standing();
        if (own.end() == End.CLAUSE) {
            return told;
        }
        boolean isPositive = told.certainty() == FactualityValue.CT_PLUS;
        return switch (statement.kind()) {
            case DENY -> denied(sentence, trigger, statement, own);
            case REFUSE -> told.equals(Standing.ASSERTED) ? told.negated() : told;
            case DEMAND, ASK -> isAside(statement, own) ? told : told.in(Mood.WANTED);
            case OMIT -> Standing.OPEN;
            case PROMISE, THREATEN ->
                isPositive && !isTold(sentence, own.last()) && !isAside(statement, own) ? told.in(Mood.INTENDED) : told;
            case PREDICT, BELIEVE -> believed(statement, told);
            case DOWNPLAY -> told.negated().under(FactualityValue.PR_PLUS);
            default -> told.under(spokenOf(sentence, statement, own));
        };
    }

    /** "demanded an inquiry into the raid": demanded is the inquiry, and the raid is there. */
    private static boolean isAside(Statement statement, Ascent.Result own) {
        Cue cue = statement.cue();
        return own.end() == End.NOUN
                && own.last().relates("nmod")
                && cue != null
                && own.last().head() != cue.phrase().head();
    }

    /** "discussed a truce" does not assert one. */
    private Standing spokenOf(Sentence sentence, Statement statement, Ascent.Result own) {
        Token top = own.last();
        Cue cue = statement.cue();
        if (cue == null
                || own.end() != End.TOP
                || !top.isNoun()
                || cue.phrase().sentence() != sentence.index()
                || top.head() != cue.phrase().head()) {
            return Standing.ASSERTED;
        }
        String preposition = sentence.caseOf(top);
        return lexicon.findPredicate(sentence, sentence.token(top.head()), preposition.isEmpty() ? "np" : preposition)
                .map(FactualityLexicon.Signature::positive)
                .orElse(Standing.ASSERTED);
    }

    /** "agreed that they had left" tells what was, as "agreed to leave" does not. */
    private static boolean isTold(Sentence sentence, Token top) {
        Token finite = sentence.findDependent(top, "aux", "cop").orElse(top);
        return top.relates("ccomp")
                && (finite.tag().equals("VBD")
                        || finite.tag().equals("VBP")
                        || finite.tag().equals("VBZ"));
    }

    /** The climb has turned what the denial is about; of what else it mentions, a denial says nothing. */
    private static Standing denied(Sentence sentence, Token trigger, Statement statement, Ascent.Result own) {
        if (own.end() == End.NOUN) {
            return Standing.OPEN;
        }
        Cue cue = statement.cue();
        boolean isRejected = cue != null
                && cue.phrase().sentence() == sentence.index()
                && trigger.head() == cue.phrase().head()
                && SPEECH_NOUNS.contains(trigger.lemma());
        return isRejected && own.standing().isNegative() ? own.standing().negated() : own.standing();
    }

    /** Who knows is certain, who hopes wants; who just believes or predicts holds it for probable. */
    private Standing believed(Statement statement, Standing told) {
        Standing belief = lexicon.findVerb(
                        statement.cue() == null ? "" : statement.cue().lemma())
                .map(FactualityLexicon.Signature::positive)
                .orElse(new Standing(FactualityValue.PR_PLUS, Mood.ASSERTED));
        return told.under(belief);
    }
}
