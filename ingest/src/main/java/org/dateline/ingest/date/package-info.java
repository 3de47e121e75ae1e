/**
 * Dates as people and programs write them.
 *
 * <p>Takes: a line of text or the value of a metadata field. Gives: {@link
 * org.dateline.core.article.PublicationTime}s and what the words before them make of them. Must not
 * know: where the text stood, and what day it is now.
 */
@NullMarked
package org.dateline.ingest.date;

import org.jspecify.annotations.NullMarked;
