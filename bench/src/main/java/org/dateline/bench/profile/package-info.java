/**
 * Where a program spends its time.
 *
 * <p>Takes: work to be done. Gives: the recording of it by the JVM's flight recorder, and a report of that in plain text. Must
 * not know: what the work is.
 */
@NullMarked
package org.dateline.bench.profile;

import org.jspecify.annotations.NullMarked;
