package org.dateline.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.desk.coding.ProgramVersion;
import org.dateline.ingest.gazetteer.LoadedLayer;
import org.dateline.store.Overview;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.upkeep.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline doctor}: tells how the program and the record are. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Tells what the program runs on, what is loaded, what the record holds, and whether its ledger is"
                + " whole; and what to do about what is not.")
final class DoctorCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private FolderOption folder = new FolderOption();

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        say("dateline", ProgramVersion.number());
        say("java", Runtime.version() + ", " + megabytes(Runtime.getRuntime().maxMemory()) + " of memory at most");
        say("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        say("dictionaries", counted(folder.folder().files().stream().map(file -> String.valueOf(file.getFileName()))));
        say("gazetteers", counted(folder.gazetteers().open().stream().map(LoadedLayer::name)));
        int exit = record();
        console.out().flush();
        return exit;
    }

    private static String counted(Stream<String> names) {
        List<String> all = names.toList();
        return all.size() + (all.isEmpty() ? "" : ": " + String.join(", ", all));
    }

    private int record() throws IOException {
        RecordAddress address = record.address();
        say("record", address.toString());
        Path file = address.file();
        if (file != null && Files.notExists(file)) {
            say("", "not begun: dateline read PATH begins it");
            return ExitCode.OK;
        }
        if (file != null) {
            say("", megabytes(Files.size(file)) + ", " + megabytes(space(file)) + " free on its disk");
        }
        UpkeepLine progress = new UpkeepLine(console);
        try (RecordStore store = record.openAsItIs(console)) {
            Overview overview = store.overview();
            overview.counts().forEach((name, count) -> say(name, String.format(Locale.ROOT, "%,d", count)));
            overview.unfinished()
                    .forEach(verb -> say("unfinished", "a run of " + verb + "; the same command goes on where it was"));
            overview.toCome()
                    .forEach(article -> say(
                            "to come",
                            "article " + article.id() + " is dated " + article.day()
                                    + "; read it again with the right day: dateline read PATH --published DATE"));
            Verification.Result result = store.verification(progress).run(false);
            progress.end();
            say("ledger", result.entries() + " entries whole, head " + result.head());
            result.faults().forEach(fault -> say("broken", fault + "; restore a backup: dateline restore --help"));
            return result.isWhole() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private static long space(Path file) throws IOException {
        return Files.getFileStore(file.toAbsolutePath()).getUsableSpace();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f MB", bytes / MEGABYTE);
    }

    private void say(String name, String value) {
        console.out().println(String.format(Locale.ROOT, "%-12s  %s", name, value));
    }
}
