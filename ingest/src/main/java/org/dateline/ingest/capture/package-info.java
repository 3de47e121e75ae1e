/**
 * Captured bytes: what kind of file they are and what they say.
 *
 * <p>Takes: bytes of a file, a stream or a line. Gives: the {@link
 * org.dateline.ingest.capture.FileKind}, the decoded text and the revision that names the bytes. Must
 * not know: what an article looks like.
 */
@NullMarked
package org.dateline.ingest.capture;

import org.jspecify.annotations.NullMarked;
