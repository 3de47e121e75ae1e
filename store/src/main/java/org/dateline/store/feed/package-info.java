/**
 * Where the program listens: feeds, and the pages that they led to.
 *
 * <p>Takes: what visits found. Gives: what is due, and how each feed fares. Must not know: how feeds are fetched and read,
 * how often; what the ledger holds.
 */
@NullMarked
package org.dateline.store.feed;

import org.jspecify.annotations.NullMarked;
