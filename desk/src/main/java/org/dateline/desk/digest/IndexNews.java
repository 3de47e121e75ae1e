package org.dateline.desk.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.IndexPoint;
import org.dateline.core.situation.index.IndexSeries;
import org.dateline.desk.digest.Item.Facts;
import org.dateline.desk.digest.Item.Figure;
import org.dateline.desk.digest.Item.Kind;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.chart.Charts;
import org.dateline.desk.web.words.Periods;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Indices;
import org.dateline.store.query.RecordFilter;
import org.jspecify.annotations.Nullable;

/**
 * Tells which indices moved: the last whole week against the one before, by the recipe. A week is told once. Thread-safe.
 */
final class IndexNews {

    static final int WEEKS = 8;

    /** Of less than that a difference is chance. */
    private static final double LEAST = 2;

    /** A difference of less than that share of the greater is none to speak of. */
    private static final double SHARE = 1.0 / 3;

    /** What one voice alone tells moves nothing. */
    private static final int VOICES = 2;

    private static final String INDEX = "index/";
    private static final List<IndexName> OF_ALL =
            List.of(IndexName.VIOLENCE, IndexName.DISPLACEMENT, IndexName.COOPERATION, IndexName.ATTENTION);

    private final Indices indices;

    IndexNews(Indices indices) {
        this.indices = indices;
    }

    /** An index that moved. @param weeks its values, the last whole week last */
    record Move(String id, Item item, List<Double> weeks) {}

    /**
     * What moved up to a day.
     *
     * @param told takes what its reader knows after this
     */
    List<Move> moves(LocalDate day, RecordFilter filter, Knowledge known, Map<String, String> told) {
        Set<FilterPart> parts = EnumSet.noneOf(FilterPart.class);
        parts.addAll(filter.parts());
        parts.removeAll(Indices.PARTS);
        LocalDate end = lastWhole(day);
        if (!parts.isEmpty() || indices.days().isEmpty()) {
            return List.of();
        }
        List<Move> moves = new ArrayList<>();
        asked(filter)
                .forEach(asked -> move(asked, end, known).ifPresent(move -> {
                    told.put(
                            move.id(),
                            Knowledge.ofPeriod(Grain.WEEK.startOf(end).toString()));
                    moves.add(move);
                }));
        return moves;
    }

    /** The last day of the last week of which the record can have all. */
    private static LocalDate lastWhole(LocalDate day) {
        LocalDate end = Grain.WEEK.endOf(Grain.WEEK.startOf(day));
        return end.equals(day) ? end : Grain.WEEK.startOf(day).minusDays(1);
    }

    /** An index, and whose it is. @param of null if nobody's in particular */
    private record Asked(IndexName index, @Nullable String of, RecordFilter filter) {

        String id() {
            return INDEX + index.label() + (of == null ? "" : "/" + of);
        }

        String title() {
            return Words.capital(index.label())
                    + (of == null ? "" : (index == IndexName.PRESSURE ? " on " : " of ") + of);
        }
    }

    private Stream<Asked> asked(RecordFilter filter) {
        RecordFilter where = filter.withDays(DayRange.ALL);
        List<String> actors = filter.actors();
        Stream<Asked> sides = Stream.of(IndexName.ADVANCE, IndexName.PRESSURE)
                .flatMap(index -> (actors.isEmpty() ? indices.foremost(index, 1) : actors)
                        .stream().map(actor -> new Asked(index, actor, where.withActors(actor))));
        Stream<Asked> all = OF_ALL.stream()
                .filter(index -> actors.isEmpty() || index != IndexName.DISPLACEMENT)
                .map(index -> new Asked(index, null, where));
        return Stream.concat(sides, all);
    }

    private java.util.Optional<Move> move(Asked asked, LocalDate end, Knowledge known) {
        LocalDate start = Grain.WEEK.startOf(end);
        if (known.period(asked.id()).filter(start.toString()::equals).isPresent()) {
            return java.util.Optional.empty();
        }
        DayRange weeks = new DayRange(Grain.WEEK.shift(start, 1L - WEEKS), end);
        return indices.series(asked.index(), Grain.WEEK, asked.filter().withDays(weeks))
                .filter(series -> series.points().size() > 1)
                .filter(IndexNews::moved)
                .map(series -> new Move(asked.id(), item(asked, series), values(series)));
    }

    private static List<Double> values(IndexSeries series) {
        return series.points().stream()
                .filter(point -> !point.to().isBefore(series.frame().since()))
                .map(IndexNews::value)
                .toList();
    }

    private static double value(IndexPoint point) {
        return point.sum().value().decimal().doubleValue();
    }

    private static IndexPoint point(IndexSeries series, int fromEnd) {
        return series.points().get(series.points().size() - fromEnd);
    }

    /** Nothing is known of how it was before the record begins. */
    private static boolean moved(IndexSeries series) {
        IndexPoint last = point(series, 1);
        IndexPoint before = point(series, 2);
        double difference = Math.abs(value(last) - value(before));
        double greater = Math.max(Math.abs(value(last)), Math.abs(value(before)));
        return !before.from().isBefore(series.frame().since())
                && difference >= LEAST
                && difference >= SHARE * greater
                && Math.max(last.sum().voices(), before.sum().voices()) >= VOICES;
    }

    private Item item(Asked asked, IndexSeries series) {
        IndexPoint last = point(series, 1);
        IndexPoint before = point(series, 2);
        String now = figure(last);
        String then = figure(before);
        IndexPoint.Baseline usual = last.baseline();
        String what = asked.title() + ": " + now + " in the " + Periods.name(Grain.WEEK, last.from()) + ", " + then
                + " in the week before";
        return new Item(
                Kind.INDEX,
                asked.id(),
                new UrlFilter(asked.filter())
                        .at("/trends/" + asked.index().label() + "/period?by=week&start=" + last.from()),
                false,
                what,
                "reckoned",
                (usual == null ? "" : "usually " + Charts.figure(usual.mean()) + " · ")
                        + "from " + Words.figure(last.sum().incidents(), "contribution") + " and "
                        + Words.figure(last.sum().voices(), "independent voice"),
                List.of(now + " (was " + then + ")"),
                List.of(),
                new Facts(
                        null,
                        List.of(),
                        last.sum().voices(),
                        List.of(),
                        List.of(
                                new Figure(asked.index().label(), value(last), value(last), List.of()),
                                new Figure("the week before", value(before), value(before), List.of())),
                        last.from(),
                        last.to()));
    }

    /** As its page has it. */
    private static String figure(IndexPoint point) {
        return Objects.requireNonNull(point.sum().value()).toString().replace('-', '−');
    }
}
