package org.dateline.bench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Suite;
import org.dateline.bench.suite.SuiteRun;
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
    private SuiteOptions options = new SuiteOptions();

    /** @param parsers loads the parser, once a run */
    SuiteCommand(Console console, Suite suite, Supplier<ArticleParser> parsers) {
        this.console = console;
        this.suite = suite;
        this.parsers = parsers;
    }

    @Override
    public Integer call() {
        if (options.threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes a number from 1");
        }
        if (options.errors < 0) {
            throw new ParameterException(spec.commandLine(), "--errors takes a number from 0");
        }
        Progress progress = new Progress(console, options.quiet);
        List<Path> paths = new ArrayList<>();
        try {
            for (String file : files) {
                paths.add(path(file));
            }
            progress.loading();
            return measure(paths, suite.load(parsers.get()), progress);
        } catch (InputFault fault) {
            progress.fault(fault);
            return ExitCode.FAILED;
        }
    }

    /** A file that can be opened; it is told before the models are loaded if it cannot. */
    private static Path path(String file) {
        try {
            Path path = Path.of(file);
            open(path).close();
            return path;
        } catch (InvalidPathException e) {
            throw new InputFault(file, "no name of a file here: " + e.getReason());
        } catch (IOException e) {
            throw new InputFault(file, "cannot be read: " + e.getMessage());
        }
    }

    private static InputStream open(Path path) throws IOException {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new InputFault(name, "a directory, not a file");
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new InputFault(name, "no such file");
        } catch (AccessDeniedException e) {
            throw new InputFault(name, "may not be read");
        }
    }

    private <S> int measure(List<Path> paths, Scorer<S> scorer, Progress progress) {
        try (SuiteRun<S> run = new SuiteRun<>(scorer, options.threads, progress)) {
            progress.begin();
            for (Path path : paths) {
                try (InputStream stream = open(path)) {
                    run.read(path.toString(), stream);
                } catch (IOException e) {
                    throw new InputFault(path.toString(), "cannot be read: " + e.getMessage());
                }
            }
            Outcome outcome = run.end();
            progress.end(run.articles(), run.faults());
            if (run.articles() == 0) {
                progress.say("no row was measured");
                return ExitCode.FAILED;
            }
            boolean complete = run.faults() == 0;
            show(new Result(suite.name(), names(paths), outcome, Peers.load()), complete);
            return complete ? ExitCode.OK : ExitCode.PARTLY;
        }
    }

    /** The names without their folders, which are nobody else's business. */
    private static List<String> names(List<Path> paths) {
        return paths.stream().map(path -> String.valueOf(path.getFileName())).toList();
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
