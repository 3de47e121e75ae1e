/**
 * One run: inputs are taken in, coded in batches that are finished or not there, and laid together by day.
 *
 * <p>Takes: inputs and an output folder. Gives: the folder. Must not know: the command line.
 */
@NullMarked
package org.dateline.archive.run;

import org.jspecify.annotations.NullMarked;
