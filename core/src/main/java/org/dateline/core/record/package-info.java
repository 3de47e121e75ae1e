/**
 * The record format read back: the lines of an article, as data.
 *
 * <p>Takes: what {@link org.dateline.core.coding.RecordWriter} wrote, by this version or an earlier one. Gives:
 * {@link org.dateline.core.record.Coding}, its lines with every field typed. Must not know: parse trees, the coder,
 * and how lines are kept.
 */
@NullMarked
package org.dateline.core.record;

import org.jspecify.annotations.NullMarked;
