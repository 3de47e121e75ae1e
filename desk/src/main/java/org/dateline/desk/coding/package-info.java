/**
 * The use cases of coding and of reading: inputs become records, and go into a record that lasts.
 *
 * <p>Takes: files, addresses and streams. Gives: coded articles in the order of the input, a tally, word of how far it is.
 * Must not know: how records and progress are shown.
 */
@NullMarked
package org.dateline.desk.coding;

import org.jspecify.annotations.NullMarked;
