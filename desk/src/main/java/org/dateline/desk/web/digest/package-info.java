/**
 * Who is told of what is new, and what it would be.
 *
 * <p>Takes: subscriptions, what was typed of them, and the filter of the address. Gives: the page with all of them, and letters
 * as they would be sent now. Must not know: how letters are sent.
 */
@NullMarked
package org.dateline.desk.web.digest;

import org.jspecify.annotations.NullMarked;
