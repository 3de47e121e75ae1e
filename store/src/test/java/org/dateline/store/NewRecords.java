package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.store.database.RecordAddress;
import org.junit.jupiter.api.Named;

/** Addresses at which no record is yet. */
public final class NewRecords {

    private NewRecords() {}

    /** One of each kind of database. */
    public static List<Named<RecordAddress>> all() {
        List<Named<RecordAddress>> all = new ArrayList<>();
        all.add(Named.of("SQLite", inFile()));
        PostgreSql.server().ifPresent(server -> all.add(Named.of("PostgreSQL", server.newDatabase())));
        return all;
    }

    /** One more of the kind of another. */
    public static RecordAddress like(RecordAddress address) {
        return address.isPostgreSql() ? PostgreSql.server().orElseThrow().newDatabase() : inFile();
    }

    /** A file of SQLite in a folder of its own. */
    public static RecordAddress inFile() {
        try {
            Path folder = Files.createTempDirectory("dateline-record");
            folder.toFile().deleteOnExit();
            return new RecordAddress(folder.resolve("dateline.db"), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
