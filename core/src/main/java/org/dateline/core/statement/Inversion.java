package org.dateline.core.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * A speaker right after the verb, or right before it, by position alone: "…, said the mayor".
 *
 * <p>Parsers read inverted subjects as objects or complements, so the place decides.
 */
final class Inversion {

    private static final Set<String> BEFORE_NOUN =
            Set.of("DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "CD", "HYPH", "VBN");

    private Inversion() {}

    /** The head of the phrase after a verb that follows a comma or a closing quotation mark. */
    static Optional<Token> after(Sentence sentence, Token verb) {
        if (verb.index() == sentence.size()
                || verb.tag().equals("VBG")
                || Words.ADDRESSING.hasLemma(verb)
                || sentence.hasDependent(verb, "aux")
                || !canInvert(sentence, verb)) {
            return Optional.empty();
        }
        Token head = null;
        int i = verb.index() + 1;
        for (; i <= sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!BEFORE_NOUN.contains(token.tag()) && !token.form().equals("-")) {
                break;
            }
            if (token.isNoun() && (head == null || !NounPhrases.isNameEnd(sentence, head))) {
                head = token;
            }
        }
        if (head == null && sentence.token(verb.index() + 1).tag().equals("PRP")) {
            head = sentence.token(verb.index() + 1);
            i = verb.index() + 2;
        }
        boolean ends = i > sentence.size() || isAfterPhrase(sentence.token(i));
        boolean setOff = i <= sentence.size() && Tokens.isComma(sentence.token(i));
        return ends && (setOff || !isSubjectOfAnother(sentence, verb, head))
                ? Optional.ofNullable(head)
                : Optional.empty();
    }

    /** "the mayor, a farmer, said the mill and the bank had burned": where one speaks, the next has its own verb. */
    private static boolean isSubjectOfAnother(Sentence sentence, Token verb, @Nullable Token noun) {
        return noun != null
                && noun.relates("nsubj")
                && noun.head() > noun.index()
                && sentence.dependents(verb, "nsubj").stream().anyMatch(speaker -> speaker.index() < verb.index());
    }

    private static boolean canInvert(Sentence sentence, Token verb) {
        if (verb.index() == 1) {
            return Character.isLowerCase(verb.form().codePointAt(0))
                    || sentence.token(sentence.size()).form().equals(":");
        }
        Token before = sentence.token(verb.index() - 1);
        return Tokens.isComma(before) || Tokens.isClosingQuote(before) || Tokens.isStop(before);
    }

    private static boolean isAfterPhrase(Token token) {
        return token.isPunctuation()
                || token.tag().equals("IN") && !token.lemma().equals("that")
                || token.tag().equals("CC")
                || token.tag().equals("VBG")
                || token.tag().equals("WP")
                || token.tag().equals("RB")
                || token.tag().equals("TO")
                || token.tag().equals("WRB")
                || Tokens.isQuote(token);
    }

    /** The noun or pronoun right before a verb and its auxiliaries, whatever the tree calls it. */
    static Optional<Token> before(Sentence sentence, Token verb) {
        for (int i = verb.index() - 1; i > 0; i--) {
            Token token = sentence.token(i);
            if (token.isNoun() || token.tag().equals("PRP")) {
                return token.relates("obl") || token.relates("nmod") ? Optional.empty() : Optional.of(token);
            }
            if (!token.tag().equals("RB") && !token.tag().equals("MD") && !token.relates("aux")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The first noun of the sentence that no preposition leads: what is left where the tree has no subject. */
    static Optional<Token> first(Sentence sentence, Token verb) {
        for (Token token : sentence.tokens()) {
            if (token.index() >= verb.index() || token.isVerb() || Tokens.isQuote(token)) {
                return Optional.empty();
            }
            if ((token.isNoun() || token.tag().equals("PRP"))
                    && !token.relates("compound")
                    && !token.relation().startsWith("obl")
                    && !token.relates("nmod")
                    && !sentence.hasDependent(token, "case")) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** Takes the phrase of a speaker out of a content. */
    static void remove(Sentence sentence, Token speaker, Token verb, BitSet content) {
        int from = Math.min(speaker.index(), verb.index());
        int to = Math.max(speaker.index(), verb.index());
        int end = to + 1;
        if (speaker.index() > verb.index()) {
            int stop = end;
            while (stop <= sentence.size() && !sentence.token(stop).isPunctuation() && content.get(stop)) {
                stop++;
            }
            boolean phrase = end <= sentence.size() && sentence.token(end).tag().equals("IN");
            end = phrase ? stop : end;
        }
        content.clear(from, end);
        for (Token dependent : sentence.dependents(speaker)) {
            if (!dependent.isVerb() && Math.abs(dependent.index() - speaker.index()) <= 3) {
                content.clear(dependent.index());
            }
        }
    }
}
