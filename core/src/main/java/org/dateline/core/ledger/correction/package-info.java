/**
 * What analysts correct: fields of events, which reports belong together, what is to be left out.
 *
 * <p>Takes: a correction, and the event it is about. Gives: the event as corrected. Must not know: how corrections are
 * kept, and the coder; what a machine coded stays as it was beside what a person says of it.
 */
@NullMarked
package org.dateline.core.ledger.correction;

import org.jspecify.annotations.NullMarked;
