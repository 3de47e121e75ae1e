package org.dateline.desk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline backup FILE}: copies a record. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies the record to a file, also while it is read into. The file is a record itself, and can be"
                + " opened with --record; accounts and tokens are not in it.")
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "FILE", description = "where to; there must be no such file yet")
    private Path file = Path.of("");

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        UpkeepLine progress = new UpkeepLine(console);
        try (RecordStore store = record.openAsItIs(console)) {
            int entries = store.backUp(file, progress);
            progress.end();
            console.say("Copied " + entries + " entries of " + store.address() + " to " + file + ".");
            return ExitCode.OK;
        }
    }
}
