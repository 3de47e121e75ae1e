/**
 * The suite {@code events}: who did what to whom.
 *
 * <p>Takes: sentences with the events that people coded, in one of several forms. Gives: how far Dateline's
 * events agree with them, and every error with all events of its sentence. Must not know: files and screens.
 */
@NullMarked
package org.dateline.bench.event;

import org.jspecify.annotations.NullMarked;
