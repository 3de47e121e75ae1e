package org.dateline.bench.fidelity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.bench.suite.Measure;
import org.dateline.corenlp.InferencePair;

/** Counts what two inferences find alike. Not thread-safe. */
public final class Fidelity {

    /** How many differences of one aspect are kept to be shown. */
    static final int SHOWN = 5;

    /** What is alike of one aspect. */
    private static final class Tally {
        private long tokens;
        private long sentences;
        private final List<Difference> first = new ArrayList<>();
    }

    private final Map<Aspect, Tally> tallies = new EnumMap<>(Aspect.class);
    private int articles;
    private long sentences;
    private long tokens;

    /** Begins with no sentence. */
    public Fidelity() {
        for (Aspect aspect : Aspect.values()) {
            tallies.put(aspect, new Tally());
        }
    }

    /**
     * Adds the sentences of an article.
     *
     * @param name of its row
     */
    public void add(String name, List<InferencePair> pairs) {
        articles++;
        for (InferencePair pair : pairs) {
            sentences++;
            tokens += pair.words().size();
            tallies.forEach((aspect, tally) -> count(aspect, tally, name, pair));
        }
    }

    private static void count(Aspect aspect, Tally tally, String article, InferencePair pair) {
        List<String> ours = aspect.answers(pair.ours());
        List<String> reference = aspect.answers(pair.reference());
        if (ours.equals(reference)) {
            tally.sentences++;
            tally.tokens += ours.size();
            return;
        }
        for (int i = 0; i < ours.size(); i++) {
            if (ours.get(i).equals(reference.get(i))) {
                tally.tokens++;
            } else if (tally.first.size() < SHOWN) {
                tally.first.add(new Difference(article, pair.words(), i + 1, ours.get(i), reference.get(i)));
            }
        }
    }

    /** The figures to be kept: of each aspect, the tokens and sentences that are not alike, whose number no rounding hides. */
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        tallies.forEach((aspect, tally) -> {
            String name = aspect.name().toLowerCase(Locale.ROOT);
            measures.add(Measure.share(name + "-alike", aspect.label + " alike", tally.tokens, tokens));
            measures.add(Measure.surplus(
                    name + "-tokens-apart", aspect.label + ", tokens apart", tokens - tally.tokens, tokens));
            measures.add(Measure.surplus(
                    name + "-sentences-apart",
                    aspect.label + ", sentences apart",
                    sentences - tally.sentences,
                    sentences));
        });
        return measures;
    }

    /** The counts as a table for people, with the first few differences of each aspect. */
    public String report() {
        StringBuilder out = new StringBuilder(
                String.format(Locale.ROOT, "%,d articles, %,d sentences, %,d tokens%n%n", articles, sentences, tokens));
        String row = "%-19s  %12s  %9s  %12s  %9s%n";
        out.append(String.format(Locale.ROOT, row, "alike of these", "tokens", "percent", "sentences", "percent"));
        tallies.forEach((aspect, tally) -> out.append(String.format(
                Locale.ROOT,
                row,
                aspect.label,
                String.format(Locale.ROOT, "%,d", tally.tokens),
                percent(tally.tokens, tokens),
                String.format(Locale.ROOT, "%,d", tally.sentences),
                percent(tally.sentences, sentences))));
        tallies.forEach((aspect, tally) -> {
            if (!tally.first.isEmpty()) {
                out.append(String.format(
                        Locale.ROOT,
                        "%n%s: the first %d of %,d tokens apart%n",
                        aspect.label,
                        tally.first.size(),
                        tokens - tally.tokens));
                tally.first.forEach(difference -> out.append(shown(difference)));
            }
        });
        return out.toString();
    }

    /** Rounded down, so that only all is 100. */
    private static String percent(long part, long of) {
        return of == 0 ? "–" : String.format(Locale.ROOT, "%.4f", Math.floor(1e6 * part / of) / 1e4);
    }

    private static String shown(Difference difference) {
        return String.format(
                Locale.ROOT,
                "%n  %s%n    words    %s%n    token    %d %s%n    ours     %s%n    CoreNLP  %s%n",
                difference.article(),
                String.join(" ", difference.words()),
                difference.token(),
                difference.words().get(difference.token() - 1),
                difference.ours(),
                difference.reference());
    }
}
