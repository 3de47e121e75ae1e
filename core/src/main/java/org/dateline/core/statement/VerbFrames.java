package org.dateline.core.statement;

import java.util.BitSet;
import java.util.Optional;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds the content of a verb in the shape that its lexicon entry names. */
final class VerbFrames {

    private VerbFrames() {}

    /**
     * A content that was found.
     *
     * @param tokens numbers of its tokens
     * @param addressee the head of the phrase spoken to
     */
    record Found(BitSet tokens, @Nullable Token addressee) {

        static Optional<Found> of(BitSet tokens) {
            return tokens.isEmpty() ? Optional.empty() : Optional.of(new Found(tokens, null));
        }
    }

    static Optional<Found> find(Sentence sentence, Token verb, Frame frame) {
        return switch (frame.kind()) {
            case CLAUSE -> clause(sentence, verb);
            case WH -> question(sentence, verb);
            case TO -> infinitive(sentence, verb);
            case PRED -> predicate(sentence, verb);
            case ING -> gerund(sentence, verb);
            case OBJ -> object(sentence, verb);
            case OBJ_TO -> objectAndInfinitive(sentence, verb);
            case OBJ_PRED -> objectAndPredicate(sentence, verb);
            case OBJ_PREP -> objectAndPreposition(sentence, verb, frame.preposition());
            case PREP -> preposition(sentence, verb, frame.preposition());
            case PREP_TO -> prepositionAndInfinitive(sentence, verb, frame.preposition());
            case AROUND -> Parentheticals.contentAround(sentence, verb).flatMap(Found::of);
            case NONE -> Optional.of(new Found(new BitSet(), null));
        };
    }

    private static Optional<Found> clause(Sentence sentence, Token verb) {
        for (Token complement : sentence.dependents(verb, "ccomp")) {
            boolean told = Clauses.isFinite(sentence, complement) || sentence.hasMark(complement, "that");
            if (told && !Clauses.opensWithQuestion(sentence, complement)) {
                BitSet content = withLostSubject(sentence, verb, complement);
                LinearClause.extend(sentence, verb, content);
                content.or(afterColon(sentence, verb, complement));
                return withAddressee(sentence, verb, content);
            }
        }
        Optional<BitSet> around = Parentheticals.contentAround(sentence, verb);
        if (around.isPresent()) {
            return withAddressee(sentence, verb, around.get());
        }
        boolean object = Parentheticals.hasObject(sentence, verb);
        for (Token complement : sentence.dependents(verb, "parataxis", "dep", "csubj")) {
            if (complement.index() > verb.index()
                    && !isClosing(sentence, complement)
                    && Clauses.isFinite(sentence, complement)
                    && !(object && sentence.hasDependent(complement, "nsubj"))) {
                return withAddressee(sentence, verb, withLostSubject(sentence, verb, complement));
            }
        }
        Optional<BitSet> lost = LinearClause.find(sentence, verb).or(() -> LinearClause.inObject(sentence, verb));
        return lost.flatMap(content -> withAddressee(sentence, verb, content));
    }

    /** "…, his aide said": at the end, behind a comma, somebody speaks what goes before. */
    private static boolean isClosing(Sentence sentence, Token complement) {
        int first = Tokens.subtree(sentence, complement).nextSetBit(0);
        return first > 1
                && Tokens.isComma(sentence.token(first - 1))
                && sentence.hasDependent(complement, "nsubj")
                && complement.index() >= sentence.size() - 1
                && !sentence.hasDependent(complement, "obj", "ccomp", "xcomp", "obl", "mark", "cc", "cop");
    }

    /** "One thing is sure, she told reporters: it will rain": what the colon announces is said too. */
    private static BitSet afterColon(Sentence sentence, Token verb, Token complement) {
        BitSet content = new BitSet();
        if (complement.index() < verb.index()) {
            for (Token clause : sentence.dependents(verb, "parataxis", "dep")) {
                BitSet part = contentOf(sentence, verb, clause);
                int first = part.nextSetBit(0);
                if (first > verb.index() && sentence.token(first - 1).form().equals(":")) {
                    content.or(part);
                }
            }
        }
        return content;
    }

    /** "said the roof had collapsed": where the roof is read as what was said, it goes with its clause. */
    private static BitSet withLostSubject(Sentence sentence, Token verb, Token complement) {
        BitSet content = contentOf(sentence, verb, complement);
        if (!sentence.hasDependent(complement, "nsubj") && !Words.TELLING.hasLemma(verb)) {
            sentence.findDependent(verb, "obj")
                    .filter(object -> object.index() > verb.index() && object.index() < complement.index())
                    .ifPresent(object -> content.or(Tokens.subtree(sentence, object)));
        }
        return content;
    }

    private static Optional<Found> withAddressee(Sentence sentence, Token verb, BitSet content) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> addressee = sentence.dependents(verb, "iobj", "obj").stream()
                .filter(object -> !content.get(object.index()))
                .filter(object -> object.relates("iobj") || Words.TELLING.hasLemma(verb))
                .findFirst();
        if (addressee.isEmpty()) {
            addressee = sentence.dependents(verb, "obl").stream()
                    .filter(oblique -> sentence.caseOf(oblique).equals("to") && !content.get(oblique.index()))
                    .findFirst();
        }
        return Optional.of(new Found(content, addressee.orElse(null)));
    }

    private static Optional<Found> question(Sentence sentence, Token verb) {
        for (Token complement : sentence.dependents(verb, "ccomp", "advcl", "xcomp", "obj", "dep")) {
            if (complement.index() > verb.index() && Clauses.opensWithQuestion(sentence, complement)) {
                return withAddressee(sentence, verb, contentOf(sentence, verb, complement));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> infinitive(Sentence sentence, Token verb) {
        for (Token complement : sentence.dependents(verb, "xcomp", "ccomp", "advcl")) {
            boolean next = complement.index() <= verb.index() + 3;
            if (complement.index() > verb.index()
                    && Clauses.isInfinitive(sentence, complement)
                    && (next || !complement.relates("advcl"))) {
                return Found.of(contentOf(sentence, verb, complement));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> predicate(Sentence sentence, Token verb) {
        for (Token complement : sentence.dependents(verb, "xcomp", "advcl", "obl", "advmod")) {
            boolean alike = sentence.dependents(complement, "case", "mark").stream()
                    .anyMatch(marker ->
                            marker.lemma().equals("like") || marker.lemma().equals("as"));
            if (complement.index() > verb.index()
                    && !Clauses.isInfinitive(sentence, complement)
                    && (alike || complement.relates("xcomp"))) {
                return Found.of(contentOf(sentence, verb, complement));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> gerund(Sentence sentence, Token verb) {
        for (Token complement : sentence.dependents(verb, "xcomp", "ccomp", "advcl", "dep", "obj")) {
            if (complement.index() > verb.index()
                    && complement.tag().equals("VBG")
                    && !sentence.hasDependent(complement, "mark", "aux")
                    && !Tokens.isComma(sentence.token(complement.index() - 1))) {
                return Found.of(contentOf(sentence, verb, complement));
            }
        }
        return Optional.empty();
    }

    private static BitSet nounPhrase(Sentence sentence, Token verb, Token noun) {
        BitSet tokens = Tokens.of(sentence.subtree(noun, branch -> branch.index() != verb.index()));
        tokens.clear(verb.index());
        if (Clauses.isClauseInitialParticiple(sentence, verb)) {
            endAtComma(sentence, noun, tokens);
        }
        return tokens;
    }

    /** "Denying the claim, the mayor left": where the noun heads the sentence, its phrase ends at the comma. */
    private static void endAtComma(Sentence sentence, Token noun, BitSet tokens) {
        for (int i = noun.index() + 1; i <= sentence.size(); i++) {
            if (Tokens.isComma(sentence.token(i))) {
                tokens.clear(i, sentence.size() + 1);
                return;
            }
        }
    }

    private static Optional<Found> object(Sentence sentence, Token verb) {
        return Clauses.objectOf(sentence, verb).flatMap(object -> Found.of(nounPhrase(sentence, verb, object)));
    }

    private static Optional<Found> objectAndInfinitive(Sentence sentence, Token verb) {
        Optional<Token> object = Clauses.objectOf(sentence, verb);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> infinitive = infinitiveNear(sentence, verb, object.get());
        if (infinitive.isEmpty()) {
            return Optional.empty();
        }
        BitSet tokens = nounPhrase(sentence, verb, object.get());
        tokens.or(contentOf(sentence, verb, infinitive.get()));
        return Optional.of(new Found(tokens, object.get()));
    }

    private static Optional<Token> infinitiveNear(Sentence sentence, Token verb, Token noun) {
        for (Token complement : sentence.dependents(verb, "xcomp", "ccomp", "advcl")) {
            if (complement.index() > verb.index() && Clauses.isInfinitive(sentence, complement)) {
                return Optional.of(complement);
            }
        }
        return sentence.dependents(noun, "acl").stream()
                .filter(complement -> Clauses.isInfinitive(sentence, complement))
                .findFirst();
    }

    private static Optional<Found> objectAndPredicate(Sentence sentence, Token verb) {
        Optional<Found> relative = relativeAndPredicate(sentence, verb);
        if (relative.isPresent()) {
            return relative;
        }
        Optional<Token> object = Clauses.objectOf(sentence, verb);
        for (Token predicate : sentence.dependents(verb, "xcomp", "ccomp", "obj")) {
            if (predicate.index() > verb.index()
                    && object.isPresent()
                    && predicate.index() != object.get().index()
                    && !Clauses.isInfinitive(sentence, predicate)
                    && !sentence.hasDependent(predicate, "mark")) {
                BitSet tokens = nounPhrase(sentence, verb, object.get());
                tokens.or(contentOf(sentence, verb, predicate));
                return Found.of(tokens);
            }
        }
        // "called the charges “baseless”": the adjective is read as part of the phrase.
        if (object.filter(noun -> hasLaterAdjective(sentence, verb, noun)).isPresent()) {
            return Found.of(nounPhrase(sentence, verb, object.get()));
        }
        // "called it a farce" is often read as a clause: "it" as the subject of "farce".
        for (Token predicate : sentence.dependents(verb, "xcomp", "ccomp")) {
            if (predicate.index() > verb.index()
                    && !predicate.isVerb()
                    && !sentence.hasDependent(predicate, "mark", "cop")) {
                return Found.of(contentOf(sentence, verb, predicate));
            }
        }
        return Optional.empty();
    }

    /** "a claim the army called a lie": the object is the noun before, and what is read as object the predicate. */
    private static Optional<Found> relativeAndPredicate(Sentence sentence, Token verb) {
        boolean gapped = verb.relation().equals("acl:relcl")
                && sentence.dependents(verb, "nsubj").stream()
                        .anyMatch(subject -> !subject.tag().startsWith("W"));
        Optional<Token> predicate = sentence.findDependent(verb, "obj", "xcomp")
                .filter(token -> token.index() > verb.index() && !Clauses.isInfinitive(sentence, token));
        if (!gapped
                || predicate.isEmpty()
                || sentence.dependents(verb, "obj", "xcomp", "ccomp").size() > 1) {
            return Optional.empty();
        }
        return sentence.findHead(verb).flatMap(noun -> {
            BitSet tokens = nounPhrase(sentence, verb, noun);
            tokens.or(contentOf(sentence, verb, predicate.get()));
            return Found.of(tokens);
        });
    }

    private static boolean hasLaterAdjective(Sentence sentence, Token verb, Token noun) {
        return noun.index() > verb.index()
                && sentence.dependents(noun, "amod").stream().anyMatch(adjective -> adjective.index() > noun.index());
    }

    private static Optional<Found> objectAndPreposition(Sentence sentence, Token verb, String preposition) {
        Optional<Token> object = Clauses.objectOf(sentence, verb);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> phrase = Clauses.phraseWith(sentence, verb, preposition);
        if (phrase.isEmpty()) {
            phrase = Clauses.phraseWith(sentence, object.get(), preposition);
        }
        if (phrase.isEmpty() && Subjects.isPassive(sentence, verb)) {
            phrase = Subjects.own(sentence, verb).flatMap(agent -> Clauses.phraseWith(sentence, agent, preposition));
        }
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        BitSet tokens = nounPhrase(sentence, verb, object.get());
        tokens.or(contentOf(sentence, verb, phrase.get()));
        return Optional.of(new Found(tokens, null));
    }

    private static Optional<Found> preposition(Sentence sentence, Token verb, String preposition) {
        return Clauses.phraseWith(sentence, verb, preposition).flatMap(phrase -> {
            BitSet tokens = contentOf(sentence, verb, phrase);
            dropMarker(sentence, phrase, tokens);
            return Found.of(tokens);
        });
    }

    /** The preposition that a frame names belongs to the cue, not to the content. */
    static void dropMarker(Sentence sentence, Token phrase, BitSet tokens) {
        for (Token marker : sentence.dependents(phrase, "case", "mark")) {
            if (marker.index() < phrase.index() && marker.index() == tokens.nextSetBit(0)) {
                tokens.clear(marker.index());
                sentence.dependents(marker, "fixed").forEach(fixed -> tokens.clear(fixed.index()));
            }
        }
    }

    private static Optional<Found> prepositionAndInfinitive(Sentence sentence, Token verb, String preposition) {
        for (Token clause : sentence.dependents(verb, "advcl", "ccomp", "xcomp")) {
            boolean marked = sentence.dependents(clause, "mark").stream()
                    .anyMatch(mark -> mark.lemma().equals(preposition) && mark.index() == verb.index() + 1);
            if (marked && Clauses.isInfinitive(sentence, clause)) {
                BitSet tokens = contentOf(sentence, verb, clause);
                tokens.clear(verb.index() + 1);
                return Optional.of(new Found(
                        tokens, sentence.findDependent(clause, "nsubj").orElse(null)));
            }
        }
        Optional<Token> phrase = Clauses.phraseWith(sentence, verb, preposition)
                .or(() -> sentence.findDependent(verb, "obj")
                        .flatMap(object -> Clauses.phraseWith(sentence, object, preposition)));
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> infinitive = infinitiveNear(sentence, verb, phrase.get());
        if (infinitive.isEmpty()) {
            return Optional.empty();
        }
        BitSet tokens = contentOf(sentence, verb, phrase.get());
        dropMarker(sentence, phrase.get(), tokens);
        tokens.or(contentOf(sentence, verb, infinitive.get()));
        return Optional.of(new Found(tokens, phrase.get()));
    }

    static BitSet contentOf(Sentence sentence, Token cue, Token complement) {
        return Tokens.of(sentence.subtree(complement, branch -> branch.index() != cue.index()));
    }
}
