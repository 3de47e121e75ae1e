package org.dateline.desk.cli;

import java.time.Clock;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
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
    RecordStore open() {
        return RecordStore.open(address(), Clock.systemUTC());
    }

    /** Opens a record that is there. */
    RecordStore openExisting() {
        return RecordStore.openExisting(address(), Clock.systemUTC());
    }
}
