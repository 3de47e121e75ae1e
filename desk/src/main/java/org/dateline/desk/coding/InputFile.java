package org.dateline.desk.coding;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.dateline.ingest.web.WebReader;
import org.jspecify.annotations.Nullable;

/**
 * A file, an address of the web or the standard input.
 *
 * @param name as its giver wrote it, {@code -} for standard input
 * @param path where its bytes lie, if the name is a stranger's and only to be shown; null where the name tells
 */
public record InputFile(String name, @Nullable Path path) {

    /** What a name stands for. */
    public static InputFile named(String name) {
        return new InputFile(name, null);
    }

    boolean isAddress() {
        return path == null && WebReader.isAddress(name);
    }

    boolean isStandardInput() {
        return path == null && name.equals("-");
    }

    /** Tells whether somebody sent its bytes, instead of naming where they lie. */
    boolean isUploaded() {
        return path != null;
    }

    /** Tells whether it is the name of a file or a folder that is not there. */
    boolean isMissing() {
        try {
            return !isAddress() && !isStandardInput() && Files.notExists(place());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Where its bytes lie.
     *
     * @throws InvalidPathException if the name is none of a file
     */
    Path place() {
        return path == null ? Path.of(name) : path;
    }
}
