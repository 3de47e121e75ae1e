/**
 * Mentions: the noun phrases of an article that can name a participant or a place.
 *
 * <p>Takes: parsed sentences. Gives: {@link org.dateline.core.mention.Mention}s with their extents.
 * Must not know: whom or what in the world a mention stands for.
 */
@NullMarked
package org.dateline.core.mention;

import org.jspecify.annotations.NullMarked;
