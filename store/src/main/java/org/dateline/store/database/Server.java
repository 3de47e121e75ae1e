package org.dateline.store.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;

/** What differs between SQLite and PostgreSQL. */
public abstract sealed class Server permits SqliteFile, PostgreSqlServer {

    /** Tells whether there is anything at the address. */
    abstract boolean exists();

    /** Tells whether it may be written to, as far as can be known before. */
    public boolean isWritable() {
        return true;
    }

    /** Connections of their own, each closed by whoever takes it. */
    public abstract DataSource connections();

    /** Tells whether programs on several machines may have it open. */
    public boolean sharesTime() {
        return false;
    }

    Connection connect() throws SQLException {
        return connections().getConnection();
    }

    /** Tells whether connections that have read are kept for the next to read: where no server can go away meanwhile. */
    boolean keepsReaders() {
        return false;
    }

    /** A connection that only looks what is there. */
    Connection glance() throws SQLException {
        return connect();
    }

    abstract SQLDialect dialect();

    /** The query for the names of all tables. */
    abstract String tables();

    /** The folder of the migrations that only this kind has, and its words for the ones that both have. */
    abstract String migrations();

    /** The number of the last migration; asked for at each start, which loading Flyway would double. */
    abstract int newestMigration();

    abstract String clustered();

    abstract void beginReading(Connection connection) throws SQLException;

    /** Waits until nobody else writes, and keeps others from it until the end. */
    abstract void beginWriting(Connection connection) throws SQLException;

    /** @param keep whether what was written stays */
    abstract void end(Connection connection, boolean keep) throws SQLException;

    /** Copies the database to a file of SQLite. @return false if this kind cannot */
    abstract boolean copyTo(Connection connection, Path file) throws SQLException;

    /** What the database itself finds wrong with its files; empty if nothing. */
    public abstract List<String> findDamage(DSLContext sql);

    /** Has what this connection deletes from here on overwritten, where it would be left in a file. */
    public void overwriteDeleted(DSLContext sql) {}

    /** How words are looked for. */
    public abstract FullText fullText();

    Settings settings() {
        return new Settings()
                .withRenderSchema(false)
                .withStatementType(StatementType.PREPARED_STATEMENT)
                .withExecuteLogging(false)
                .withCacheRecordMappers(true);
    }
}
