package org.dateline.bench.factuality;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.dateline.bench.peer.PeerFigure;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Sums the scores of sentences; every event weighs the same.
 *
 * <p>Corpora ask two different things. MEANTIME asks how certain an event is in its own time, UDS-IH2 whether
 * it happened, and of what is to come the answers differ. Each figure is given for both.
 */
final class FactualityMeasures {

    private FactualityMeasures() {}

    static Outcome of(List<List<ScoredEvent>> rows) {
        List<ScoredEvent> events = rows.stream().flatMap(List::stream).toList();
        long lost = events.stream().filter(event -> !event.hasToken()).count();
        List<ScoredEvent> happened =
                events.stream().map(ScoredEvent::asHappened).toList();
        List<Measure> measures = List.of(
                distance("mae", "mean absolute error", events),
                correlation("r", "Pearson's r", events),
                distance("mae-happened", "  as whether it happened", happened),
                correlation("r-happened", "  Pearson's r of that", happened),
                Measure.count("events", "events", events.size()),
                Measure.count("no-token", "  of which no token, counted as CT+", lost));
        List<ScoredEvent> wrong = events.stream()
                .filter(event -> event.distance() > 0)
                .sorted(Comparator.comparingDouble(ScoredEvent::distance).reversed())
                .toList();
        ErrorKind farthest = new ErrorKind(
                "farthest off", wrong.stream().map(ScoredEvent::example).toList(), true);
        return new Outcome(rows.size(), measures, List.of(farthest));
    }

    private static Measure distance(String name, String label, List<ScoredEvent> events) {
        OptionalDouble ours = mean(events, ScoredEvent::distance);
        OptionalDouble always = mean(events, event -> FactualityScale.MOST - event.gold());
        List<PeerFigure> baselines = always.isEmpty()
                ? List.of()
                : List.of(new PeerFigure("always CT+", always.getAsDouble(), "computed on the same rows"));
        return new Measure(name, label, Scale.DISTANCE, boxed(ours), events.size(), baselines);
    }

    /** A baseline that never varies correlates with nothing, so there is none beside it. */
    private static Measure correlation(String name, String label, List<ScoredEvent> events) {
        return new Measure(name, label, Scale.CORRELATION, boxed(Correlation.of(events)), events.size(), List.of());
    }

    private static OptionalDouble mean(List<ScoredEvent> events, ToDoubleFunction<ScoredEvent> of) {
        return events.stream().mapToDouble(of).average();
    }

    private static @Nullable Double boxed(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}
