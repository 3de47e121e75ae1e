package org.dateline.desk.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.FigurePart;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.TimePart;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;
import org.dateline.store.query.DisplacementRow;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/** What is shown of displacement: in files a record a number, which are never to be added. */
final class DisplacementSheet {

    private DisplacementSheet() {}

    /**
     * One number of a report.
     *
     * @param figure null where the report gives none
     */
    private record Number(DisplacementRow row, @Nullable FigurePart figure) {}

    private static List<Number> numbers(DisplacementRow row) {
        List<FigurePart> figures = row.displacement().figures();
        return figures.isEmpty()
                ? List.of(new Number(row, null))
                : figures.stream().map(figure -> new Number(row, figure)).toList();
    }

    static Sheet<DisplacementRow, ?> of() {
        List<Column<Number>> columns = new ArrayList<>(List.of(
                of("id", DisplacementLine::id),
                new Column<>("article", number -> number.row().origin().article()),
                new Column<>("standing", number -> number.row().origin().standing()),
                new Column<>("outlet", number -> number.row().origin().outlet()),
                new Column<>("publishedAt", number -> number.row().origin().publishedAt()),
                new Column<>("voice", number -> number.row().report().telling().voice()),
                new Column<>(
                        "status",
                        number ->
                                number.row().status().map(IncidentStatus::label).orElse(null)),
                new Column<>("saidBy", number -> saidBy(number.row())),
                of("who", DisplacementLine::who),
                ofFigure("low", FigurePart::low),
                ofFigure("high", FigurePart::high),
                ofFigure("of", FigurePart::of),
                ofFigure("number", figure -> figure.words().exact()),
                ofTime("earliest", TimePart::earliest),
                ofTime("latest", TimePart::latest),
                ofPlace("from", DisplacementLine::from),
                ofPlace("to", DisplacementLine::to)));
        columns.addAll(Parts.placeColumns(number -> where(number.row())));
        columns.add(of("sentence", line -> line.sentence().exact()));
        return new Sheet<>(DisplacementSheet::numbers, columns, number -> where(number.row()), table());
    }

    private static Column<Number> of(String name, Function<DisplacementLine, @Nullable Object> value) {
        return new Column<>(name, number -> value.apply(number.row().displacement()));
    }

    private static Column<Number> ofTime(String name, Function<TimePart, @Nullable Object> value) {
        return of(name, line -> value.apply(line.time()));
    }

    private static Column<Number> ofFigure(String name, Function<FigurePart, @Nullable Object> value) {
        return new Column<>(name, number -> {
            FigurePart figure = number.figure();
            return figure == null ? null : value.apply(figure);
        });
    }

    private static Column<Number> ofPlace(String name, Function<DisplacementLine, @Nullable PlacePart> place) {
        return of(name, line -> {
            Whereabouts where = Whereabouts.of(place.apply(line));
            return where == null ? null : where.name();
        });
    }

    /** Where they left, or where they went if that is all that is told. */
    private static @Nullable Whereabouts where(DisplacementRow row) {
        DisplacementLine line = row.displacement();
        return Whereabouts.of(line.from() == null ? line.to() : line.from());
    }

    /** Who holds it for certain: the author, or speakers by name. */
    private static String saidBy(DisplacementRow row) {
        return row.report()
                .asserting()
                .map(holder -> holder.judgement().name())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Table<DisplacementRow> table() {
        List<Head> heads = List.of(
                Head.fixed("DAY", Parts.SPAN),
                Head.wide("WHO", 3),
                Head.wide("FROM → TO", 3),
                Head.wide("SAID BY", 2),
                Head.wide("OUTLET", 2));
        return new Table<>(heads, row -> List.of(entry(row)));
    }

    private static Entry entry(DisplacementRow row) {
        DisplacementLine line = row.displacement();
        String figures = Parts.figures(line.figures());
        return new Entry(
                List.of(
                        Parts.span(line.time().earliest(), line.time().latest()),
                        line.who(),
                        Parts.deed(Parts.place(line.from()), Parts.place(line.to())),
                        saidBy(row),
                        Objects.requireNonNullElse(row.origin().outlet(), "–")),
                line.id(),
                List.of(Stream.of(Parts.quoted(line.sentence().exact()), figures)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "))));
    }
}
