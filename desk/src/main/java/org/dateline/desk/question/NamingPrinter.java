package org.dateline.desk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.desk.rows.RowPrinter;

/** Lets the voices of some rows be looked up at once before the rows are written. Not thread-safe. */
final class NamingPrinter<R> implements RowPrinter<R> {

    private final RowPrinter<R> printer;
    private final Consumer<List<R>> naming;
    private final int most;
    private final List<R> waiting = new ArrayList<>();

    /** @param most so many rows at once */
    NamingPrinter(RowPrinter<R> printer, Consumer<List<R>> naming, int most) {
        this.printer = printer;
        this.naming = naming;
        this.most = most;
    }

    @Override
    public void begin() {
        printer.begin();
    }

    @Override
    public void row(R row) {
        waiting.add(row);
        if (waiting.size() == most) {
            write();
        }
    }

    private void write() {
        naming.accept(List.copyOf(waiting));
        waiting.forEach(printer::row);
        waiting.clear();
    }

    @Override
    public void end() {
        write();
        printer.end();
    }
}
