package org.dateline.desk.rows;

import java.util.List;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;

/** What is shown of an index over time. */
final class IndexSheet {

    private IndexSheet() {}

    static Sheet<IndexRow, IndexRow> of() {
        List<Column<IndexRow>> columns = List.of(
                new Column<>("index", row -> row.frame().index().label()),
                new Column<>("per", row -> row.frame().grain().label()),
                new Column<>("from", row -> row.point().from()),
                new Column<>("to", row -> row.point().to()),
                new Column<>("value", IndexRow::value),
                new Column<>("incidents", row -> row.point().sum().incidents()),
                new Column<>("voices", row -> row.point().sum().voices()),
                new Column<>("mean", IndexRow::mean),
                new Column<>("spread", IndexRow::spread),
                new Column<>("undated", IndexRow::undated));
        List<Head> heads = List.of(
                Head.fixed("FROM", 10),
                Head.fixed("TO", 10),
                Head.fixed("VALUE", 9),
                Head.fixed("INCIDENTS", 9),
                Head.fixed("VOICES", 6),
                Head.wide("BEFORE: MEAN ± SPREAD", 1));
        return Sheet.of(columns, null, Table.withoutIds(heads, row -> List.of(entry(row))));
    }

    private static Entry entry(IndexRow row) {
        return new Entry(
                List.of(
                        row.point().from().toString(),
                        row.point().to().toString(),
                        row.value().toPlainString(),
                        Integer.toString(row.point().sum().incidents()),
                        Integer.toString(row.point().sum().voices()),
                        row.point().baseline() == null ? "–" : row.mean() + " ± " + row.spread()),
                "",
                List.of());
    }
}
