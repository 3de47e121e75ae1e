package org.dateline.desk.mail;

/** Somebody who takes messages to mailboxes. */
@FunctionalInterface
public interface Postman {

    /**
     * Hands a message over.
     *
     * @param message all its bytes, which are not changed
     */
    Receipt post(byte[] message, MailAddress to);
}
