/**
 * Where the links in letters lead: pages on which whose mailbox it is says yes, or leaves. Nobody signs in for them: the link
 * is what shows who it is.
 *
 * <p>Takes: tokens. Gives: a page with a button, and what pressing it came to. Must not know: letters, and who else is
 * subscribed.
 */
@NullMarked
package org.dateline.desk.web.subscription;

import org.jspecify.annotations.NullMarked;
