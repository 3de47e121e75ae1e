/**
 * Corrections as analysts give them, by whatever way they come.
 *
 * <p>Takes: ids and values as somebody wrote them. Gives: {@link org.dateline.core.ledger.correction.Change}. Must not
 * know: options of the command line, addresses of the web.
 */
@NullMarked
package org.dateline.desk.correction;

import org.jspecify.annotations.NullMarked;
