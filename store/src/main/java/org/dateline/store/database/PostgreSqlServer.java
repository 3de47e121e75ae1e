package org.dateline.store.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of PostgreSQL. */
final class PostgreSqlServer extends Server {

    private static final int CONNECT_SECONDS = 10;
    /** The lock that whoever writes to a record holds; the number is Dateline's own. */
    private static final String WRITING_LOCK = "select pg_advisory_xact_lock(3298417236)";

    private final PGSimpleDataSource connections = new PGSimpleDataSource();
    private final Patience patience;

    PostgreSqlServer(RecordAddress address, Patience patience) {
        this.patience = patience;
        try {
            connections.setUrl("jdbc:" + address.url());
        } catch (IllegalArgumentException e) {
            // The exception repeats the address with the password that may be in it.
            throw new StoreFault(
                    StoreFault.Kind.MISUSED, address.toString(), "no address of a database of PostgreSQL", null);
        }
        // Rewritten batches do not tell how many rows each of them added, whatever the address asks for.
        connections.setReWriteBatchedInserts(false);
        connections.setConnectTimeout(CONNECT_SECONDS);
        connections.setApplicationName("dateline");
    }

    /** A server is asked when it is opened. */
    @Override
    boolean exists() {
        return true;
    }

    @Override
    public DataSource connections() {
        return connections;
    }

    @Override
    public boolean sharesTime() {
        return true;
    }

    @Override
    SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    String tables() {
        return "select tablename from pg_catalog.pg_tables where schemaname = current_schema()";
    }

    @Override
    String migrations() {
        return "postgresql";
    }

    @Override
    int newestMigration() {
        return 11;
    }

    @Override
    String clustered() {
        return "";
    }

    @Override
    void beginReading(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    void beginWriting(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = " + patience.millis());
            statement.execute(WRITING_LOCK);
        }
    }

    @Override
    void end(Connection connection, boolean keep) throws SQLException {
        if (keep) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    @Override
    boolean copyTo(Connection connection, Path to) {
        return false;
    }

    /** PostgreSQL checks its pages as it reads them; to read all is the check. */
    @Override
    public List<String> findDamage(DSLContext sql) {
        return List.of();
    }

    @Override
    public FullText fullText() {
        return new PostgreSqlFullText();
    }
}
