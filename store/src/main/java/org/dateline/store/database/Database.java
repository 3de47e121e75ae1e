package org.dateline.store.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A database that holds a record. One transaction writes at a time, in this program and among all that have it open;
 * any number read beside it, each what stood when it began. Thread-safe.
 */
public final class Database implements AutoCloseable {

    private static final Set<StoreFault.Kind> WRITTEN = Set.of(StoreFault.Kind.FULL, StoreFault.Kind.MISSING);

    private final RecordAddress address;
    private final Server server;
    private final Faults faults;
    private final Readers readers;
    private final ReentrantLock writing = new ReentrantLock();
    private @Nullable Connection writer;

    private Database(RecordAddress address, Patience patience) {
        this.address = address;
        this.server =
                address.isPostgreSql() ? new PostgreSqlServer(address, patience) : new SqliteFile(address, patience);
        this.faults = new Faults(address.toString());
        this.readers = new Readers(server);
    }

    /**
     * Opens a record, or begins one where there is none.
     *
     * @throws StoreFault if it cannot be opened
     */
    public static Database open(RecordAddress address) {
        return open(address, Patience.USUAL);
    }

    /**
     * Opens a record, or begins one where there is none.
     *
     * @param patience how long a transaction waits for one of another program
     * @throws StoreFault if it cannot be opened
     */
    public static Database open(RecordAddress address, Patience patience) {
        Database database = new Database(address, patience);
        new Migrations(database.server, database.faults, patience).bringUpToDate(address.toString());
        return database;
    }

    /**
     * Opens a record that is there.
     *
     * @throws StoreFault if there is none, or it cannot be opened
     */
    public static Database openExisting(RecordAddress address) {
        Database database = new Database(address, Patience.USUAL);
        Migrations migrations = new Migrations(database.server, database.faults, Patience.USUAL);
        if (!database.server.exists() || migrations.isEmpty()) {
            throw new StoreFault(
                    StoreFault.Kind.MISSING,
                    address.toString(),
                    "no record is there; begin one with: dateline read",
                    null);
        }
        migrations.bringUpToDate(address.toString());
        return database;
    }

    public RecordAddress address() {
        return address;
    }

    /** What differs between the two kinds of database. */
    public Server server() {
        return server;
    }

    /**
     * Copies what stands in the record at one moment to a file of SQLite, if this is a record of SQLite.
     *
     * @param file where there is none yet
     * @return false if it is none
     */
    public boolean copyTo(Path file) {
        try (Connection connection = server.connect()) {
            return server.copyTo(connection, file);
        } catch (SQLException | RuntimeException e) {
            RuntimeException fault = faults.of(e);
            // The record may lie on another disk than its copy.
            throw fault instanceof StoreFault store && WRITTEN.contains(store.kind())
                    ? new Faults(file.toString()).of(e)
                    : fault;
        }
    }

    /** Reads what stands in the record at one moment. */
    public <T> T read(Function<DSLContext, T> reading) {
        try {
            Connection connection = readers.take();
            boolean ended = false;
            try {
                server.beginReading(connection);
                T result = reading.apply(DSL.using(connection, server.dialect(), server.settings()));
                server.end(connection, true);
                ended = true;
                return result;
            } finally {
                if (ended) {
                    readers.giveBack(connection);
                } else {
                    // It may be broken, or be in the middle of something.
                    connection.close();
                }
            }
        } catch (SQLException | RuntimeException e) {
            throw faults.of(e);
        }
    }

    /** Writes in one transaction: all of it stays, or nothing. */
    public <T> T write(Function<DSLContext, T> writing) {
        return write(writing, () -> {});
    }

    /**
     * Writes in one transaction: all of it stays, or nothing.
     *
     * @param undone is called when nothing stays, before anybody else can write
     */
    public <T> T write(Function<DSLContext, T> writing, Runnable undone) {
        return transact(writing, undone, true);
    }

    /**
     * Writes in one transaction of which nothing stays.
     *
     * @param undone is called when nothing stays, before anybody else can write
     */
    public <T> T tryOut(Function<DSLContext, T> writing, Runnable undone) {
        return transact(writing, undone, false);
    }

    private <T> T transact(Function<DSLContext, T> writing, Runnable undone, boolean keep) {
        this.writing.lock();
        boolean stays = false;
        try {
            Connection connection = writer();
            server.beginWriting(connection);
            T result;
            try {
                result = writing.apply(DSL.using(connection, server.dialect(), server.settings()));
            } catch (RuntimeException | Error e) {
                undo(connection, e);
                throw e;
            }
            server.end(connection, keep);
            stays = keep;
            return result;
        } catch (SQLException | RuntimeException e) {
            dropWriter();
            throw faults.of(e);
        } finally {
            try {
                if (!stays) {
                    undone.run();
                }
            } finally {
                this.writing.unlock();
            }
        }
    }

    private void undo(Connection connection, Throwable first) {
        try {
            server.end(connection, false);
        } catch (SQLException e) {
            first.addSuppressed(e);
        }
    }

    private Connection writer() throws SQLException {
        if (writer == null) {
            writer = server.connect();
        }
        return writer;
    }

    /** After a fault the connection may be broken: the next transaction begins with another. */
    private void dropWriter() {
        if (writer != null) {
            try {
                writer.close();
            } catch (SQLException e) {
                // It was of no use any more.
            }
            writer = null;
        }
    }

    @Override
    public void close() {
        readers.close();
        writing.lock();
        try {
            dropWriter();
        } finally {
            writing.unlock();
        }
    }
}
