package org.dateline.bench.coded;

import org.dateline.ingest.fault.Origin;

/**
 * The score of a row, with the form the row has.
 *
 * @param origin file and line
 * @param score of the form's {@link RowForm#scoreType}
 */
record FormScore(RowForm<?> form, Origin origin, Object score) {}
