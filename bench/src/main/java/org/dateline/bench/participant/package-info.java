/**
 * The suite {@code participants}: who acts in events, and on whom.
 *
 * <p>Takes: sentences with their actors and recipients, or documents with those who are mentioned and what is
 * between them. Gives: how many of them are found in the right part. Must not know: files and screens.
 */
@NullMarked
package org.dateline.bench.participant;

import org.jspecify.annotations.NullMarked;
