package org.dateline.desk.rows;

import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.report.Ink;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;

/** Writes rows for people: a line of columns, the id at its end, and the exact words below. */
final class TablePrinter<R> implements RowPrinter<R> {

    private static final int ID = 16;
    private static final String INDENT = "  ";

    private final Table<R> table;
    private final int width;
    private final Ink ink;
    private final TextSink out;
    private final List<Integer> widths = new ArrayList<>();
    private boolean begun;

    TablePrinter(Table<R> table, RowFormat.Page page, TextSink out) {
        this.table = table;
        this.width = page.width();
        this.ink = new Ink(page.colour());
        this.out = out;
        int left = width - ID - table.columns().size();
        int shares = 0;
        for (Head column : table.columns()) {
            left -= column.share() == 0 ? column.least() : 0;
            shares += column.share();
        }
        for (Head column : table.columns()) {
            int share = column.share() == 0 ? 0 : Math.max(0, left) * column.share() / shares;
            widths.add(Math.max(column.least(), share));
        }
    }

    /** A table without rows has no head either. */
    private void head() {
        if (!begun) {
            begun = true;
            String heads = line(table.columns().stream().map(Head::title).toList());
            out.write(ink.faint((heads + (table.hasIds() ? "ID" : "")).stripTrailing()) + "\n");
        }
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(PlainText.fitted(PlainText.safe(cells.get(i)), widths.get(i)))
                    .append(' ');
        }
        return line.toString();
    }

    @Override
    public void row(R row) {
        head();
        StringBuilder text = new StringBuilder();
        for (Entry entry : table.entries().apply(row)) {
            text.append((line(entry.cells()) + PlainText.safe(entry.id())).stripTrailing())
                    .append('\n');
            for (String words : entry.words()) {
                PlainText.wrapped(PlainText.safe(words), width - INDENT.length())
                        .forEach(line ->
                                text.append(INDENT).append(ink.words(line)).append('\n'));
            }
        }
        out.write(text.toString());
    }
}
