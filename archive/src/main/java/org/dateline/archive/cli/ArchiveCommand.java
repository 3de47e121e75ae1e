package org.dateline.archive.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.dateline.archive.input.InputList;
import org.dateline.archive.input.Inputs;
import org.dateline.archive.input.ReadAs;
import org.dateline.archive.run.ArchiveRun;
import org.dateline.archive.run.Outcome;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline archive INPUT… OUTPUT}: codes an archive on Spark. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Codes an archive as code does, on all cores of this machine or on a cluster, into a folder of Parquet by day of"
                        + " publication. A run that was ended goes on when the same is given again.",
        customSynopsis = "dateline archive [OPTION]… INPUT… OUTPUT",
        footerHeading = "%nOn a cluster, and what is in the folder: docs/formats/archive.md%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; nothing was coded",
            "2:wrong usage",
            "3:partly done; what was left is named in OUTPUT/quarantine",
            "4:wrong configuration: not enough memory, or Spark does not start",
            "5:the output cannot be written: the disk is full, or another run writes it",
            "130:interrupted"
        })
final class ArchiveCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "web archives (WARC, WACZ), JSON Lines, Parquet with the columns of JSON Lines, and all else that code takes,"
                            + " or folders of them, also at hdfs://… and the like; the last is the folder to be written")
    private List<String> paths = List.of();

    @Option(
            names = "--master",
            paramLabel = "URL",
            description =
                    "where Spark runs (default: what spark-submit says, else local[*], all cores of this machine)")
    private @Nullable String master;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "a setting of Spark, as spark.local.dir=/big; may be given again")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "2000",
            description = "articles that are coded and kept together: what a run that is ended loses at most"
                    + " (default: ${DEFAULT-VALUE})")
    private int batch;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "when the articles came out, as 2021-08-13 or 2021-08-13T10:15:00Z, whatever they say")
    private @Nullable String published;

    @Option(names = "--charset", paramLabel = "NAME", description = "encoding of the files (default: detected)")
    private @Nullable String charset;

    @Option(names = "--any-language", description = "code articles that are not in English too, for what it is worth")
    private boolean anyLanguage;

    @Option(names = "--no-incidents", description = "do not merge reports into incidents")
    private boolean noIncidents;

    @Option(
            names = {"-q", "--quiet"},
            description = "no progress and no summary on stderr; faults are still named")
    private boolean quiet;

    ArchiveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (paths.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    paths.isEmpty()
                            ? "Missing required parameters: 'INPUT', 'OUTPUT'"
                            : "Missing required parameter: 'OUTPUT'");
        }
        if (batch < 1) {
            throw new ParameterException(spec.commandLine(), "--batch takes a number from 1");
        }
        ReadAs readAs = new ReadAs(published, charset, anyLanguage);
        readAs.options();
        String output = paths.get(paths.size() - 1);
        Path folder = InputList.path(output);
        // Before Spark starts, which takes a while.
        List<InputFault> missing = new ArrayList<>();
        Inputs inputs = new InputList(new Configuration()).of(paths.subList(0, paths.size() - 1), missing::add);
        missing.forEach(fault -> console.say("dateline: " + fault.getMessage()));
        if (inputs.files().isEmpty()) {
            return ExitCode.USAGE;
        }
        if (!quiet) {
            Unused.in(java.nio.file.Path.of(DictionaryFolder.DEFAULT)).ifPresent(console::say);
        }
        Progress progress = new Progress(console, quiet, (output.endsWith("/") ? output : output + "/") + "quarantine");
        try (OutputLock lock = OutputLock.take(output, folder);
                Interruption interruption = new Interruption(progress)) {
            progress.stage("starting Spark");
            Outcome outcome;
            try {
                outcome = code(inputs, folder, readAs, progress);
            } catch (Exception e) {
                // Of any kind: Spark throws checked exceptions that it does not declare.
                if (interruption.isStopping()) {
                    return ExitCode.INTERRUPTED;
                }
                throw e;
            }
            progress.end(outcome, output);
            int exit = exitCode(outcome);
            return exit == ExitCode.OK && !missing.isEmpty() ? ExitCode.PARTLY : exit;
        } finally {
            progress.clear();
        }
    }

    private Outcome code(Inputs inputs, Path folder, ReadAs readAs, Progress progress) throws IOException {
        try (SparkSession spark = session()) {
            ArchiveRun.Plan plan = new ArchiveRun.Plan(Version.number(), batch, !noIncidents);
            return new ArchiveRun(spark, folder, readAs, plan, progress).code(inputs);
        }
    }

    private SparkSession session() {
        try {
            return SparkStart.open(master, settings);
        } catch (Exception fault) {
            // Of any kind: Spark throws checked exceptions that it does not declare.
            throw new StartFault(fault);
        }
    }

    /** As the folder stands with the inputs that were given, whichever run coded them. */
    static int exitCode(Outcome outcome) {
        if (outcome.leftOut() + outcome.cut() == 0) {
            return ExitCode.OK;
        }
        return outcome.articles() == 0 ? ExitCode.FAILED : ExitCode.PARTLY;
    }
}
