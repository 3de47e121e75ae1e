package org.dateline.bench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.run.RowRun;
import org.dateline.bench.run.RowWork;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.ingest.fault.InputFault;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that does something with every row of annotated files. */
abstract class RowsCommand implements Callable<Integer> {

    final Console console;
    private final Supplier<ArticleParser> parsers;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "JSON Lines, one annotated article a line; several files are taken as one")
    private List<String> files = List.of();

    @Mixin
    private RunOptions options = new RunOptions();

    /** @param parsers loads the parser, once a run */
    RowsCommand(Console console, Supplier<ArticleParser> parsers) {
        this.console = console;
        this.parsers = parsers;
    }

    /** How many rows were done and how many set aside. */
    record Tally(int articles, int faults) {}

    @Override
    public final Integer call() {
        options.check(spec);
        check();
        Progress progress = new Progress(console, options.quiet);
        try {
            return run(GoldFiles.of(files), progress);
        } catch (InputFault fault) {
            progress.fault(fault);
            return ExitCode.FAILED;
        }
    }

    /** @throws ParameterException if an option of its own has a value that cannot be used */
    abstract void check();

    /** The form of a row, for people. */
    abstract String rowForm();

    /** How the text of a row is found. */
    abstract RowText rowText();

    /**
     * Does what is to be done with files that can be opened, and gives the exit code.
     *
     * @throws InputFault if a file cannot be used
     */
    abstract int run(GoldFiles gold, Progress progress);

    /** What is wrong with the command line, to be thrown. */
    final ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    final ArticleParser loadParser(Progress progress) {
        progress.loading();
        return parsers.get();
    }

    /**
     * Works on all rows; their faults are told as they come, and what a row must be if none can be used.
     *
     * @param taker gets what came of each row, in the order of the input
     * @throws InputFault if a file cannot be read to its end, or no file holds a row
     */
    final <R> Tally readRows(GoldFiles gold, RowWork<R> work, Consumer<R> taker, Progress progress) {
        FaultList faults = new FaultList(progress, spec.qualifiedName(), rowForm());
        try (RowRun<R> run = new RowRun<>(rowText(), work, taker, options.threads, faults)) {
            progress.begin();
            gold.readBy(run);
            if (run.articles() + run.faults() == 0) {
                throw new InputFault(gold.shown(), "no row in it");
            }
            progress.end(run.articles(), run.faults());
            return new Tally(run.articles(), run.faults());
        }
    }
}
