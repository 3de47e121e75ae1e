package org.dateline.ingest.web;

import org.jspecify.annotations.Nullable;

/**
 * By what a server tells whether something has changed since it was fetched (RFC 9110, section 8.8).
 *
 * @param etag the entity tag as the server wrote it, with its quotes; null if it gave none
 * @param lastModified the date of the last change as the server wrote it; null if it gave none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Nothing was fetched before, or the server gives no validators. */
    public static final Validators NONE = new Validators(null, null);

    private static final int LONGEST = 1000;

    /** Values that no header can carry back, or that would fill the record, count as not given. */
    public Validators {
        etag = usable(etag);
        lastModified = usable(lastModified);
    }

    private static @Nullable String usable(@Nullable String value) {
        boolean isUsable = value != null
                && !value.isBlank()
                && value.length() <= LONGEST
                && value.chars().noneMatch(Character::isISOControl);
        return isUsable ? value : null;
    }
}
