/**
 * What was computed last, kept for when it is asked for again.
 *
 * <p>Takes: keys, and how to compute what they give. Gives: that, computed or kept. Must not know: what it is.
 */
@NullMarked
package org.dateline.corenlp.keeping;

import org.jspecify.annotations.NullMarked;
