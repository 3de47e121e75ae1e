package org.dateline.bench.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.bench.suite.Agreement;
import org.dateline.bench.suite.ErrorList;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.event.CodedEvent;

/**
 * Sums gold records by sentence, over sets: a type or a pair counts once in a sentence, however often it is
 * coded there. What a record tells beside these is asked of our events of its type only.
 */
final class RecordMeasures {

    private final List<RecordSentence> sentences;

    RecordMeasures(Countries countries, List<RecordScore> rows) {
        this.sentences = RecordSentence.of(rows, countries);
    }

    Outcome outcome() {
        List<Measure> measures = new ArrayList<>();
        measures.addAll(sum(RecordSentence::types).measures("category", "types"));
        measures.addAll(sum(RecordSentence::pairs).measures("pair", "pairs of countries"));
        measures.addAll(sum(RecordSentence::dyads).measures("dyad", "pairs with both sides"));
        Agreement typed = sum(RecordSentence::typedPairs);
        measures.add(Measure.share("pair-category-recall", "pair and type, recall", typed.right(), typed.gold()));
        measures.add(Measure.share("pair-category-precision", "  precision", typed.right(), typed.ours()));
        long events =
                sentences.stream().mapToLong(one -> one.coded().events().size()).sum();
        measures.add(Measure.mean("events-per-sentence", "events in a sentence", events, sentences.size()));
        measures.add(modes());
        measures.add(contexts());
        measures.add(figures("dead-share", "dead", GoldRecord::dead, "killed"));
        measures.add(figures("injured-share", "injured", GoldRecord::injured, "injured"));
        ErrorList errors = new ErrorList(
                RecordSentence.NOTHING,
                RecordSentence.OTHER_TYPE,
                RecordSentence.EXTRA,
                RecordSentence.TURNED,
                RecordSentence.NO_PAIR,
                RecordSentence.APART);
        sentences.forEach(sentence -> sentence.addErrors(errors));
        return new Outcome(sentences.size(), measures, errors.kinds());
    }

    private Agreement sum(Function<RecordSentence, Agreement> of) {
        return Agreement.sum(sentences.stream().map(of).toList());
    }

    private Measure modes() {
        Tally tally = new Tally();
        tally.each(
                (record, event) -> record.modes().stream()
                        .anyMatch(mode -> mode.equals(event.coding().mode())),
                record -> !record.modes().isEmpty());
        return tally.measure("mode-share", "mode, of events of the gold type");
    }

    private Measure contexts() {
        Tally tally = new Tally();
        for (RecordSentence sentence : sentences) {
            for (GoldRecord record : sentence.gold()) {
                for (Set<String> context : record.contexts()) {
                    tally.add(
                            sentence.sameType(record),
                            event -> event.coding().contexts().stream().anyMatch(context::contains));
                }
            }
        }
        return tally.measure("context-share", "  context");
    }

    private Measure figures(String name, String label, Function<GoldRecord, OptionalLong> number, String what) {
        Tally tally = new Tally();
        tally.each(
                (record, event) -> gives(event, what, number.apply(record).orElseThrow()),
                record -> number.apply(record).isPresent());
        return tally.measure(name, "  " + label);
    }

    /** One of the bounds will do: "at least 12" and "12" are one number in gold. */
    private static boolean gives(CodedEvent event, String what, long number) {
        Long boxed = number;
        return event.figures().stream()
                .filter(figure -> figure.what().equals(what))
                .anyMatch(figure -> boxed.equals(figure.low()) || boxed.equals(figure.high()));
    }

    /** How often something was asked of our events of a record's type, and how often one of them told it. */
    private final class Tally {
        private long right;
        private long of;

        void each(BiPredicate<GoldRecord, CodedEvent> isRight, Predicate<GoldRecord> isAsked) {
            for (RecordSentence sentence : sentences) {
                for (GoldRecord record : sentence.gold()) {
                    if (isAsked.test(record)) {
                        add(sentence.sameType(record), event -> isRight.test(record, event));
                    }
                }
            }
        }

        void add(List<CodedEvent> events, Predicate<CodedEvent> isRight) {
            if (!events.isEmpty()) {
                of++;
                right += events.stream().anyMatch(isRight) ? 1 : 0;
            }
        }

        Measure measure(String name, String label) {
            return Measure.share(name, label, right, of);
        }
    }
}
