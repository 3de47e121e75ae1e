package org.dateline.bench.participant;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/**
 * A text made of tokens, and where each of them stands in it.
 *
 * @param tokens in code points of the text, in order
 */
record JoinedTokens(String text, List<Span> tokens) {

    JoinedTokens {
        tokens = List.copyOf(tokens);
    }

    /** The span from one token to another, both included, counted from 0. */
    Span span(int first, int last) {
        return tokens.get(first).cover(tokens.get(last));
    }

    /** The text as it is written, with the tokens' blanks left out where a reader expects none. */
    static JoinedTokens of(List<String> words, Joints joints) {
        StringBuilder joined = new StringBuilder();
        List<int[]> units = new ArrayList<>(words.size());
        boolean[] glued = joints.gluedToNext(words);
        for (int i = 0; i < words.size(); i++) {
            int from = joined.length();
            joined.append(words.get(i));
            units.add(new int[] {from, joined.length()});
            if (i + 1 < words.size() && !glued[i]) {
                joined.append(' ');
            }
        }
        Text text = Text.of(joined.toString());
        return new JoinedTokens(
                text.toString(),
                units.stream().map(unit -> text.spanOfUnits(unit[0], unit[1])).toList());
    }
}
