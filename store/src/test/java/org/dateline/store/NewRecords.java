package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.store.database.RecordAddress;
import org.junit.jupiter.api.Named;

/** Addresses at which no record is yet. */
public final class NewRecords {

    /** In which all files lie; gone when the program ends, with whatever a database has laid beside its file. */
    private static final Path FOLDER = folderUntilTheEnd();

    private NewRecords() {}

    static Path folder() {
        return FOLDER;
    }

    private static Path folderUntilTheEnd() {
        try {
            Path folder = Files.createTempDirectory("dateline-records");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
            Path folder = Files.createTempDirectory(FOLDER, "record");
            return new RecordAddress(folder.resolve("dateline.db"), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
