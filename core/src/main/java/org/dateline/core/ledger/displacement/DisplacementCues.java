package org.dateline.core.ledger.displacement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.Table;
import org.dateline.core.record.Excerpt;

/**
 * Tells what a number of displaced people counts, by the words and the tense around it; see {@code cues.tsv} beside
 * this class. Thread-safe.
 */
public final class DisplacementCues {

    /** What parts the clauses of a sentence; a comma inside a number does not. */
    private static final Pattern CLAUSE = Pattern.compile("[;:\u2013\u2014]|,(?!\\d)");

    private final List<Cue> cues;

    private DisplacementCues(List<Cue> cues) {
        this.cues = cues;
    }

    /** Reads the cues that ship with the program. */
    public static DisplacementCues load() {
        return new DisplacementCues(Table.ofResource(DisplacementCues.class, "cues.tsv").rows().stream()
                .map(Cue::of)
                .toList());
    }

    /** What a number counts, by its clause, else by its sentence; a flow if nothing tells. */
    public DisplacementKind kindOf(Excerpt number, Excerpt sentence) {
        return find(clause(number, sentence))
                .or(() -> find(sentence.exact()))
                .map(Cue::kind)
                .orElse(DisplacementKind.FLOW);
    }

    /** The first cue that stands in a text. */
    Optional<Cue> find(String text) {
        List<String> words = Cue.words(text);
        return cues.stream().filter(cue -> cue.standsIn(words)).findFirst();
    }

    private static String clause(Excerpt number, Excerpt sentence) {
        String text = sentence.exact();
        if (!sentence.contains(number)) {
            return text;
        }
        int from = text.offsetByCodePoints(0, number.start() - sentence.start());
        int to = text.offsetByCodePoints(0, number.end() - sentence.start());
        int start = 0;
        int end = text.length();
        Matcher breaks = CLAUSE.matcher(text);
        while (breaks.find()) {
            if (breaks.end() <= from) {
                start = breaks.end();
            } else if (breaks.start() >= to) {
                end = breaks.start();
                break;
            }
        }
        return text.substring(start, end);
    }
}
