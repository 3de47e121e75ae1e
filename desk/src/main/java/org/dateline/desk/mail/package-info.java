/**
 * Letters as mail: the form of a message, and a server that takes it.
 *
 * <p>Takes: {@link org.dateline.desk.edition.Letter}, addresses, settings. Gives: bytes of a message, and what became of it
 * once it was handed over. Must not know: who is subscribed to what, and when a letter is due.
 */
@NullMarked
package org.dateline.desk.mail;

import org.jspecify.annotations.NullMarked;
