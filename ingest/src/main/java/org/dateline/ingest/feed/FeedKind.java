package org.dateline.ingest.feed;

/** How an outlet lists what it has. */
public enum FeedKind {
    /** RSS 0.9 to 2.0, RDF ones too. */
    RSS,
    /** Atom 0.3 and 1.0 (RFC 4287). */
    ATOM,
    /** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
    JSON_FEED,
    /** All pages of a site, or its news of the last days (sitemaps.org). */
    SITEMAP,
    /** Where the sitemaps of a site are. */
    SITEMAP_INDEX
}
