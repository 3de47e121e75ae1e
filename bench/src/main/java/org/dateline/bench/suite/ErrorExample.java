package org.dateline.bench.suite;

import java.util.List;

/**
 * One error with the words it was made in.
 *
 * @param article the name of the row
 * @param parts what tells about it, in the order in which it is read
 */
public record ErrorExample(String article, List<Part> parts) {

    public ErrorExample {
        parts = List.copyOf(parts);
    }

    /**
     * A named piece of an example: the cue and its words.
     *
     * @param whole whether it is shown to its end, however long it is
     */
    public record Part(String name, String words, boolean whole) {

        /** A piece that may be cut. */
        public Part(String name, String words) {
            this(name, words, false);
        }
    }
}
