package org.dateline.desk.web.displacement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.core.ledger.Holder;
import org.dateline.core.ledger.displacement.DisplacementArea;
import org.dateline.core.ledger.displacement.DisplacementArea.Direction;
import org.dateline.core.ledger.displacement.DisplacementCount;
import org.dateline.core.ledger.displacement.DisplacementCues;
import org.dateline.core.ledger.displacement.DisplacementFigure;
import org.dateline.core.ledger.displacement.DisplacementKind;
import org.dateline.core.ledger.displacement.DisplacementLedger;
import org.dateline.core.ledger.displacement.DisplacementSeries;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.displacement.PlaceFigures.Count;
import org.dateline.desk.web.displacement.PlaceFigures.Figure;
import org.dateline.desk.web.displacement.PlaceFigures.Known;
import org.dateline.desk.web.row.DisplacementItem;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.DisplacementRow;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.VoiceNames;
import org.jspecify.annotations.Nullable;

/** Lays the figures of the newest reports together by place. Thread-safe. */
final class FigureBook {

    /** So many reports are laid together; of more it is told that they are not. */
    private static final int MOST_REPORTS = 300;

    private static final int MOST_COUNTS = 25;

    private final Queries queries;
    private final DisplacementLedger ledger = new DisplacementLedger(DisplacementCues.load());

    FigureBook(Queries queries) {
        this.queries = queries;
    }

    /** @param filter one that displacement can be asked for */
    PlaceFigures of(UrlFilter filter) {
        Map<String, DisplacementRow> rows = new LinkedHashMap<>();
        boolean more = queries.displacements()
                .read(
                        filter.filter(),
                        Page.first(MOST_REPORTS),
                        row -> rows.put(row.displacement().id(), row))
                .isPresent();
        Laying laying = new Laying(rows, filter, queries.voices());
        List<Dated> counts = new ArrayList<>();
        ledger.of(rows.values().stream().map(DisplacementRow::report).toList())
                .forEach(series -> series.counts().forEach(count -> counts.add(laying.count(series, count))));
        counts.sort(Comparator.comparing((Dated dated) -> dated.of().days().latest())
                .reversed()
                .thenComparing(dated -> dated.shown().place()));
        return new PlaceFigures(
                counts.stream().limit(MOST_COUNTS).map(Dated::shown).toList(),
                more ? "of the newest " + MOST_REPORTS + " reports" : "",
                Math.max(0, counts.size() - MOST_COUNTS));
    }

    /** A count as it was made, and as it is shown. */
    private record Dated(DisplacementCount of, Count shown) {}

    /**
     * What it takes to show a count.
     *
     * @param rows by the ids of their lines
     */
    private record Laying(Map<String, DisplacementRow> rows, UrlFilter filter, VoiceNames voices) {

        Dated count(DisplacementSeries series, DisplacementCount count) {
            DisplacementArea area = series.area();
            return new Dated(
                    count,
                    new Count(
                            known(count),
                            area.direction() == Direction.FROM ? "from" : "to",
                            area.name(),
                            filter.with(FilterPart.PLACE, List.of(area.id())).at("/displacement"),
                            what(series),
                            Words.days(count.days().earliest(), count.days().latest()),
                            range(count.low().orElse(null), count.high().orElse(null)),
                            figures(count)));
        }

        private List<Figure> figures(DisplacementCount count) {
            return count.figures().stream()
                    .sorted(Comparator.comparingLong(Laying::most).reversed())
                    .map(figure -> new Figure(
                            words(figure),
                            voices.apply(figure.voice()),
                            DisplacementItem.saidBy(row(figure)),
                            figure.displacement()))
                    .toList();
        }

        /** The number as the report has it: the range that its words are taken to allow is ours. */
        private String words(DisplacementFigure figure) {
            return row(figure).displacement().figures().stream()
                    .filter(part ->
                            Objects.equals(part.low(), figure.low()) && Objects.equals(part.high(), figure.high()))
                    .map(part -> part.words().exact())
                    .findFirst()
                    .orElseGet(() -> range(figure.low(), figure.high()));
        }

        private DisplacementRow row(DisplacementFigure figure) {
            return Objects.requireNonNull(rows.get(figure.displacement()));
        }

        /**
         * By whose authors hold it for so, and whether somebody denies it. Two voices confirm nothing here: they may
         * count other people.
         */
        private Known known(DisplacementCount count) {
            int vouching = count.figures().stream()
                    .filter(figure -> row(figure).report().asserting().anyMatch(Holder::isAuthor))
                    .map(DisplacementFigure::voice)
                    .collect(Collectors.toSet())
                    .size();
            boolean denied = count.figures().stream().anyMatch(DisplacementFigure::denied);
            if (denied) {
                return vouching == 0 ? Known.DENIED : Known.DISPUTED;
            }
            return vouching > 1 ? Known.SEVERAL_VOICES : Known.REPORTED;
        }

        private static long most(DisplacementFigure figure) {
            return figure.high() != null ? figure.high() : Objects.requireNonNullElse(figure.low(), 0L);
        }

        private static String what(DisplacementSeries series) {
            String unit = series.unit().label();
            if (series.kind() == DisplacementKind.STOCK) {
                return unit + " displaced in all";
            }
            return unit + (series.area().direction() == Direction.FROM ? " who fled" : " who came");
        }

        private static String range(@Nullable Long low, @Nullable Long high) {
            if (low == null) {
                return high == null ? "some" : "up to " + Words.range(high, high);
            }
            return Words.range(low, high);
        }
    }
}
