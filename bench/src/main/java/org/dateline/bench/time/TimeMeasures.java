package org.dateline.bench.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.bench.peer.PeerFigure;
import org.dateline.bench.suite.ErrorList;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scale;
import org.dateline.bench.time.ArticleTimes.Scored;
import org.jspecify.annotations.Nullable;

/** Sums the scores of articles, every expression with the same weight, and puts the taggers side by side. */
final class TimeMeasures {

    static final String MISSED = "missed";
    static final String SPURIOUS = "spurious";
    static final String WORDS = "other words";
    static final String VALUE = "wrong value";
    static final String TYPE = "wrong type";

    private static final String HERE = "run on the same rows, with the same tokens, tags and dates";
    private static final double NANOS = 1e9;

    private TimeMeasures() {}

    /** @param taggers their names in the order of the scores, Dateline first */
    static Outcome of(List<ArticleTimes> rows, List<String> taggers) {
        List<Scored> sums = new ArrayList<>();
        for (int i = 0; i < taggers.size(); i++) {
            int tagger = i;
            sums.add(rows.stream().map(row -> row.taggings().get(tagger)).reduce(Scored.NONE, Scored::plus));
        }
        long tokens = rows.stream().mapToLong(ArticleTimes::tokens).sum();
        List<List<Measure>> each =
                sums.stream().map(sum -> measures(sum, tokens)).toList();
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < each.get(0).size(); i++) {
            measures.add(beside(i, each, taggers));
        }
        for (int i = 1; i < taggers.size(); i++) {
            measures.add(ratio(sums.get(0), sums.get(i), taggers.get(i), tokens));
        }
        ErrorList errors = new ErrorList(MISSED, SPURIOUS, WORDS, VALUE, TYPE);
        rows.forEach(row -> row.wrong().forEach(one -> errors.add(one.way(), one.with(), one.example())));
        return new Outcome(rows.size(), measures, errors.kinds());
    }

    private static List<Measure> measures(Scored sum, long tokens) {
        List<Measure> measures = new ArrayList<>(sum.tally().measures());
        Double rate = sum.nanos() == 0 ? null : tokens * NANOS / sum.nanos();
        measures.add(new Measure(
                "tokens-a-second",
                "tokens a second of processor time, tagger alone",
                Scale.RATE,
                rate,
                tokens,
                List.of()));
        return measures;
    }

    private static Measure beside(int number, List<List<Measure>> each, List<String> taggers) {
        List<PeerFigure> others = new ArrayList<>();
        for (int i = 1; i < each.size(); i++) {
            String name = taggers.get(i);
            Optional.ofNullable(each.get(i).get(number).figure())
                    .ifPresent(figure -> others.add(new PeerFigure(name, figure, HERE)));
        }
        return each.get(0).get(number).beside(others);
    }

    private static Measure ratio(Scored ours, Scored peer, String name, long tokens) {
        @Nullable Double ratio = ours.nanos() == 0 ? null : (double) peer.nanos() / ours.nanos();
        String word = name.split(" ", 2)[0];
        return new Measure(
                "speed-to-" + word.toLowerCase(Locale.ROOT),
                "  times the speed of " + name,
                Scale.RATIO,
                ratio,
                tokens,
                List.of());
    }
}
