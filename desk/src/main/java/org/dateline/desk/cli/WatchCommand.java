package org.dateline.desk.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.dateline.corenlp.CoreNlpParser;
import org.dateline.desk.listening.Watch;
import org.dateline.desk.schedule.Timetable;
import org.dateline.desk.unattended.Unattended;
import org.dateline.ingest.web.Pause;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline watch}: listens to the feeds of a record. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Listens to the feeds of the record until it is interrupted: fetches the articles that they lead to, reads"
                        + " them into the record, and looks for two weeks whether they change; sends digests and alerts. The"
                        + " desk does so too while it is open; several programs that share a record share the work.")
final class WatchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private WebOptions web = new WebOptions();

    @Mixin
    private MailOptions mail = new MailOptions();

    @Option(names = "--once", description = "visit and send what is due now, and end")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "from one visit to a feed that brings news to the next (default: ${DEFAULT-VALUE})")
    private int minutes = 15;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "articles coded at the same time (default: one a processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "no progress on stderr; faults are still named")
    private boolean quiet;

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (minutes < 1 || threads < 1) {
            throw new ConfigurationFault(
                    minutes < 1
                            ? "--every: a minute at least, not " + minutes
                            : "--threads: one at least, not " + threads);
        }
        WatchReport report = new WatchReport(console, Clock.systemDefaultZone(), quiet);
        try (UntilInterrupted program = new UntilInterrupted();
                RecordStore store = record.open(console);
                Unattended unattended = unattended(store, report)) {
            program.onInterruption(unattended::stop);
            if (!store.isWritable()) {
                throw new ConfigurationFault("the record may not be written to, so nothing can be read into it");
            }
            report.begin(store.feeds().listFeeds(), once ? "" : "  (Ctrl-C ends it)");
            if (once) {
                unattended.doWhatIsDue();
                return report.end() ? ExitCode.PARTLY : ExitCode.OK;
            }
            unattended.start();
            program.await();
            report.ending();
            report.end();
            return ExitCode.OK;
        }
    }

    private Unattended unattended(RecordStore store, WatchReport report) {
        Watch.Settings listening = new Watch.Settings(Duration.ofMinutes(minutes), Timetable.Pace.USUAL, Pause.SLEEP);
        return new Unattended(
                store,
                new Unattended.Means(web::open, CoreNlpParser::load, threads, listening),
                mail.letters(System.getenv()),
                Clock.systemUTC(),
                new Unattended.Listeners(report, report));
    }
}
