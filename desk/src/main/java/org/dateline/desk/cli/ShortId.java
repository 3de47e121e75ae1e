package org.dateline.desk.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.ingest.fault.OneLine;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Lookup;
import org.dateline.store.query.Match;

/** An id as somebody writes it: all of it, or its first characters. */
final class ShortId {

    /** So many ids are told that begin alike. */
    private static final int MOST = 10;

    private ShortId() {}

    /**
     * All of an id.
     *
     * @param kind of what it is: event (or incident) or correction
     * @return what was written, if nothing of the kind begins so
     * @throws IllegalArgumentException if several do
     */
    static String whole(RecordStore store, String kind, String written) {
        if (written.length() < Lookup.LEAST) {
            return written;
        }
        List<String> ids = store.queries().lookup().find(written, MOST + 1).stream()
                .filter(match -> match.kind().equals(kind))
                .map(Match::id)
                .toList();
        if (ids.size() > 1) {
            throw new IllegalArgumentException(OneLine.of(written) + " begins several ids: "
                    + ids.stream().limit(MOST).collect(Collectors.joining(", "))
                    + (ids.size() > MOST ? " …" : ""));
        }
        return ids.isEmpty() ? written : ids.get(0);
    }
}
