package org.dateline.desk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.store.upkeep.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline restore FILE}: makes a record of a copy. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Makes a record of a copy that the verb backup wrote, after checking that the copy is whole. There must"
                        + " be no record yet where it is to be. A record moves from a file to PostgreSQL that way.")
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "FILE", description = "the copy")
    private Path file = Path.of("");

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        UpkeepLine progress = new UpkeepLine(console);
        int entries = new Backup(progress).restore(file, record.address());
        progress.end();
        console.say("Restored " + entries + " entries from " + file + " to " + record.address() + ".");
        return ExitCode.OK;
    }
}
