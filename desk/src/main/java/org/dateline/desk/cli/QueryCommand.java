package org.dateline.desk.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.desk.question.QueryVerb;
import org.dateline.desk.question.Question;
import org.dateline.desk.rows.RowFormat;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline events}, {@code statements}, {@code claims} …: asks the record. */
@Command(mixinStandardHelpOptions = true)
class QueryCommand implements Callable<Integer> {

    private final Console console;
    private final QueryVerb verb;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private FormatOption format = new FormatOption();

    QueryCommand(Console console, QueryVerb verb) {
        this.console = console;
        this.verb = verb;
    }

    /** The command of a verb. */
    static CommandLine of(Console console, QueryVerb verb) {
        CommandLine command =
                new CommandLine(verb.isOfADay() ? new OfDay(console, verb) : new QueryCommand(console, verb));
        command.getCommandSpec().name(verb.label()).usageMessage().description(verb.description());
        return command;
    }

    /** {@code dateline control --on DAY}, {@code dateline seized --on DAY}. */
    @Command(mixinStandardHelpOptions = true)
    private static final class OfDay extends QueryCommand {

        @Option(
                names = "--on",
                paramLabel = "DAY",
                converter = FilterOptions.Day.class,
                description = "who held what on that day (default: all days, with ages on the last that is told)")
        private @Nullable LocalDate on;

        OfDay(Console console, QueryVerb verb) {
            super(console, verb);
        }

        @Override
        @Nullable
        LocalDate on() {
            return on;
        }
    }

    /** The day that is asked about; null for all. */
    @Nullable
    LocalDate on() {
        return null;
    }

    @Override
    public Integer call() {
        RecordFilter asked = filter.filter();
        try (RecordStore store = record.openExisting(console)) {
            Queries queries = store.queries();
            return answer(verb.of(queries, on()), queries, asked);
        }
    }

    private <R extends Row> int answer(Question<R> question, Queries queries, RecordFilter asked) {
        if (!question.comesAs(format.get())) {
            throw new ParameterException(
                    spec.commandLine(), question.what() + " have no place: they come as table, csv or jsonl");
        }
        CountedOutput out = new CountedOutput(console);
        RowFormat.Page people = new RowFormat.Page(console.width(), console.colour());
        Optional<Cursor> next =
                question.write(asked, page.page(), out.counting(question.printer(format.get(), people, out)));
        out.flush();
        if (out.rows() == 0) {
            console.say(
                    page.isFirst()
                            ? advice(question, queries, asked)
                            : "No more " + question.what() + " are behind that cursor.");
        }
        next.ifPresent(cursor -> console.say("More: --after " + cursor));
        return ExitCode.OK;
    }

    private String advice(Question<?> question, Queries queries, RecordFilter asked) {
        boolean fromDay = on() != null && verb.of(queries, null).query().any(asked);
        return fromDay
                ? "No " + question.what() + " answer. Some would without --on."
                : question.nothing(queries, asked).advice(OptionWords.WORDS);
    }
}
