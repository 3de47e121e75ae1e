package org.dateline.store.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A file of SQLite, with a write-ahead log: a reader never waits for a writer. One that may not be written to is read as
 * it lies there.
 */
final class SqliteFile extends Server {

    private static final int CACHE_KIBIBYTES = 64 * 1024;
    /** So long the log may grow until its pages are put into the file: one that many articles touch is put there once. */
    private static final int LOG_PAGES = 4000;

    private final Path file;
    private final @Nullable SealedFile sealed;
    private final SQLiteDataSource connections;
    private final SQLiteDataSource glances;

    SqliteFile(RecordAddress address, Patience patience) {
        this.file = Objects.requireNonNull(address.file());
        if (Files.isDirectory(file)) {
            throw new StoreFault(StoreFault.Kind.MISUSED, file.toString(), "is a folder; a record is a file", null);
        }
        this.sealed = SealedFile.find(file).orElse(null);
        SQLiteConfig glance = new SQLiteConfig();
        glance.setBusyTimeout(patience.millis());
        this.glances = of(glance);
        SQLiteConfig config = new SQLiteConfig();
        if (sealed == null) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            // An article that a power cut takes is read again; the file itself stays whole.
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
            config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(LOG_PAGES));
        }
        config.setBusyTimeout(patience.millis());
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        this.connections = of(config);
    }

    private SQLiteDataSource of(SQLiteConfig config) {
        config.setReadOnly(sealed != null);
        SQLiteDataSource made = new SQLiteDataSource(config);
        made.setUrl("jdbc:sqlite:" + (sealed == null ? file : sealed.name()));
        return made;
    }

    Path file() {
        return file;
    }

    @Override
    boolean exists() {
        return Files.exists(file);
    }

    @Override
    public boolean isWritable() {
        return sealed == null;
    }

    @Override
    public DataSource connections() {
        return connections;
    }

    /** The driver prepares each statement anew, whether or not it has the same words. */
    @Override
    Connection connect() throws SQLException {
        return new StatementKeeper(super.connect());
    }

    @Override
    boolean keepsReaders() {
        return true;
    }

    /** Without asking for a write-ahead log, which would change a file that is no record. */
    @Override
    Connection glance() throws SQLException {
        return glances.getConnection();
    }

    @Override
    SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    String tables() {
        return "select name from sqlite_master where type = 'table'";
    }

    @Override
    String migrations() {
        return "sqlite";
    }

    @Override
    int newestMigration() {
        return 11;
    }

    @Override
    String clustered() {
        return "without rowid";
    }

    @Override
    void beginReading(Connection connection) throws SQLException {
        execute(connection, "begin");
    }

    @Override
    void beginWriting(Connection connection) throws SQLException {
        execute(connection, "begin immediate");
    }

    @Override
    void end(Connection connection, boolean keep) throws SQLException {
        execute(connection, keep ? "commit" : "rollback");
    }

    /** In one reading transaction, without what is free in the file. */
    @Override
    boolean copyTo(Connection connection, Path to) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, to.toString());
            statement.execute();
        }
        return true;
    }

    @Override
    public List<String> findDamage(DSLContext sql) {
        List<String> found = sql.fetch("pragma integrity_check(10)").getValues(0, String.class);
        return found.equals(List.of("ok")) ? List.of() : found;
    }

    @Override
    public void overwriteDeleted(DSLContext sql) {
        sql.fetch("pragma secure_delete = on");
    }

    @Override
    public FullText fullText() {
        return new SqliteFullText();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
