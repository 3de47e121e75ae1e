/**
 * Which reports are of one happening, by the rules of the ledger, merged group by group.
 *
 * <p>Takes: rows of articles. Gives: rows of incidents. Must not know: where they are kept.
 */
@NullMarked
package org.dateline.archive.incidents;

import org.jspecify.annotations.NullMarked;
