package org.dateline.desk.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.ClaimRow.Position;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/** What is shown of claims: both sides, and who vouches. */
final class ClaimSheet {

    private ClaimSheet() {}

    static Sheet<ClaimRow, ClaimRow> of(UnaryOperator<String> voices) {
        Function<ClaimRow, @Nullable Whereabouts> where = row -> row.what().where();
        List<Column<ClaimRow>> columns = new ArrayList<>();
        columns.add(new Column<>("id", ClaimRow::id));
        columns.add(new Column<>(
                "incident",
                row -> row.incident() == null ? null : row.incident().id()));
        columns.addAll(IncidentSheet.happening(ClaimRow::status, ClaimRow::what));
        columns.addAll(List.of(
                new Column<>("claimants", row -> names(row.claims())),
                new Column<>("claims", row -> words(row.claims())),
                new Column<>("deniers", row -> names(row.denials())),
                new Column<>("denials", row -> words(row.denials())),
                new Column<>("vouching", row -> Parts.joined(row.vouching()))));
        return Sheet.of(columns, where, table(voices));
    }

    private static String names(List<Position> positions) {
        return positions.stream().map(Position::name).distinct().collect(Collectors.joining("; "));
    }

    private static String words(List<Position> positions) {
        return positions.stream().map(ClaimSheet::words).distinct().collect(Collectors.joining(" | "));
    }

    private static String words(Position position) {
        return position.name() + (position.outlet() == null ? "" : " in " + position.outlet()) + ": "
                + Parts.quoted(position.exact());
    }

    private static Table<ClaimRow> table(UnaryOperator<String> voices) {
        return new Table<>(IncidentSheet.HEADS, row -> {
            List<String> lines = new ArrayList<>();
            row.claims().forEach(claim -> lines.add("says so: " + words(claim)));
            row.denials().forEach(denial -> lines.add("denies: " + words(denial)));
            lines.add(
                    row.vouching().isEmpty()
                            ? "no independent voice vouches for it"
                            : "vouching: " + Parts.voices(row.vouching(), voices));
            return List.of(new Entry(
                    IncidentSheet.cells(row.status(), row.what(), voices),
                    row.id(),
                    lines.stream().distinct().toList()));
        });
    }
}
