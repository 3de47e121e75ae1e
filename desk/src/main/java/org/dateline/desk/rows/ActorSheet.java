package org.dateline.desk.rows;

import java.util.List;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;
import org.dateline.store.query.ActorRow;

/** What is shown of actors. */
final class ActorSheet {

    private ActorSheet() {}

    static Sheet<ActorRow, ActorRow> of() {
        List<Column<ActorRow>> columns = List.of(
                new Column<>("id", ActorRow::id),
                new Column<>("name", ActorRow::name),
                new Column<>("codes", row -> Parts.joined(row.codes())),
                new Column<>("did", ActorRow::did),
                new Column<>("suffered", ActorRow::suffered),
                new Column<>("said", ActorRow::said),
                new Column<>("lastDay", ActorRow::lastDay));
        List<Head> heads = List.of(
                Head.fixed("LAST DAY", 10),
                Head.fixed("DID", 7),
                Head.fixed("SUFFERED", 8),
                Head.fixed("SAID", 7),
                Head.wide("NAME", 3),
                Head.wide("CODES", 1));
        return Sheet.of(
                columns,
                null,
                new Table<>(
                        heads,
                        row -> List.of(new Entry(
                                List.of(
                                        row.lastDay() == null
                                                ? ""
                                                : row.lastDay().toString(),
                                        Integer.toString(row.did()),
                                        Integer.toString(row.suffered()),
                                        Integer.toString(row.said()),
                                        row.name(),
                                        Parts.joined(row.codes())),
                                row.id() == null ? "" : row.id(),
                                List.of()))));
    }
}
