/**
 * The language a text is written in.
 *
 * <p>Takes: text. Gives: an ISO 639 code and its English name. Must not know: which languages are coded.
 */
@NullMarked
package org.dateline.ingest.language;

import org.jspecify.annotations.NullMarked;
