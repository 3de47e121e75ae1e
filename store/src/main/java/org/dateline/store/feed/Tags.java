package org.dateline.store.feed;

import org.jspecify.annotations.Nullable;

/** What a server gave to ask it by whether something has changed (RFC 9110, validators). */
public record Tags(@Nullable String etag, @Nullable String lastModified) {

    public static final Tags NONE = new Tags(null, null);
}
