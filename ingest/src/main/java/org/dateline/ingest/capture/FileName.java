package org.dateline.ingest.capture;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Table;

/** What a file's name tells of it: a packed one, {@code a.html.gz}, is called as what is in it. */
public final class FileName {

    private static final String PACKED = ".gz";

    private static final String TABLE_ENDING = ".parquet";

    private FileName() {}

    /** Tells whether a file of this name, found in a folder or an archive, may hold articles: its ending tells. */
    public static boolean mayHoldArticles(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        boolean packed = last.toLowerCase(Locale.ROOT).endsWith(PACKED);
        return !last.startsWith(".")
                && last.indexOf('.') >= 0
                && (packed ? Endings.PACKED : Endings.PLAIN).contains(ending(last));
    }

    /** Tells whether a file is called a table of Parquet. */
    public static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(TABLE_ENDING);
    }

    /** What stands behind the last dot, in small letters; all of a name without one. */
    static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String inside = lower.endsWith(PACKED) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
        return inside.substring(inside.lastIndexOf('.') + 1);
    }

    /** The endings of files that may hold articles, and of those that may once they are unpacked. */
    private static final class Endings {
        private static final Table TABLE = Table.ofResource(FileName.class, "endings.tsv");

        static final Set<String> PLAIN =
                TABLE.rows().stream().map(row -> row.get("ending")).collect(Collectors.toUnmodifiableSet());

        static final Set<String> PACKED = TABLE.rows().stream()
                .filter(row -> row.get("packed").equals("yes"))
                .map(row -> row.get("ending"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
