/**
 * Stanford CoreNLP behind one adapter.
 *
 * <p>Takes: articles. Gives: parsed articles. Must not know: what is coded from them. Nothing outside
 * this package imports CoreNLP.
 */
@NullMarked
package org.dateline.corenlp;

import org.jspecify.annotations.NullMarked;
