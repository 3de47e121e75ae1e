/**
 * Records for people.
 *
 * <p>Takes: coded articles. Gives: text, sentence by sentence. Must not know: where it is printed.
 */
@NullMarked
package org.dateline.desk.report;

import org.jspecify.annotations.NullMarked;
