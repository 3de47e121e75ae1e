package org.dateline.store.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
    private static final String HOSTS =
            "([\\p{Alnum}._-]*|\\[[\\p{XDigit}:.]+])(:\\d+)?" + "(,([\\p{Alnum}._-]+|\\[[\\p{XDigit}:.]+])(:\\d+)?)*";
    private static final Pattern PLACE = Pattern.compile(HOSTS + "(/[^:@/]*)?");
    private static final Pattern ADDRESS = Pattern.compile(POSTGRESQL + HOSTS + "/[^:@/?]*(\\?.*)?");

    public RecordAddress {
        if ((file == null) == (url == null)) {
            throw new IllegalArgumentException("a record is in a file or in a database");
        }
    }

    /**
     * Reads what somebody wrote: {@code postgresql://host:port/name?user=…}, or the name of a file.
     *
     * <p>The driver of PostgreSQL is given none but this form: of another it logs all, with the password that is in it.
     *
     * @throws StoreFault if it is neither
     */
    public static RecordAddress of(String written) {
        if (ADDRESS.matcher(written).matches()) {
            return new RecordAddress(null, written);
        }
        if (written.contains("://")) {
            throw new StoreFault(
                    StoreFault.Kind.MISUSED,
                    shown(written),
                    "a record is a file, or postgresql://host/database?user=name",
                    null);
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

    /** The file's name, or the address without its options and its user, which may hold a password. */
    @Override
    public String toString() {
        return file != null ? file.toString() : shown(String.valueOf(url));
    }

    /** Only what is plainly a host and a database; of anything else no more than the scheme. */
    private static String shown(String address) {
        int scheme = address.indexOf("://") + "://".length();
        int options = address.indexOf('?', scheme);
        String place = address.substring(scheme, options < 0 ? address.length() : options);
        String host = place.substring(place.lastIndexOf('@') + 1);
        boolean isCut = options >= 0 && !place.contains("/") && address.indexOf('@', options) >= 0;
        return address.substring(0, scheme) + (PLACE.matcher(host).matches() && !isCut ? host : "…");
    }
}
