package org.dateline.core.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.statement.Cue;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside a word and changes how certain it is: modal words, negation, conjunctions. Thread-safe. */
final class LocalModality {

    private final FactualityLexicon lexicon;
    private final Determination determination;
    private final LightVerbs lightVerbs;

    LocalModality(FactualityLexicon lexicon, Determination determination, LightVerbs lightVerbs) {
        this.lightVerbs = lightVerbs;
        this.lexicon = lexicon;
        this.determination = determination;
    }

    /**
     * The standing that the modal words and the negation beside a word give it.
     *
     * @param within the innermost statement around the word, or null
     */
    Standing of(Sentence sentence, Token token, @Nullable Statement within) {
        Standing standing = Standing.ASSERTED;
        boolean possible = false;
        boolean negated = false;
        for (Token dependent : sentence.dependents(token)) {
            if (dependent.relates("nsubj") && determination.isNobody(sentence, dependent)) {
                negated = true;
            }
            String pos = partOf(dependent, token);
            if (pos.isEmpty()) {
                continue;
            }
            String word =
                    hasInfinitive(sentence, token, dependent) ? dependent.lemma() + " to" : phrase(sentence, dependent);
            if (pos.equals("adv") && lexicon.findModal("neg", word).isPresent() && !isOnlyNot(sentence, dependent)) {
                negated = !negated;
                continue;
            }
            Optional<Standing> modal = lexicon.findModal(pos, word).or(() -> lexicon.findModal(pos, dependent.lemma()));
            if (modal.isPresent() && !(pos.equals("amod") && isCarriedOut(sentence, token, modal.get()))) {
                standing = standing.under(modal.get());
                possible |= modal.get().certainty() == FactualityValue.PS_PLUS;
            }
        }
        if (standing.mood() == Mood.CONDITIONAL && isFutureInPast(sentence, token, within)) {
            standing = new Standing(standing.certainty(), Mood.FUTURE);
        }
        if (isImperative(sentence, token)) {
            standing = standing.in(Mood.WANTED);
        }
        if (isAsked(sentence, token) || isInvertedCondition(sentence, token)) {
            standing = standing.in(Mood.CONDITIONAL);
        }
        if (negated) {
            return possible && standing.certainty() == FactualityValue.PS_PLUS && isImpossible(sentence, token)
                    ? new Standing(FactualityValue.CT_MINUS, standing.mood())
                    : standing.negated();
        }
        return standing;
    }

    /** "launched further raids", "mounted its long-threatened invasion": what was to come has come. */
    private boolean isCarriedOut(Sentence sentence, Token noun, Standing modal) {
        return (modal.mood() == Mood.FUTURE || modal.mood() == Mood.INTENDED)
                && lightVerbs
                        .findLender(sentence, noun)
                        .filter(lender -> lender.verb().isVerb())
                        .isPresent();
    }

    /** The kind of modal word that a dependent can be, empty for none. */
    private static String partOf(Token dependent, Token token) {
        return switch (dependent.relation()) {
            case "aux", "cop" -> "aux";
            case "advmod", "det", "cc", "cc:preconj", "neg" -> token.tag().equals("CD") ? "" : "adv";
            case "amod" -> "amod";
            default -> "";
        };
    }

    /** "cannot leave" denies it, "may not leave" does not. */
    private static boolean isImpossible(Sentence sentence, Token token) {
        return sentence.dependents(token, "aux").stream()
                .map(auxiliary -> auxiliary.form().toLowerCase(Locale.ROOT))
                .anyMatch(form -> form.equals("could") || form.equals("can") || form.equals("ca"));
    }

    /** "said he would not vote for it" tells what he will not do. */
    private static boolean isFutureInPast(Sentence sentence, Token token, @Nullable Statement within) {
        Cue cue = within == null ? null : within.cue();
        if (cue == null || cue.phrase().sentence() != sentence.index()) {
            return false;
        }
        String tag = sentence.token(cue.phrase().head()).tag();
        return (tag.equals("VBD") || tag.equals("VBN") || tag.startsWith("NN"))
                && sentence.dependents(token, "aux").stream()
                        .noneMatch(auxiliary -> auxiliary.lemma().equals("have"))
                && sentence.tokens().stream().noneMatch(word -> word.lemma().equals("if"));
    }

    /** "Did they attack?" asks; "Why did they attack?" takes the attack for granted. */
    private static boolean isAsked(Sentence sentence, Token token) {
        if (token.head() != 0) {
            return false;
        }
        boolean question = false;
        for (int i = sentence.size(); i > 0 && sentence.size() - i < 3; i--) {
            question |= sentence.token(i).form().equals("?");
        }
        return question
                && sentence.dependents(token).stream()
                        .noneMatch(dependent -> dependent.tag().startsWith("W"));
    }

    /** "Leave the town." */
    private static boolean isImperative(Sentence sentence, Token token) {
        return token.tag().equals("VB")
                && !sentence.hasDependent(token, "nsubj", "nsubj:pass", "expl")
                && sentence.dependents(token, "aux").stream()
                        .allMatch(auxiliary -> auxiliary.lemma().equals("do"))
                && !sentence.hasMark(token, "to")
                && (token.head() == 0 || token.relates("ccomp") || token.relates("parataxis"));
    }

    /** "Should they attack, …", "Had they attacked, …" */
    private static boolean isInvertedCondition(Sentence sentence, Token token) {
        if (!token.relates("advcl")) {
            return false;
        }
        Token subject = sentence.findDependent(token, "nsubj").orElse(null);
        return subject != null
                && sentence.dependents(token, "aux", "cop").stream()
                        .anyMatch(auxiliary -> auxiliary.index() < subject.index()
                                && (auxiliary.lemma().equals("should")
                                        || auxiliary.form().equalsIgnoreCase("had")
                                        || auxiliary.form().equalsIgnoreCase("were")));
    }

    /** The standing a conjunction gives its clause: "if", "unless", "without", "until" before what has not come. */
    Standing ofConjunction(Sentence sentence, Token clause) {
        Standing standing = Standing.ASSERTED;
        for (Token mark : sentence.dependents(clause, "mark", "case", "advmod", "cc")) {
            String word = conjunction(sentence, mark);
            standing = lexicon.findModal("mark", word).map(standing::under).orElse(standing);
            if (isPresent(sentence, clause)) {
                standing =
                        lexicon.findModal("pending", word).map(standing::under).orElse(standing);
                if (isOnly(sentence, mark) && lexicon.findModal("time", word).isPresent()) {
                    standing = standing.in(Mood.CONDITIONAL);
                }
            }
        }
        return standing;
    }

    /** "will stop when they leave": they have not left. */
    boolean isYetToCome(Sentence sentence, Token clause) {
        return isPresent(sentence, clause)
                && sentence.dependents(clause, "mark", "advmod").stream()
                        .anyMatch(mark -> lexicon.findModal("time", conjunction(sentence, mark))
                                .isPresent());
    }

    private static boolean isOnly(Sentence sentence, Token mark) {
        return mark.index() > 1 && sentence.token(mark.index() - 1).lemma().equals("only");
    }

    private static String conjunction(Sentence sentence, Token mark) {
        StringBuilder word = new StringBuilder(mark.lemma());
        sentence.dependents(mark, "fixed").forEach(part -> word.append(' ').append(part.lemma()));
        Token next = sentence.token(Math.min(mark.index() + 1, sentence.size()));
        if (mark.relates("mark")
                && next.relates("mark")
                && next.head() == mark.head()
                && !next.lemma().equals("to")) {
            word.append(' ').append(next.lemma());
        }
        return word.toString();
    }

    private static boolean isPresent(Sentence sentence, Token clause) {
        List<Token> auxiliaries = sentence.dependents(clause, "aux", "cop");
        Token finite = auxiliaries.isEmpty() ? clause : auxiliaries.get(0);
        return List.of("VBZ", "VBP", "MD", "VB").contains(finite.tag());
    }

    /** "are to withdraw" is not "are withdrawing". */
    private static boolean hasInfinitive(Sentence sentence, Token verb, Token auxiliary) {
        return (auxiliary.relation().equals("aux") || auxiliary.relation().equals("cop"))
                && auxiliary.tag().startsWith("VB")
                && sentence.dependents(verb, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("to") && mark.index() > auxiliary.index());
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
