/**
 * Measures how a record behaves as it grows to a million events.
 *
 * <p>Takes: a number of events. Gives: coded articles made by rule, and how fast they are kept and found. Must not know:
 * the coder; what is measured is the record alone.
 */
@NullMarked
package org.dateline.bench.scale;

import org.jspecify.annotations.NullMarked;
