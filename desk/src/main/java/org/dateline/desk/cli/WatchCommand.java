package org.dateline.desk.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.corenlp.CoreNlpParser;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.PageReading;
import org.dateline.desk.listening.Watch;
import org.dateline.desk.schedule.Timetable;
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
                        + " them into the record, and looks for two weeks whether they change. The desk does so too while it"
                        + " is open; several programs that share a record share the work.")
final class WatchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(names = "--once", description = "visit what is due now, and end")
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
        if (minutes < 1) {
            throw new ConfigurationFault("--every: a minute at least, not " + minutes);
        }
        WatchReport report = new WatchReport(console, Clock.systemDefaultZone(), quiet);
        try (UntilInterrupted program = new UntilInterrupted();
                RecordStore store = record.open(console);
                Watch watch = watch(store, report)) {
            if (once) {
                watch.visitDue();
                return report.end() ? ExitCode.PARTLY : ExitCode.OK;
            }
            watchOn(program, store, watch);
            report.end();
            return ExitCode.OK;
        }
    }

    private Watch watch(RecordStore store, WatchReport report) {
        PageReading reading =
                new PageReading(store, () -> CodingResources.load(null, false), CoreNlpParser::load, threads);
        return new Watch(
                store,
                web::open,
                reading,
                new Watch.Settings(Duration.ofMinutes(minutes), Timetable.Pace.USUAL, Pause.SLEEP),
                Clock.systemUTC(),
                report);
    }

    private void watchOn(UntilInterrupted program, RecordStore store, Watch watch) throws InterruptedException {
        int feeds = store.feeds().listFeeds().size();
        console.say(
                feeds == 0
                        ? "There are no feeds yet; add one with: dateline feed add ADDRESS  (Ctrl-C ends this)"
                        : "Listening to " + feeds + (feeds == 1 ? " feed" : " feeds") + "  (Ctrl-C ends it)");
        try (Timetable timetable =
                new Timetable(store.schedule(), Clock.systemUTC(), Timetable.Pace.USUAL, List.of(watch.chore()))) {
            timetable.start();
            program.await();
            console.say((console.errIsTerminal() ? "\n" : "") + "What is under way is kept; then it ends.");
            watch.stop();
        }
    }
}
