/**
 * How what is told is worded, wherever it is shown: on pages, in feeds, in tables.
 *
 * <p>Takes: parts of rows. Gives: short English that never says for known what only somebody says. Must not know: pages,
 * requests, files.
 */
@NullMarked
package org.dateline.desk.wording;

import org.jspecify.annotations.NullMarked;
