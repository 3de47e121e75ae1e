/**
 * Takes the bytes of feeds, sitemaps, lists of feeds and pages that name feeds, all of them from strangers; gives which
 * articles an outlet has, and where. Must not know how they were fetched, nor what becomes of the articles.
 */
@NullMarked
package org.dateline.ingest.feed;

import org.jspecify.annotations.NullMarked;
