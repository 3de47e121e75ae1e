package org.dateline.store.database;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.dateline.store.database.StoreFault.Kind;
import org.jooq.exception.DataAccessException;
import org.sqlite.SQLiteException;

/** What an exception of a database says about the record. */
final class Faults {

    private static final String OTHER_WRITER = "another program is writing to it";
    private static final String NOT_WRITABLE = "may not be written to";

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
        if (thrown instanceof DataAccessException) {
            // A row that must be there is not, or a value is of another type than its column.
            return damaged(thrown);
        }
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }

    /** The fault behind an exception of a library that has others than the database's. */
    StoreFault of(String otherwise, Throwable thrown) {
        return of(thrown) instanceof StoreFault fault
                ? fault
                : fault(Kind.DAMAGED, otherwise + ": " + thrown.getMessage(), thrown);
    }

    /** By the primary code, the lowest byte of the one that SQLite calls extended. */
    private StoreFault ofSqlite(SQLiteException thrown) {
        String code = thrown.getResultCode().name();
        if (begins(code, "SQLITE_BUSY", "SQLITE_LOCKED")) {
            return fault(Kind.LOCKED, OTHER_WRITER, thrown);
        }
        if (begins(code, "SQLITE_FULL")) {
            return fault(Kind.FULL, "the disk is full", thrown);
        }
        if (begins(code, "SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH")) {
            return fault(Kind.FULL, NOT_WRITABLE, thrown);
        }
        if (begins(code, "SQLITE_CANTOPEN")) {
            return fault(Kind.MISSING, "cannot be opened; is the folder there, and may it be written to?", thrown);
        }
        if (begins(code, "SQLITE_NOTADB")) {
            return fault(Kind.DAMAGED, "is no record; a record is a file that dateline read begins", thrown);
        }
        if (begins(code, "SQLITE_IOERR") && !begins(code, "SQLITE_IOERR_READ", "SQLITE_IOERR_SHORT_READ")) {
            return fault(Kind.FULL, "cannot be read or written: " + thrown.getMessage(), thrown);
        }
        return damaged(thrown);
    }

    private static boolean begins(String code, String... beginnings) {
        for (String beginning : beginnings) {
            if (code.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** By the classes of SQLSTATE in PostgreSQL's manual, appendix A. */
    private StoreFault ofPostgreSql(SQLException thrown) {
        String state = thrown.getSQLState() == null ? "" : thrown.getSQLState();
        if (state.startsWith("53100")) {
            return fault(Kind.FULL, "the server's disk is full", thrown);
        }
        if (begins(state, "58030")) {
            return fault(Kind.FULL, "the server cannot read or write it: " + thrown.getMessage(), thrown);
        }
        if (begins(state, "25006", "42501")) {
            return fault(Kind.FULL, NOT_WRITABLE, thrown);
        }
        if (begins(state, "55P03", "40")) {
            return fault(Kind.LOCKED, OTHER_WRITER, thrown);
        }
        if (begins(state, "08", "53", "57P", "28", "3D")) {
            return fault(Kind.UNREACHABLE, unreached(thrown), thrown);
        }
        return damaged(thrown);
    }

    /** The driver's message, and what is behind it: of itself that often tells no more than that it failed. */
    private static String unreached(SQLException thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof UnknownHostException) {
            return "there is no host " + root.getMessage();
        }
        return root == thrown || root instanceof ConnectException || root.getMessage() == null
                ? String.valueOf(thrown.getMessage())
                : thrown.getMessage() + " " + root.getMessage();
    }

    /** What a whole record cannot answer with; a fault of this program's own looks the same. */
    private StoreFault damaged(Throwable thrown) {
        return fault(Kind.DAMAGED, "is damaged: " + thrown.getMessage(), thrown);
    }

    private StoreFault fault(Kind kind, String reason, Throwable cause) {
        return new StoreFault(kind, record, reason, cause);
    }
}
