package org.dateline.bench.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dateline.bench.peer.Peers;
import org.dateline.bench.report.JsonReport;
import org.dateline.bench.report.Result;
import org.dateline.bench.report.ResultsFile;
import org.dateline.bench.report.TextReport;
import org.dateline.bench.run.RowRun;
import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Suite;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.ingest.fault.InputFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate SUITE FILE…}: measures one suite on annotated files. */
@Command
final class SuiteCommand implements Callable<Integer> {

    private final Console console;
    private final Suite suite;
    private final Supplier<ArticleParser> parsers;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "JSON Lines, one annotated article a line; several files are measured as one")
    private List<String> files = List.of();

    @Mixin
    private RunOptions runOptions = new RunOptions();

    @Mixin
    private SuiteOptions options = new SuiteOptions();

    /** @param parsers loads the parser, once a run */
    SuiteCommand(Console console, Suite suite, Supplier<ArticleParser> parsers) {
        this.console = console;
        this.suite = suite;
        this.parsers = parsers;
    }

    @Override
    public Integer call() {
        runOptions.check(spec);
        if (options.errors < 0) {
            throw new ParameterException(spec.commandLine(), "--errors takes a number from 0");
        }
        Progress progress = new Progress(console, runOptions.quiet);
        try {
            GoldFiles gold = GoldFiles.of(files);
            progress.loading();
            return measure(gold, suite.load(parsers.get()), progress);
        } catch (InputFault fault) {
            progress.fault(fault);
            return ExitCode.FAILED;
        }
    }

    private <S> int measure(GoldFiles gold, Scorer<S> scorer, Progress progress) {
        List<S> scores = new ArrayList<>();
        try (RowRun<S> run = new RowRun<>(scorer::score, scores::add, runOptions.threads, progress)) {
            progress.begin();
            gold.readBy(run);
            progress.end(run.articles(), run.faults());
            if (run.articles() == 0) {
                progress.say("no row was measured");
                return ExitCode.FAILED;
            }
            boolean complete = run.faults() == 0;
            show(new Result(suite.name(), gold.names(), scorer.sum(List.copyOf(scores)), Peers.load()), complete);
            return complete ? ExitCode.OK : ExitCode.PARTLY;
        }
    }

    private void show(Result result, boolean complete) {
        boolean json = options.format == SuiteOptions.Format.JSON;
        console.print(json ? JsonReport.of(result, options.errors) : TextReport.of(result, options.errors));
        if (!options.keep) {
            return;
        }
        if (!complete) {
            console.say("dateline: not kept, as figures of some of the rows compare with nothing");
            return;
        }
        try {
            new ResultsFile(console.home(), Clock.systemUTC()).keep(result);
        } catch (IOException e) {
            throw new OutputFault("bench/results.tsv cannot be written", e);
        }
    }
}
