/**
 * The situation: what the ledger says of a crisis as a whole.
 *
 * <p>Takes: incidents, timelines of control, displacement. Gives: indices by a public recipe. Must not know: how they are
 * kept and shown, which day is today.
 */
@NullMarked
package org.dateline.core.situation;

import org.jspecify.annotations.NullMarked;
