package org.dateline.store.query;

/** A filter or a cursor that cannot be understood; the message tells what to write instead. */
public final class FilterFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FilterFault(String message) {
        super(message);
    }
}
