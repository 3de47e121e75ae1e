package org.dateline.desk.mail;

/** A wrong setting for mail; the message names it, and never shows a password. */
public final class MailSettingsFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailSettingsFault(String setting, String reason) {
        super(setting + ": " + reason);
    }
}
