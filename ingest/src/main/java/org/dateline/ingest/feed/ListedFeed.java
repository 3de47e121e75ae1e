package org.dateline.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * A feed that a list or a page names.
 *
 * @param address where it lies, absolute
 * @param title what the list calls it; null if it has no name there
 * @param group under which heading it stands, those above it first, as {@code Africa / Sudan}; null for none
 */
public record ListedFeed(
        String address, @Nullable String title, @Nullable String group) {}
