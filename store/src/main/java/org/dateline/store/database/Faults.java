package org.dateline.store.database;

import java.sql.SQLException;
import org.dateline.store.database.StoreFault.Kind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What an exception of a database says about the record. */
final class Faults {

    private final String record;

    /** @param record the record as messages call it */
    Faults(String record) {
        this.record = record;
    }

    /** The fault behind an exception; the exception itself if it is one of the program's. */
    RuntimeException of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreFault fault) {
                return fault;
            }
            if (cause instanceof SQLiteException sqlite) {
                return ofSqlite(sqlite);
            }
            if (cause instanceof SQLException sql) {
                return ofPostgreSql(sql);
            }
        }
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }

    private RuntimeException ofSqlite(SQLiteException thrown) {
        SQLiteErrorCode code = thrown.getResultCode();
        return switch (code) {
            case SQLITE_BUSY,
                    SQLITE_BUSY_RECOVERY,
                    SQLITE_BUSY_SNAPSHOT,
                    SQLITE_BUSY_TIMEOUT,
                    SQLITE_LOCKED,
                    SQLITE_LOCKED_SHAREDCACHE -> fault(Kind.LOCKED, "another program is writing to it", thrown);
            case SQLITE_FULL -> fault(Kind.FULL, "the disk is full", thrown);
            case SQLITE_READONLY, SQLITE_READONLY_DBMOVED, SQLITE_READONLY_DIRECTORY, SQLITE_PERM ->
                fault(Kind.FULL, "may not be written to", thrown);
            case SQLITE_CANTOPEN, SQLITE_CANTOPEN_ISDIR, SQLITE_CANTOPEN_FULLPATH ->
                fault(Kind.MISSING, "cannot be opened; is the folder there, and may it be written to?", thrown);
            case SQLITE_NOTADB -> fault(Kind.DAMAGED, "is no record", thrown);
            case SQLITE_CORRUPT, SQLITE_CORRUPT_INDEX, SQLITE_CORRUPT_SEQUENCE, SQLITE_CORRUPT_VTAB ->
                fault(Kind.DAMAGED, "is damaged: " + thrown.getMessage(), thrown);
            default ->
                code.name().startsWith("SQLITE_IOERR")
                        ? fault(Kind.FULL, "cannot be read or written: " + thrown.getMessage(), thrown)
                        : String.valueOf(thrown.getMessage()).contains("malformed")
                                ? fault(Kind.DAMAGED, "is damaged: " + thrown.getMessage(), thrown)
                                : new IllegalStateException(thrown);
        };
    }

    /** By the classes of SQLSTATE in PostgreSQL's manual, appendix A. */
    private RuntimeException ofPostgreSql(SQLException thrown) {
        String state = thrown.getSQLState() == null ? "" : thrown.getSQLState();
        if (state.startsWith("53100")) {
            return fault(Kind.FULL, "the server's disk is full", thrown);
        }
        if (state.startsWith("55P03") || state.startsWith("40")) {
            return fault(Kind.LOCKED, "another program is writing to it", thrown);
        }
        if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("28") || state.startsWith("3D")) {
            return fault(Kind.UNREACHABLE, String.valueOf(thrown.getMessage()), thrown);
        }
        if (state.startsWith("XX")) {
            return fault(Kind.DAMAGED, "is damaged: " + thrown.getMessage(), thrown);
        }
        return new IllegalStateException(thrown);
    }

    private StoreFault fault(Kind kind, String reason, Throwable cause) {
        return new StoreFault(kind, record, reason, cause);
    }
}
