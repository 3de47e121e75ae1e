package org.dateline.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * A feed that a list or a page names.
 *
 * @param address where it lies, absolute
 * @param title what the list calls it; null if it has no name there
 * @param group under which heading it stands, those above it first, as {@code Africa / Sudan}; null for none
 * @param name what people who gave the list call it: its title, unless the list tells the two apart; null if it has no name
 * @param outlet whose its articles are that name no outlet; null if the list does not tell
 * @param grade how far whoever gave the list relies on it, a letter of the Admiralty system as it stands there; null if the
 *     list does not tell
 */
public record ListedFeed(
        String address,
        @Nullable String title,
        @Nullable String group,
        @Nullable String name,
        @Nullable String outlet,
        @Nullable String grade) {

    /** One of which no more is told, as lists of other programs and pages have it. */
    public ListedFeed(String address, @Nullable String title, @Nullable String group) {
        this(address, title, group, title, null, null);
    }
}
