/**
 * Rows of queries as tables for people, CSV, JSON Lines and GeoJSON.
 *
 * <p>Takes: rows, one after the other. Gives: text, as they come. Must not know: where it goes, what was asked.
 */
@NullMarked
package org.dateline.desk.rows;

import org.jspecify.annotations.NullMarked;
