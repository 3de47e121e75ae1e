package org.dateline.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.core.article.Article;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.RecordWriter;
import org.dateline.desk.coding.CodingSink;
import org.dateline.desk.coding.InputFiles;
import org.dateline.desk.coding.Tally;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.CodedCapture;
import org.dateline.store.RecordStore;
import org.dateline.store.ledger.EntryContent.CoderId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline read PATH…}: puts articles into the record. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads articles into the record. What is in it already is passed over, so that an interrupted run"
                + " goes on where it stopped when the same is read again.")
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "pages (HTML), plain text, JSON Lines, or folders of them; - reads standard input")
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
        InputFiles files = InputFiles.of(paths);
        CodingResources resources = CodingResources.load(console, options);
        CoderId coder = new CoderId(Version.number(), resources.digest());
        try (RecordStore store = record.open()) {
            ArticleRecorder articles = store.articles(store.begin("read", coder));
            Progress progress = new Progress(console, options.quiet);
            Recording recording = new Recording(articles, coder, resources.writer(false), progress);
            Tally tally =
                    resources.run(console.in(), options.threads).code(files.names(), options.reading(), recording);
            articles.end(tally.articles(), tally.faults());
            progress.end(tally);
            return CodingVerb.exitCode(tally);
        }
    }

    /** Keeps articles as they come. */
    private final class Recording implements CodingSink<CodedCapture> {
        private final ArticleRecorder articles;
        private final CoderId coder;
        private final RecordWriter writer;
        private final Progress progress;

        Recording(ArticleRecorder articles, CoderId coder, RecordWriter writer, Progress progress) {
            this.articles = articles;
            this.coder = coder;
            this.writer = writer;
            this.progress = progress;
        }

        @Override
        public boolean wants(Article article) {
            return !articles.isCoded(article.revision(), coder);
        }

        @Override
        public CodedCapture render(CodedArticle article, Capture capture) {
            return new CodedCapture(capture.origin().toString(), capture.bytes(), writer.write(article), coder);
        }

        @Override
        public void take(CodedCapture coded) {
            articles.record(coded);
        }

        @Override
        public void fault(ReadingFault fault) {
            progress.clear();
            console.say("dateline: " + fault.getMessage());
        }

        @Override
        public void doubt(String message) {
            progress.clear();
            console.say("dateline: " + message);
        }

        @Override
        public void coded(Tally tally) {
            progress.show(tally);
        }
    }
}
