package org.dateline.desk.rows;

/**
 * Writes rows in one format, each as it comes. Not thread-safe.
 *
 * @param <R> what a row is
 */
public interface RowPrinter<R> {

    /** What stands before the rows. */
    default void begin() {}

    void row(R row);

    /** What stands behind the rows. */
    default void end() {}
}
