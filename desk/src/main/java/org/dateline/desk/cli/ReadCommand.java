package org.dateline.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.InputFiles;
import org.dateline.desk.coding.Reading;
import org.dateline.desk.coding.ReadingInputs;
import org.dateline.desk.coding.Tally;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline read PATH|URL|FEED…}: puts articles into the record. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads articles into the record. What is in it already is passed over, so that an interrupted run"
                + " goes on where it stopped when the same is read again.")
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "PATH|URL|FEED",
            arity = "1..*",
            description =
                    "pages (HTML), plain text, JSON Lines, PDF files, also packed with gzip; web archives (WARC, WACZ) and"
                            + " zipped folders; what archive has coded (Parquet, or the folder); or folders of all these; - reads standard input; web addresses of pages; feeds"
                            + " (RSS, Atom, JSON Feed, sitemaps) by file or address, whose articles are fetched")
    private List<String> paths = List.of();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private WebOptions web = new WebOptions();

    @Mixin
    private CodingOptions options = new CodingOptions();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Interruption interruption = Interruption.ofReading(console)) {
            return read();
        }
    }

    private int read() {
        InputFiles files = InputFiles.of(paths);
        if (CodingVerb.isNothingThere(files, console)) {
            return ExitCode.USAGE;
        }
        CodingResources resources = options.load(console);
        try (RecordStore store = record.open(console)) {
            ReadingReport report = ReadingReport.ofAll(console, options.quiet);
            Tally tally = new Reading(store, resources, options.run(resources, console, web))
                    .read(new ReadingInputs(files, options.readAs(), options.anyLanguage), report);
            report.end();
            return CodingVerb.exitCode(tally);
        }
    }
}
