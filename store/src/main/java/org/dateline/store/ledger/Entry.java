package org.dateline.store.ledger;

/**
 * An entry of the ledger.
 *
 * @param number its place in the ledger, from 1, without gaps
 * @param id what it is about: a content hash
 * @param content what it tells, as a JSON object; the same for the same thing told, whenever and by whatever run
 * @param run the run that wrote it
 * @param recordedAt when it was written, in microseconds since 1970-01-01T00:00Z
 * @param hash 64 hex digits of a SHA-256 over all of the above and the hash of the entry before it
 */
public record Entry(int number, EntryKind kind, String id, String content, String run, long recordedAt, String hash) {

    /** The entry with the hash that its place in the chain gives it. */
    static Entry chained(int number, Draft draft, Stamp stamp, String previous) {
        String hash = Chain.hash(previous, number, draft, stamp);
        return new Entry(number, draft.kind(), draft.id(), draft.content(), stamp.run(), stamp.at(), hash);
    }

    Draft draft() {
        return new Draft(kind, id, content);
    }

    Stamp stamp() {
        return new Stamp(run, recordedAt);
    }

    /**
     * What an entry is to tell.
     *
     * @param content a JSON object
     */
    public record Draft(EntryKind kind, String id, String content) {}

    /**
     * Who writes an entry, and when.
     *
     * @param at microseconds since 1970-01-01T00:00Z
     */
    public record Stamp(String run, long at) {}
}
