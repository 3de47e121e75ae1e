package org.dateline.desk.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.desk.question.QueryVerb;
import org.dateline.desk.question.Question;
import org.dateline.desk.rows.RowFormat;
import org.dateline.desk.rows.TextSink;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dateline export}: writes everything that answers to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes all that answers to a file: what the verb of the same name shows with --limit all.")
final class ExportCommand implements Callable<Integer> {

    private static final String STDOUT = "-";

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--what",
            required = true,
            paramLabel = "WHAT",
            converter = What.class,
            description = "events, statements, claims, control, seized, displacements, actors, articles or incidents")
    private QueryVerb what = QueryVerb.EVENTS;

    @Option(
            names = "--format",
            defaultValue = "csv",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "csv, jsonl or geojson (default: ${DEFAULT-VALUE})")
    private RowFormat format = RowFormat.CSV;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "where to; - for standard output")
    private String to = STDOUT;

    @Option(names = "--overwrite", description = "write the file anew if there is one")
    private boolean overwrite;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    /** What can be exported, as it is typed. */
    static final class What implements ITypeConverter<QueryVerb> {
        @Override
        public QueryVerb convert(String value) {
            return QueryVerb.find(value)
                    .orElseThrow(() -> new TypeConversionException("it is "
                            + Arrays.stream(QueryVerb.values())
                                    .map(QueryVerb::label)
                                    .collect(Collectors.joining(", "))
                            + ", not '" + value + "'"));
        }
    }

    @Override
    public Integer call() {
        if (format == RowFormat.TABLE) {
            throw new ParameterException(spec.commandLine(), "an export is csv, jsonl or geojson");
        }
        RecordFilter asked = filter.filter();
        Path file = to.equals(STDOUT) ? null : path();
        try (RecordStore store = record.openExisting(console)) {
            Queries queries = store.queries();
            return export(what.of(queries, null), queries, asked, file);
        }
    }

    /** @param path where to; null for standard output */
    private <R extends Row> int export(Question<R> question, Queries queries, RecordFilter asked, @Nullable Path path) {
        if (!question.comesAs(format)) {
            throw new ParameterException(spec.commandLine(), question.what() + " have no place: take csv or jsonl");
        }
        CountedOutput stdout = new CountedOutput(console);
        if (path == null) {
            write(question, asked, stdout, stdout);
            stdout.flush();
        } else {
            try (ExportFile file = new ExportFile(path)) {
                write(question, asked, file, stdout);
                file.finish();
            }
            console.say(to + ": " + stdout.rows() + " " + question.what());
        }
        if (stdout.rows() == 0) {
            console.say(question.nothing(queries, asked).advice(OptionWords.WORDS));
        }
        return ExitCode.OK;
    }

    private <R extends Row> void write(Question<R> question, RecordFilter asked, TextSink out, CountedOutput count) {
        question.write(asked, Page.ALL, count.counting(question.printer(format, out)));
    }

    private Path path() {
        try {
            Path path = Path.of(to);
            if (Files.isDirectory(path)) {
                throw new InputFault(to, "is a folder; name a file");
            }
            if (!overwrite && Files.exists(path)) {
                throw new InputFault(to, "is there already; --overwrite writes it anew");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new InputFault(to, "no name of a file here: " + e.getReason());
        }
    }
}
