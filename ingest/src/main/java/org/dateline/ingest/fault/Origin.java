package org.dateline.ingest.fault;

import org.jspecify.annotations.Nullable;

/**
 * Where an item was read.
 *
 * @param input the file's name as its giver wrote it, or a name for the stream
 * @param line the line in a file of one item a line, from 1; null where the file is one item
 */
public record Origin(String input, @Nullable Integer line) {

    public static Origin of(String input) {
        return new Origin(input, null);
    }

    /** The name and, in brackets, the line. */
    @Override
    public String toString() {
        return line == null ? input : input + " (line " + line + ")";
    }
}
