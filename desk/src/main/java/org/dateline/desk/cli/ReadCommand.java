package org.dateline.desk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.dateline.core.article.Article;
import org.dateline.desk.coding.InputFiles;
import org.dateline.desk.coding.Tally;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.RecordStore;
import org.dateline.store.ledger.EntryContent.ReadAs;
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
                    "pages (HTML), plain text, JSON Lines, or folders of them; - reads standard input; web addresses"
                            + " of pages; feeds (RSS, Atom, JSON Feed) by file or address, of which all articles are fetched")
    private List<String> paths = List.of();

    @Mixin
    private RecordOption record = new RecordOption();

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

    /** What tells this command from another; nobody can go on with what came by standard input. */
    private List<String> inputs() {
        List<String> inputs = new ArrayList<>();
        for (String path : paths) {
            if (path.equals("-")) {
                inputs.add(UUID.randomUUID().toString());
            } else {
                inputs.add(
                        path.contains("://")
                                ? path
                                : Path.of(path).toAbsolutePath().normalize().toString());
            }
        }
        inputs.add("--published " + options.published);
        inputs.add("--charset " + options.charset);
        return inputs;
    }

    private int read() {
        InputFiles files = InputFiles.of(paths);
        CodingResources resources = CodingResources.load(console, options);
        ReadAs readAs = new ReadAs(options.published, options.charset);
        try (RecordStore store = record.open(console)) {
            ArticleRecorder articles = store.articles(store.begin("read", resources.coder(), inputs()));
            Progress progress = new Progress(console, options.quiet);
            RecordingSink sink = new RecordingSink(console, progress, resources, articles) {
                @Override
                ReadAs readAs(Article article) {
                    return readAs;
                }
            };
            Tally tally = resources.run(console.in(), options.threads).code(files.names(), options.reading(), sink);
            articles.end(tally.articles(), tally.faults());
            progress.end(tally, sink.told());
            return CodingVerb.exitCode(tally);
        }
    }
}
