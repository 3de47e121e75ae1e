/**
 * What every run over annotated files has in common, whether it measures or trains.
 *
 * <p>Takes: files of gold rows and what to do with a row. Gives: what was made of each row, in the order of
 * the input, and the rows that were set aside. Must not know: what is made of a row.
 */
@NullMarked
package org.dateline.bench.run;

import org.jspecify.annotations.NullMarked;
