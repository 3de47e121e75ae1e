package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.statement.Cue;
import org.dateline.core.statement.CueClass;
import org.dateline.core.statement.CuePolarity;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds how certain each holder is of an event: the author and the speaker of every statement around it.
 *
 * <p>After De Facto (Saurí and Pustejovsky 2012): the event's own modality and negation, then each
 * predicate above it in the tree up to the border of the innermost statement. What a speaker asserts
 * never raises the author's value. Any word that tells of a happening or a state can be judged, coded or
 * not. Thread-safe.
 */
public final class Factuality {

    private static final Set<String> NOBODY = Set.of("no", "none", "neither", "nobody", "no-one");
    private static final WordList OBJECT_CONTROL = WordList.ofResource(Factuality.class, "object-control.txt");
    private static final WordList REACTIONS = WordList.ofResource(Factuality.class, "reactions.txt");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "no");

    private final FactualityLexicon lexicon = FactualityLexicon.load();
    private final LightVerbs lightVerbs;
    private final WordList ordinals = WordList.ofResource(Factuality.class, "ordinals.txt");

    Factuality(LightVerbs lightVerbs) {
        this.lightVerbs = lightVerbs;
    }

    /** Loads the lexicons from the class path. */
    public static Factuality load() {
        return new Factuality(FrameLexicon.load().lightVerbs());
    }

    /** The author's judgement first, then the speakers' from the innermost statement outwards. */
    public List<FactualityJudgement> judge(Sentence sentence, Token trigger, Statements statements) {
        List<Statement> enclosing = statements.enclosing(trigger.span());
        @Nullable Statement innermost = enclosing.isEmpty() ? null : enclosing.get(0);
        FactualityValue own = value(sentence, trigger, innermost);
        if (innermost != null && own == FactualityValue.CT_PLUS && isReactedTo(sentence, trigger, innermost)) {
            return reactedTo(enclosing, own);
        }
        List<FactualityJudgement> judgements = new ArrayList<>(2);
        if (innermost == null) {
            judgements.add(new FactualityJudgement(null, own));
            return judgements;
        }
        judgements.add(new FactualityJudgement(null, FactualityValue.UU));
        judgements.add(new FactualityJudgement(innermost.index(), held(innermost, own)));
        for (Statement outer : enclosing.subList(1, enclosing.size())) {
            judgements.add(new FactualityJudgement(outer.index(), FactualityValue.UU));
        }
        return judgements;
    }

    /** Whoever tells of a reaction takes for granted what was reacted to: the author, unless he quotes another. */
    private static List<FactualityJudgement> reactedTo(List<Statement> enclosing, FactualityValue own) {
        List<FactualityJudgement> judgements = new ArrayList<>(2);
        judgements.add(new FactualityJudgement(null, enclosing.size() == 1 ? own : FactualityValue.UU));
        enclosing.forEach(statement -> judgements.add(new FactualityJudgement(statement.index(), own)));
        return judgements;
    }

    /** "has not condemned the capture of the town": who writes so takes it for captured. */
    private static boolean isReactedTo(Sentence sentence, Token trigger, Statement statement) {
        Cue cue = statement.cue();
        if (cue == null
                || cue.phrase().sentence() != sentence.index()
                || !REACTIONS.contains(sentence.token(cue.phrase().head()).lemma())
                || !trigger.isNoun()
                || isIndefinite(sentence, trigger)) {
            return false;
        }
        Token node = trigger;
        while (node.relates("nmod") || node.relates("conj") || node.relates("compound")) {
            node = sentence.token(node.head());
        }
        return (node.relation().equals("obj") || node.relation().equals("nsubj:pass"))
                && node.head() == cue.phrase().head();
    }

    /** What the speaker of a statement holds of an event in its content. */
    private static FactualityValue held(Statement statement, FactualityValue own) {
        FactualityValue affirmed = switch (statement.kind()) {
            case DENY -> own.negated();
            case REFUSE -> own == FactualityValue.CT_PLUS ? FactualityValue.CT_MINUS : own;
            case DEMAND, ASK, OMIT -> FactualityValue.UU;
            case PROMISE, THREATEN ->
                own == FactualityValue.CT_PLUS || own == FactualityValue.PR_PLUS ? FactualityValue.UU : own;
            case PREDICT, BELIEVE -> own.under(FactualityValue.PR_PLUS);
            case DOWNPLAY -> own.negated().under(FactualityValue.PR_PLUS);
            default -> own;
        };
        return statement.polarity() == CuePolarity.AFFIRMED || statement.polarity() == CuePolarity.REDUCED
                ? affirmed
                : FactualityValue.UU;
    }

    private FactualityValue value(Sentence sentence, Token trigger, @Nullable Statement within) {
        FactualityValue value =
                isFutureInPast(sentence, trigger, within) ? future(sentence, trigger) : local(sentence, trigger);
        if (sentence.tokens().get(sentence.size() - 1).form().equals("?") && within == null) {
            return FactualityValue.UU;
        }
        Token node = trigger;
        boolean loose = false;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Token head = sentence.findHead(node).orElse(null);
            if (head == null || within != null && !within.holds(head.span())) {
                return settled(value.under(clauseMark(sentence, node)), loose);
            }
            value = value.under(clauseMark(sentence, node));
            if (within != null && isDeniedReport(sentence, head, within)) {
                return settled(value, loose);
            }
            Step step = step(sentence, node, head);
            value = value.under(step.value);
            if (!step.goesOn) {
                return settled(value, loose);
            }
            loose |= step.loose;
            node = head;
        }
        return value;
    }

    /** "will not lend its bases for raids" does not say that there will be none. */
    private static FactualityValue settled(FactualityValue value, boolean loose) {
        return loose && value.ordinal() >= FactualityValue.CT_MINUS.ordinal() ? FactualityValue.UU : value;
    }

    /** "said he would not vote for it" tells what he will not do. */
    private static boolean isFutureInPast(Sentence sentence, Token trigger, @Nullable Statement within) {
        Cue cue = within == null ? null : within.cue();
        return cue != null
                && cue.phrase().sentence() == sentence.index()
                && (sentence.token(cue.phrase().head()).tag().equals("VBD")
                        || sentence.token(cue.phrase().head()).tag().equals("VBN"))
                && sentence.dependents(trigger, "aux").stream()
                        .anyMatch(aux -> aux.lemma().equals("would"))
                && sentence.tokens().stream().noneMatch(token -> token.form().equals("if"));
    }

    private static FactualityValue future(Sentence sentence, Token trigger) {
        boolean negated = sentence.dependents(trigger, "advmod").stream()
                .anyMatch(
                        adverb -> adverb.lemma().equals("not") || adverb.lemma().equals("never"));
        return negated ? FactualityValue.PR_MINUS : FactualityValue.PR_PLUS;
    }

    /** "denied reports that the town had fallen": who denies the report denies what it says. */
    private static boolean isDeniedReport(Sentence sentence, Token noun, Statement within) {
        Cue cue = within.cue();
        return cue != null
                && within.kind() == CueClass.DENY
                && noun.isNoun()
                && noun.relates("obj")
                && cue.phrase().sentence() == sentence.index()
                && cue.phrase().head() == noun.head();
    }

    /** @param loose whether the head says nothing of the node itself, but only of what it is part of */
    private record Step(FactualityValue value, boolean goesOn, boolean loose) {
        static final Step STOP = new Step(FactualityValue.CT_PLUS, false);

        Step(FactualityValue value, boolean goesOn) {
            this(value, goesOn, false);
        }
    }

    /** What the head of a node says about it. */
    private Step step(Sentence sentence, Token node, Token head) {
        String relation = node.relation();
        boolean infinitive = sentence.hasMark(node, "to");
        if (relation.equals("acl:relcl")
                || relation.equals("appos")
                || relation.equals("parataxis")
                || relation.equals("nmod:poss")) {
            return Step.STOP;
        }
        if (node.relates("nsubj") && !sentence.hasDependent(head, "cop") && !isExistential(head)) {
            return Step.STOP;
        }
        if (relation.equals("conj")) {
            boolean shares = !sentence.hasDependent(node, "nsubj", "aux", "nsubj:pass");
            return new Step(shares ? local(sentence, head) : FactualityValue.CT_PLUS, true);
        }
        if (node.isVerb() && relation.equals("advcl") && !infinitive) {
            if (sentence.hasDependent(node, "nsubj", "nsubj:pass") || sentence.hasDependent(node, "aux")) {
                return Step.STOP;
            }
            if (node.tag().equals("VBG") && !sentence.hasDependent(node, "mark", "case")) {
                return new Step(local(sentence, head), true);
            }
        }
        if (node.isVerb() && relation.equals("advcl")) {
            return infinitive && !isDirective(head)
                    ? new Step(FactualityValue.UU, false)
                    : governed(sentence, node, head, infinitive);
        }
        if (relation.equals("acl") && !infinitive || infinitive && isOneOfSeries(sentence, head)) {
            return Step.STOP;
        }
        if (relation.equals("dep") && !infinitive) {
            return lexicon.findPredicate(head.lemma(), head.tag()).isPresent()
                            && node.tag().equals("VBG")
                    ? governed(sentence, node, head, false)
                    : Step.STOP;
        }
        if (infinitive && relation.equals("xcomp") && isPurposeOfObject(sentence, node, head)) {
            return new Step(FactualityValue.UU, false);
        }
        return governed(sentence, node, head, infinitive || relation.equals("xcomp") && node.isVerb());
    }

    /** "began a campaign to take the town": begun is the campaign. */
    private static boolean isPurposeOfObject(Sentence sentence, Token infinitive, Token head) {
        return !OBJECT_CONTROL.contains(head.lemma())
                && sentence.findDependent(head, "obj")
                        .filter(object -> object.isNoun() && object.index() < infinitive.index())
                        .isPresent();
    }

    /** "the ninth town to fall" has fallen. */
    private boolean isOneOfSeries(Sentence sentence, Token head) {
        if (head.lemma().equals("become")) {
            return sentence.dependents(head, "obj", "xcomp").stream()
                    .anyMatch(noun -> noun.isNoun() && isOneOfSeries(sentence, noun));
        }
        return ordinals.contains(head.lemma())
                || sentence.dependents(head, "amod", "nummod").stream()
                        .anyMatch(modifier -> ordinals.contains(modifier.lemma()));
    }

    private boolean isDirective(Token head) {
        return lexicon.findPredicate(head.lemma(), head.tag()).isPresent();
    }

    private Step governed(Sentence sentence, Token node, Token head, boolean infinitive) {
        FactualityValue above = local(sentence, head);
        Optional<FactualityLexicon.Signature> signature = lexicon.findPredicate(head.lemma(), head.tag());
        if (signature.isEmpty()) {
            if (infinitive) {
                return new Step(FactualityValue.UU, false);
            }
            boolean lends = head.isVerb()
                    && (node.relates("obl")
                            ? lightVerbs.findLender(sentence, node).isPresent()
                            : isExistential(head));
            if (lends || sentence.hasDependent(head, "cop")) {
                return new Step(above, true);
            }
            if (isIndefinite(sentence, node)) {
                return new Step(above, true, true);
            }
            return Step.STOP;
        }
        boolean negative = above == FactualityValue.CT_MINUS;
        FactualityValue given =
                negative ? signature.get().negative() : signature.get().positive();
        boolean factive = signature.get().positive() == signature.get().negative() && given == FactualityValue.CT_PLUS;
        if (factive) {
            return Step.STOP;
        }
        return negative ? new Step(given, false) : new Step(given.under(above), true);
    }

    /**
     * "may face hunger and raids": what is not spoken of as known to be is as certain as its clause; "the
     * raids", "two raids" and "their raids" are there whatever becomes of the clause.
     */
    private static boolean isIndefinite(Sentence sentence, Token noun) {
        if (!noun.tag().equals("NN") && !noun.tag().equals("NNS")) {
            return false;
        }
        boolean plural = noun.tag().equals("NNS");
        for (Token dependent : sentence.dependents(noun, "det", "nmod:poss", "nummod", "compound", "amod")) {
            boolean named = dependent.name() != NameType.NONE || dependent.isProperNoun();
            boolean open = dependent.relates("det") && INDEFINITE.contains(dependent.lemma());
            if (!open && !dependent.relates("compound") && !dependent.relates("amod") || named && !plural) {
                return false;
            }
        }
        return true;
    }

    private boolean isExistential(Token verb) {
        return lightVerbs.isLight(verb.lemma());
    }

    /** The value a conjunction gives its clause: "if", "unless", "without". */
    private FactualityValue clauseMark(Sentence sentence, Token node) {
        FactualityValue value = FactualityValue.CT_PLUS;
        for (Token mark : sentence.dependents(node, "mark", "case", "advmod")) {
            StringBuilder word = new StringBuilder(mark.lemma());
            sentence.dependents(mark, "fixed").forEach(part -> word.append(' ').append(part.lemma()));
            value = lexicon.findModal("mark", word.toString()).orElse(value);
        }
        return value;
    }

    /** The modal words and negation beside a word itself. */
    private FactualityValue local(Sentence sentence, Token token) {
        FactualityValue value = FactualityValue.CT_PLUS;
        boolean possible = false;
        boolean negated = false;
        for (Token dependent : sentence.dependents(token)) {
            String word = isPlanned(sentence, token, dependent) ? "be to" : phrase(sentence, dependent);
            String pos = switch (dependent.relation()) {
                case "aux", "cop" -> "aux";
                case "advmod", "det", "cc", "cc:preconj", "neg" -> "adv";
                case "amod" -> "amod";
                default -> "";
            };
            if (dependent.relates("nsubj") && isNobody(sentence, dependent)) {
                negated = true;
            }
            if (pos.isEmpty()) {
                continue;
            }
            if (pos.equals("adv") && lexicon.findModal("neg", word).isPresent() && !isOnlyNot(sentence, dependent)) {
                negated = !negated;
                continue;
            }
            Optional<FactualityValue> modal =
                    lexicon.findModal(pos, word).or(() -> lexicon.findModal(pos, dependent.lemma()));
            if (modal.isPresent()) {
                value = value.under(modal.get());
                possible |= word.equals("could") || word.equals("can") || word.equals("ca");
            }
        }
        if (negated) {
            return possible ? FactualityValue.CT_MINUS : value.negated();
        }
        return value;
    }

    /** "no government has condemned it" */
    private static boolean isNobody(Sentence sentence, Token subject) {
        return NOBODY.contains(subject.lemma())
                || sentence.dependents(subject, "det").stream()
                        .anyMatch(determiner -> NOBODY.contains(determiner.lemma()));
    }

    /** "are to withdraw" is not "are withdrawing". */
    private static boolean isPlanned(Sentence sentence, Token verb, Token auxiliary) {
        return auxiliary.relation().equals("aux")
                && auxiliary.lemma().equals("be")
                && verb.tag().equals("VB")
                && sentence.hasMark(verb, "to");
    }

    /** An adverb with the negation that modifies it: "no longer". */
    private static String phrase(Sentence sentence, Token adverb) {
        String word = adverb.form().toLowerCase(Locale.ROOT);
        return sentence.dependents(adverb, "advmod", "det").stream()
                .filter(negation -> negation.lemma().equals("no"))
                .findFirst()
                .map(negation -> "no " + word)
                .orElse(word);
    }

    /** "not only attacked but …" does not deny the attack. */
    private static boolean isOnlyNot(Sentence sentence, Token negation) {
        return negation.index() < sentence.size()
                && sentence.token(negation.index() + 1).lemma().equals("only");
    }
}
