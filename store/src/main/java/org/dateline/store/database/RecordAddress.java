package org.dateline.store.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a record is kept: in a file, or in a database of PostgreSQL.
 *
 * @param file the file of SQLite; null for PostgreSQL
 * @param url the address of the database, without a password; null for SQLite
 */
public record RecordAddress(@Nullable Path file, @Nullable String url) {

    /** The file in the working folder that holds the record unless another is named. */
    public static final String DEFAULT = "dateline.db";

    private static final String POSTGRESQL = "postgresql://";

    public RecordAddress {
        if ((file == null) == (url == null)) {
            throw new IllegalArgumentException("a record is in a file or in a database");
        }
    }

    /**
     * Reads what somebody wrote: {@code postgresql://host:port/name?user=…}, or the name of a file.
     *
     * @throws StoreFault if it is neither
     */
    public static RecordAddress of(String written) {
        if (written.startsWith(POSTGRESQL)) {
            return new RecordAddress(null, written);
        }
        if (written.contains("://")) {
            throw new StoreFault(
                    StoreFault.Kind.MISUSED, written, "a record is a file, or postgresql://host/database", null);
        }
        try {
            return new RecordAddress(Path.of(written), null);
        } catch (InvalidPathException e) {
            throw new StoreFault(StoreFault.Kind.MISUSED, written, "no name of a file: " + e.getReason(), null);
        }
    }

    public boolean isPostgreSql() {
        return url != null;
    }

    /** The file's name, or the address without its options, which may hold a password. */
    @Override
    public String toString() {
        if (file != null) {
            return file.toString();
        }
        String address = String.valueOf(url);
        int options = address.indexOf('?');
        String shown = options < 0 ? address : address.substring(0, options);
        return shown.replaceFirst("//[^/@]*@", "//");
    }
}
