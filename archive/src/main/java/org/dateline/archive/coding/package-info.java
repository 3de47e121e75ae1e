/**
 * Captures become rows with the record's lines, by one parser and one coder a JVM.
 *
 * <p>Takes: rows of captures. Gives: rows of articles. Must not know: where they are kept.
 */
@NullMarked
package org.dateline.archive.coding;

import org.jspecify.annotations.NullMarked;
