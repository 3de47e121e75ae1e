package org.dateline.archive.input;

import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/** A path as Spark is to be given one to read: it takes each for a pattern, in which brackets, braces, {@code *} and {@code ?} stand for others. */
public final class LiteralPath {

    /** What a pattern of Hadoop's file systems ({@code FileSystem.globStatus}) takes for more than itself. */
    private static final Pattern SPECIAL = Pattern.compile("[\\[\\]{}*?\\\\]");

    private LiteralPath() {}

    /** The pattern of this path alone. */
    public static String of(Path path) {
        return SPECIAL.matcher(path.toString()).replaceAll("\\\\$0");
    }
}
