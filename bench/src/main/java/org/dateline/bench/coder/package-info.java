/**
 * Coding with loaded dictionaries alone, against the suites of the coders that these were written for.
 *
 * <p>Takes: sentences with the events that a coder must find, a folder of dictionaries. Gives: how many
 * sentences are fully right, and events found and invented. Must not know: other suites, how figures are shown.
 */
@NullMarked
package org.dateline.bench.coder;

import org.jspecify.annotations.NullMarked;
