/**
 * The use case of coding: inputs become records.
 *
 * <p>Takes: files and streams. Gives: coded articles in the order of the input, and a tally. Must not
 * know: how records are shown.
 */
@NullMarked
package org.dateline.desk.coding;

import org.jspecify.annotations.NullMarked;
