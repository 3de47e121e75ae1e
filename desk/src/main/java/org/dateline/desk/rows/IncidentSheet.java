package org.dateline.desk.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.IncidentRow.Happening;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/** What is shown of incidents. */
final class IncidentSheet {

    private IncidentSheet() {}

    static Sheet<IncidentRow, IncidentRow> of(UnaryOperator<String> voices) {
        Function<IncidentRow, @Nullable Whereabouts> where = row -> row.what().where();
        List<Column<IncidentRow>> columns = new ArrayList<>();
        columns.add(new Column<>("id", IncidentRow::id));
        columns.addAll(happening(IncidentRow::status, IncidentRow::what));
        columns.addAll(List.of(
                new Column<>("voices", row -> Parts.joined(row.voices())),
                new Column<>("reports", row -> row.reports().size()),
                new Column<>("tolls", IncidentSheet::tolls),
                new Column<>("sentence", IncidentSheet::sentence)));
        return Sheet.of(columns, where, table(voices));
    }

    /** The columns that tell what happened, and how far it is known. */
    static <R> List<Column<R>> happening(Function<R, IncidentStatus> status, Function<R, Happening> what) {
        List<Column<R>> columns = new ArrayList<>();
        columns.add(new Column<>("status", row -> status.apply(row).label()));
        columns.add(new Column<>("type", row -> what.apply(row).type()));
        columns.add(new Column<>("mode", row -> what.apply(row).mode()));
        columns.add(new Column<>("cameo", row -> what.apply(row).cameo()));
        columns.add(new Column<>("actor", row -> Parts.joined(what.apply(row).actorNames())));
        columns.add(new Column<>(
                "attribution", row -> WhoToWhom.attributions(what.apply(row).actors())));
        columns.add(
                new Column<>("recipient", row -> Parts.joined(what.apply(row).recipients())));
        columns.add(new Column<>("earliest", row -> what.apply(row).earliest()));
        columns.add(new Column<>("latest", row -> what.apply(row).latest()));
        columns.addAll(Parts.placeColumns(row -> what.apply(row).where()));
        return columns;
    }

    static String tolls(IncidentRow row) {
        return row.tolls().stream()
                .map(toll -> toll.what() + " " + Parts.range(toll.low(), toll.high()))
                .collect(Collectors.joining("; "));
    }

    private static String sentence(IncidentRow row) {
        return row.reports().get(0).exact();
    }

    /** The heads that tell what happened. */
    static final List<Head> HEADS = List.of(
            Head.fixed("DAY", Parts.SPAN),
            Head.fixed("TYPE", 9),
            Head.fixed("STATUS", 9),
            Head.wide("WHO → WHOM", 3),
            Head.wide("WHERE", 2));

    /** The cells below {@link #HEADS}. */
    static List<String> cells(IncidentStatus status, Happening what, UnaryOperator<String> voices) {
        return List.of(
                Parts.span(what.earliest(), what.latest()),
                what.type() == null ? what.cameo() : what.type(),
                status.label(),
                Parts.deed(WhoToWhom.of(what, voices)),
                Parts.place(what.where()));
    }

    /** How many tell it, and who does so independently. */
    static String told(int reports, Collection<String> voices, UnaryOperator<String> shown) {
        return Parts.counted(reports, "report") + ", " + Parts.counted(Syndication.countIndependent(voices), "voice")
                + ": " + Parts.voices(voices, shown);
    }

    private static Table<IncidentRow> table(UnaryOperator<String> voices) {
        return new Table<>(HEADS, row -> {
            String tolls = tolls(row);
            String told = told(row.reports().size(), row.voices(), voices);
            return List.of(new Entry(
                    cells(row.status(), row.what(), voices),
                    row.id(),
                    List.of(Parts.quoted(sentence(row)), tolls.isEmpty() ? told : told + " · " + tolls)));
        });
    }
}
