package org.dateline.archive.run;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order of their captures, one of each: a run that was ended can have coded what the next one codes again under another
 * path. Not thread-safe.
 */
final class OncePerCapture implements Iterator<Row> {

    private final Iterator<Row> rows;

    private @Nullable String last;

    private @Nullable Row next;

    OncePerCapture(Iterator<Row> rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext()) {
            Row row = rows.next();
            String capture = row.getAs("capture");
            if (!capture.equals(last)) {
                next = row;
                last = capture;
            }
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = Objects.requireNonNull(next);
        next = null;
        return row;
    }
}
