package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/** Sets of a sentence's tokens, by number, and the spans they make. */
final class Tokens {

    private static final Set<String> EDGE = Set.of(",", ".", ";", ":", "-", "--", "\u2013", "\u2014", "...", "\u2026");
    private static final String OPENING = "\u201C\u2018\u00AB\u201E";
    private static final String CLOSING = "\u201D\u2019\u00BB";

    private Tokens() {}

    static BitSet of(List<Token> tokens) {
        BitSet set = new BitSet();
        tokens.forEach(token -> set.set(token.index()));
        return set;
    }

    static BitSet subtree(Sentence sentence, Token top) {
        return of(sentence.subtree(top));
    }

    /** From the first to the last of a set, without gaps. */
    static BitSet filled(BitSet set) {
        BitSet filled = new BitSet();
        if (!set.isEmpty()) {
            filled.set(set.nextSetBit(0), set.length());
        }
        return filled;
    }

    /** The runs of a set as spans, without punctuation at their edges; runs of punctuation alone vanish. */
    static List<Span> spans(Sentence sentence, BitSet set) {
        List<Span> spans = new ArrayList<>(1);
        for (int from = set.nextSetBit(1); from > 0; ) {
            int to = set.nextClearBit(from) - 1;
            int first = from;
            int last = to;
            while (first <= last && isEdge(sentence.token(first), true)) {
                first++;
            }
            while (last >= first && isEdge(sentence.token(last), false)) {
                last--;
            }
            if (first <= last && hasWord(sentence, first, last)) {
                spans.add(new Span(
                        sentence.token(first).span().start(),
                        sentence.token(last).span().end()));
            }
            from = set.nextSetBit(to + 1);
        }
        return spans;
    }

    private static boolean isEdge(Token token, boolean atStart) {
        return EDGE.contains(token.form()) || (atStart ? isClosingQuote(token) : isOpeningQuote(token));
    }

    private static boolean hasWord(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (Character.isLetterOrDigit(sentence.token(i).form().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    static boolean isQuote(Token token) {
        return isOpeningQuote(token) || isClosingQuote(token);
    }

    static boolean isOpeningQuote(Token token) {
        return OPENING.contains(token.form()) || token.tag().equals("``");
    }

    static boolean isClosingQuote(Token token) {
        return CLOSING.contains(token.form()) || token.tag().equals("''");
    }

    static boolean isComma(Token token) {
        return token.form().equals(",");
    }

    /** Tells whether a token ends a sentence or clause by its form. */
    static boolean isStop(Token token) {
        return EDGE.contains(token.form())
                || token.form().equals("?")
                || token.form().equals("!");
    }
}
