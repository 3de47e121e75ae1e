/**
 * Finding names with CoreNLP's published model, by an inference of its own.
 *
 * <p>Takes: words and tags of a sentence. Gives: what kind of name each is part of, the same as CoreNLP. Must not know:
 * articles, and what is mended before and after.
 */
@NullMarked
package org.dateline.corenlp.names;

import org.jspecify.annotations.NullMarked;
