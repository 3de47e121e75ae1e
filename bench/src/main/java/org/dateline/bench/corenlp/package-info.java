/**
 * CoreNLP's own pipeline as a contender.
 *
 * <p>Takes: articles. Gives: the time that it takes, and the trees that PETRARCH2 reads. Must not know: how that is measured and shown.
 */
@NullMarked
package org.dateline.bench.corenlp;

import org.jspecify.annotations.NullMarked;
