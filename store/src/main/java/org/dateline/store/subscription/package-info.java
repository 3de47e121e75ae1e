/**
 * Who is told what of a record, and what he was told: subscriptions, and what was delivered of each.
 *
 * <p>Takes and gives: wishes, letters as bytes, moments. Must not know: what a letter says, how it is sent, or when one is
 * due.
 */
@NullMarked
package org.dateline.store.subscription;

import org.jspecify.annotations.NullMarked;
