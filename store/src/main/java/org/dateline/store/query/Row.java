package org.dateline.store.query;

/** Something that answers to a filter. */
public interface Row {

    /** The row as one JSON object, without a line feed; see docs/formats/queries.md. */
    String json();
}
