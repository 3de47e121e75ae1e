/**
 * CoreNLP's own pipeline as a contender.
 *
 * <p>Takes: articles. Gives: nothing but the time that it takes. Must not know: how that is measured and shown.
 */
@NullMarked
package org.dateline.bench.corenlp;

import org.jspecify.annotations.NullMarked;
