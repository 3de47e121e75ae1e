package org.dateline.desk.cli;

import java.util.List;
import org.dateline.desk.rows.RowFormat;
import org.dateline.desk.rows.RowPrinter;
import org.dateline.desk.rows.Sheet;
import org.dateline.store.query.Row;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints a list that is short enough to be shown whole, of what has no place. */
final class WholeList {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FormatOption format = new FormatOption();

    /** @param what what the rows are called, in the plural */
    void check(String what) {
        if (format.get() == RowFormat.GEOJSON) {
            throw new ParameterException(spec.commandLine(), what + " have no place: they come as table, csv or jsonl");
        }
    }

    <R extends Row> void print(Console console, Sheet<R, ?> sheet, List<R> rows) {
        CountedOutput out = new CountedOutput(console);
        RowPrinter<R> printer = format.get().printer(sheet, new RowFormat.Page(console.width(), console.colour()), out);
        printer.begin();
        rows.forEach(printer::row);
        printer.end();
        out.flush();
    }
}
