package org.dateline.desk.cli;

import java.time.Clock;
import java.util.function.Function;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.upkeep.UpkeepProgress;
import picocli.CommandLine.Option;

/** Which record a verb is about. */
final class RecordOption {

    @Option(
            names = "--record",
            paramLabel = "RECORD",
            description = "the record: a file, or postgresql://host/database (default: " + RecordAddress.DEFAULT
                    + " in the working folder)")
    private String record = RecordAddress.DEFAULT;

    RecordAddress address() {
        return RecordAddress.of(record);
    }

    /** Opens the record, or begins one. */
    RecordStore open(Console console) {
        return opened(console, progress -> RecordStore.open(address(), Clock.systemUTC(), progress));
    }

    /** Opens a record that is there. */
    RecordStore openExisting(Console console) {
        return opened(console, progress -> RecordStore.openExisting(address(), Clock.systemUTC(), progress));
    }

    /** Opens a record that is there for its upkeep, whether or not its tables are as this version draws them. */
    RecordStore openAsItIs(Console console) {
        return opened(console, progress -> RecordStore.openAsItIs(address(), Clock.systemUTC(), progress));
    }

    /** A record that an earlier version of the program wrote may be drawn anew first, which takes long. */
    private static RecordStore opened(Console console, Function<UpkeepProgress, RecordStore> opening) {
        UpkeepLine progress = new UpkeepLine(console);
        try {
            return opening.apply(progress);
        } finally {
            progress.end();
        }
    }
}
