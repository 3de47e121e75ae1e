package org.dateline.core.event;

import java.util.Optional;
import org.dateline.core.event.FactualityLexicon.Signature;
import org.dateline.core.event.Step.End;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Reads from the relation of a word to its head, and from the head itself, how the word stands. Thread-safe. */
final class Government {

    private static final WordList OBJECT_CONTROL = WordList.ofResource(Government.class, "object-control.txt");
    private static final WordList HEDGES = WordList.ofResource(Government.class, "hedges.txt");
    private static final WordList PERFORMATIVES = WordList.ofResource(Government.class, "performatives.txt");
    private static final Standing PURPOSE = new Standing(FactualityValue.CT_PLUS, Mood.INTENDED);

    private final FactualityLexicon lexicon;
    private final LightVerbs lightVerbs;
    private final Determination determination;
    private final LocalModality modality;
    private final WordList occurrences = WordList.ofResource(Government.class, "occurrence-verbs.txt");
    private final WordList ordinals = WordList.ofResource(Government.class, "ordinals.txt");

    Government(FactualityLexicon lexicon, LightVerbs lightVerbs, Determination determination) {
        this.lexicon = lexicon;
        this.lightVerbs = lightVerbs;
        this.determination = determination;
        this.modality = new LocalModality(lexicon, determination, lightVerbs);
    }

    /** What stands beside a word, and the denial of the statement whose content it heads. */
    Standing local(Border border, Token token) {
        Standing local = modality.of(border.sentence(), token, border.within());
        return border.isDenied(token) ? local.negated() : local;
    }

    /** The standing that a conjunction gives its clause. */
    Standing ofConjunction(Border border, Token clause) {
        return modality.ofConjunction(border.sentence(), clause);
    }

    /** "announced an effort to rebuild it": what the noun says, though the tree hangs the infinitive on the cue. */
    Standing ofNounBefore(Border border, Token top) {
        Sentence sentence = border.sentence();
        if (border.within() == null || top.head() == 0 || !sentence.hasMark(top, "to")) {
            return Standing.ASSERTED;
        }
        return findObject(sentence, top, sentence.token(top.head()))
                .filter(border::isInStatement)
                .flatMap(object -> lexicon.findPredicate(sentence, object, "inf"))
                .map(Signature::positive)
                .orElse(Standing.ASSERTED);
    }

    /** What the head of a word says about it. */
    Step step(Border border, Token node, Token head) {
        Sentence sentence = border.sentence();
        String relation = node.relation();
        boolean infinitive = sentence.hasMark(node, "to");
        if (relation.equals("acl:relcl") || relation.equals("parataxis") || isQuestion(sentence, node)) {
            return Step.stop(End.CLAUSE);
        }
        Optional<Token> raised = findRaised(sentence, node, head);
        if (raised.isPresent()) {
            return governed(border, raised.get(), head);
        }
        if (isSupposedTopic(border, node, head)) {
            return Step.on(Standing.ASSERTED.in(Mood.CONDITIONAL));
        }
        if (relation.equals("appos")
                || relation.equals("nmod:poss")
                || relation.equals("obl:tmod")
                || isTopic(sentence, node, head)) {
            return Step.stop(End.NOUN);
        }
        if (relation.equals("amod")) {
            return determination.isIndefinite(sentence, head) ? Step.onLoosely(Standing.ASSERTED) : Step.stop(End.NOUN);
        }
        if (relation.equals("advmod")) {
            return Step.on(local(border, head));
        }
        if (relation.equals("conj")) {
            boolean shares = !sentence.hasDependent(node, "nsubj", "aux", "nsubj:pass") && !isFiniteBeside(node, head);
            return shares || border.isTop(head) ? Step.on(shared(border, head, shares)) : Step.on(Standing.ASSERTED);
        }
        if (relation.equals("advcl")) {
            return adverbial(border, node, head, infinitive);
        }
        if (node.relates("csubj") && !infinitive) {
            return Step.on(local(border, head));
        }
        if (infinitive && isOneOfSeries(sentence, head) || relation.equals("acl") && !isComplement(sentence, node)) {
            return Step.stop(End.CLAUSE);
        }
        if (relation.equals("dep") && !infinitive && !node.tag().equals("VBG")) {
            return Step.stop(End.CLAUSE);
        }
        if (infinitive && isHedgedPerformative(border, node, head)) {
            return Step.on(Standing.ASSERTED);
        }
        if (infinitive && isPurposeOfObject(sentence, node, head)) {
            return purposeOfObject(border, node, head);
        }
        return governed(border, node, head);
    }

    /** "not clear who shelled it": that somebody did is taken for granted; not so "whether somebody did". */
    private static boolean isQuestion(Sentence sentence, Token clause) {
        if (!clause.relates("ccomp") || sentence.hasMark(clause, "to")) {
            return false;
        }
        Token first = sentence.subtree(clause).get(0);
        return first.tag().startsWith("W")
                && !first.lemma().equals("whether")
                && !first.lemma().equals("that");
    }

    /** "the withdrawal is expected to begin": the subject is as certain as its infinitive, if that only says that it is. */
    private Optional<Token> findRaised(Sentence sentence, Token node, Token head) {
        return node.relates("nsubj")
                ? sentence.findDependent(head, "xcomp")
                        .filter(verb -> sentence.hasMark(verb, "to")
                                && (lightVerbs.isLight(verb.lemma()) || occurrences.contains(verb.lemma())))
                : Optional.empty();
    }

    /** Whose subject it is tells of it, and takes it for granted; not so "the raid took place", "is likely", "was stopped". */
    private boolean isTopic(Sentence sentence, Token node, Token head) {
        return node.relation().equals("nsubj")
                && !lightVerbs.isLight(head.lemma())
                && !isReducedPassive(sentence, head)
                && !(sentence.hasDependent(head, "cop")
                        && lexicon.findPredicate(sentence, head, "np").isPresent());
    }

    /** "A withdrawal would let them decide": there is none yet. */
    private boolean isSupposedTopic(Border border, Token node, Token head) {
        return node.relation().equals("nsubj")
                && determination.isIndefinite(border.sentence(), node)
                && border.sentence().dependents(head, "aux").stream()
                        .anyMatch(auxiliary -> auxiliary.lemma().equals("would"));
    }

    /** The headline's "Tour delayed". */
    private static boolean isReducedPassive(Sentence sentence, Token verb) {
        return verb.tag().equals("VBN") && !sentence.hasDependent(verb, "aux", "obj", "cop");
    }

    /** "did not shell or bomb it" denies both; "did not shell it, and it will not bomb it" denies each for itself. */
    private Standing shared(Border border, Token head, boolean shares) {
        Sentence sentence = border.sentence();
        return shares
                ? local(border, head)
                : local(border, head).isNegative()
                                && !modality.of(sentence, head, border.within()).isNegative()
                        ? Standing.ASSERTED.negated()
                        : Standing.ASSERTED;
    }

    /** "did not shoot and fled": the verb has a tense of its own. */
    private static boolean isFiniteBeside(Token node, Token head) {
        return (node.tag().equals("VBD") || node.tag().equals("VBZ"))
                && !head.tag().equals(node.tag())
                && !head.tag().equals("VBN");
    }

    private Step adverbial(Border border, Token node, Token head, boolean infinitive) {
        Sentence sentence = border.sentence();
        if (infinitive) {
            return lexicon.findPredicate(sentence, head, "inf").isPresent()
                    ? governed(border, node, head)
                    : purpose(border, head);
        }
        Token governor = head.tag().equals("RB") && head.head() != 0 ? sentence.token(head.head()) : head;
        Standing above = local(border, governor);
        // "has not condemned the raids while they go on": what did not happen meanwhile denies nothing of them.
        Standing meanwhile = above.isNegative() ? above.negated() : above;
        if (!meanwhile.equals(Standing.ASSERTED) && modality.isYetToCome(sentence, node)) {
            return new Step(meanwhile.in(Mood.FUTURE), End.CLAUSE, false);
        }
        boolean finite = sentence.hasDependent(node, "nsubj", "nsubj:pass", "aux");
        if (!finite && node.tag().equals("VBG") && !sentence.hasDependent(node, "mark", "case")) {
            return Step.on(above);
        }
        return finite || !node.isVerb() ? Step.stop(End.CLAUSE) : governed(border, node, head);
    }

    /** "would like to thank them" thanks them. */
    private boolean isHedgedPerformative(Border border, Token infinitive, Token head) {
        return PERFORMATIVES.contains(infinitive.lemma())
                && HEDGES.contains(head.lemma())
                && !local(border, head).isNegative();
    }

    /** "began a campaign to take the town": begun is the campaign. */
    private boolean isPurposeOfObject(Sentence sentence, Token infinitive, Token head) {
        Optional<Token> object =
                infinitive.relation().equals("xcomp") ? findObject(sentence, infinitive, head) : Optional.empty();
        return object.isPresent()
                && (!OBJECT_CONTROL.contains(head.lemma())
                        || lexicon.findPredicate(sentence, object.get(), "inf").isPresent());
    }

    private static Optional<Token> findObject(Sentence sentence, Token infinitive, Token head) {
        return sentence.findDependent(head, "obj", "nsubj:pass")
                .filter(object -> object.isNoun() && object.index() < infinitive.index());
    }

    /** "signed a contract to buy it", "won a bid to host it": the noun tells more than the verb. */
    private Step purposeOfObject(Border border, Token node, Token head) {
        Sentence sentence = border.sentence();
        Optional<Signature> ofNoun =
                findObject(sentence, node, head).flatMap(object -> lexicon.findPredicate(sentence, object, "inf"));
        Standing above = local(border, head);
        if (ofNoun.isPresent()) {
            return Step.on(
                    above.isNegative()
                            ? ofNoun.get().negative()
                            : ofNoun.get().positive().under(above));
        }
        return lexicon.findPredicate(sentence, head, "inf").isPresent()
                        && head.tag().equals("VBN")
                ? governed(border, node, head)
                : purpose(border, head);
    }

    private Step purpose(Border border, Token head) {
        Standing above = local(border, head);
        return Step.on(above.isNegative() ? Standing.OPEN.in(Mood.INTENDED) : PURPOSE.under(above));
    }

    /** "the risk of losing it", "the plan to leave": not "the men leaving". */
    private static boolean isComplement(Sentence sentence, Token clause) {
        return sentence.hasMark(clause, "to")
                || clause.tag().equals("VBG") && sentence.hasDependent(clause, "mark", "case");
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

    private Step governed(Border border, Token node, Token head) {
        Sentence sentence = border.sentence();
        Standing above = local(border, head);
        if (isGoingTo(sentence, node, head)) {
            return Step.on(above.under(new Standing(FactualityValue.CT_PLUS, Mood.FUTURE)));
        }
        String complement = complement(sentence, node);
        Optional<Signature> signature = lexicon.findPredicate(sentence, head, complement);
        if (signature.isEmpty()) {
            return ungoverned(border, node, head, complement, above);
        }
        Optional<Step> verdict = verdict(border, head);
        if (verdict.isPresent()) {
            return verdict.get();
        }
        if (signature.get().isFactive()) {
            return Step.stop(node.isVerb() ? End.CLAUSE : End.NOUN);
        }
        return above.isNegative()
                ? new Step(signature.get().negative().in(above.mood()), End.TOP, false)
                : Step.on(signature.get().positive().under(above));
    }

    /** "the report that they left is false": what is said of the report decides, and not that it is one. */
    private Optional<Step> verdict(Border border, Token noun) {
        Sentence sentence = border.sentence();
        if (!noun.isNoun() || !noun.relates("nsubj") || border.isTop(noun)) {
            return Optional.empty();
        }
        Token predicate = sentence.token(noun.head());
        return lexicon.findPredicate(sentence, predicate, "claim")
                .filter(signature -> sentence.hasDependent(predicate, "cop"))
                .map(signature -> {
                    Standing above = local(border, predicate);
                    Standing said = above.isNegative() ? signature.negative() : signature.positive();
                    return new Step(said.in(above.mood()), End.TOP, false);
                });
    }

    private Step ungoverned(Border border, Token node, Token head, String complement, Standing above) {
        Sentence sentence = border.sentence();
        if (complement.equals("inf")) {
            return purpose(border, head);
        }
        boolean lends = head.isVerb()
                && (node.relates("obl")
                        ? lightVerbs.findLender(sentence, node).isPresent()
                        : lightVerbs.isLight(head.lemma()));
        if (lends) {
            return Step.on(above);
        }
        if (determination.isIndefinite(sentence, node) && !lexicon.isCircumstance(complement)) {
            return Step.onLoosely(above);
        }
        return Step.stop(node.isVerb() || lexicon.isGiven(complement) ? End.CLAUSE : End.NOUN);
    }

    /** "are going to attack" is to come; "went to attack" has a purpose. */
    private static boolean isGoingTo(Sentence sentence, Token node, Token head) {
        return head.form().equalsIgnoreCase("going")
                && sentence.hasMark(node, "to")
                && sentence.hasDependent(head, "aux");
    }

    /** The form of a complement: inf, ing, that, np or a preposition. */
    private static String complement(Sentence sentence, Token node) {
        if (sentence.hasMark(node, "to")) {
            return "inf";
        }
        String marker = sentence.caseOf(node);
        if (node.isNoun() || node.relates("obl") || node.relates("nmod") || node.relates("obj")) {
            return marker.isEmpty() ? "np" : marker;
        }
        if (node.tag().equals("VBG") || !node.isVerb()) {
            String mark = sentence.dependents(node, "mark", "case").stream()
                    .findFirst()
                    .map(Token::lemma)
                    .orElse("");
            if (!mark.isEmpty() && !mark.equals("that")) {
                return mark;
            }
            return node.tag().equals("VBG") ? "ing" : node.relates("xcomp") ? "inf" : "that";
        }
        return node.relates("xcomp") && node.tag().equals("VB") ? "inf" : "that";
    }
}
