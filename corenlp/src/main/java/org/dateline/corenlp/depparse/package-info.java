/**
 * Dependency parsing with CoreNLP's published model, by an inference of its own.
 *
 * <p>Takes: words and tags of a sentence. Gives: its tree, the same as CoreNLP's. Must not know: articles, and what is
 * mended before and after.
 */
@NullMarked
package org.dateline.corenlp.depparse;

import org.jspecify.annotations.NullMarked;
