package org.dateline.desk.cli;

import org.dateline.desk.rows.RowPrinter;
import org.dateline.desk.rows.TextSink;

/** Standard output, with a count of the rows that went there; ends the run as soon as it cannot be written. */
final class CountedOutput implements TextSink {

    private final Console console;
    private long rows;

    CountedOutput(Console console) {
        this.console = console;
    }

    @Override
    public void write(String text) {
        console.out().print(text);
        check();
    }

    void flush() {
        console.out().flush();
        check();
    }

    private void check() {
        if (console.out().checkError()) {
            throw new OutputFault(console.outFailure().get());
        }
    }

    /** The same printer, its rows counted. */
    <R> RowPrinter<R> counting(RowPrinter<R> printer) {
        return new RowPrinter<>() {
            @Override
            public void begin() {
                printer.begin();
            }

            @Override
            public void row(R row) {
                rows++;
                printer.row(row);
            }

            @Override
            public void end() {
                printer.end();
            }
        };
    }

    long rows() {
        return rows;
    }
}
