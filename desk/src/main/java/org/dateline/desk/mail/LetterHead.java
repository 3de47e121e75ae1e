package org.dateline.desk.mail;

import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a letter that is sent.
 *
 * @param name of the sender; empty if there is none
 * @param message its Message-ID, angle brackets and all
 * @param list what the list is called to programs: {@code digest}
 * @param unsubscribe where its reader ends it; null where he has not begun
 */
public record LetterHead(
        MailAddress from,
        String name,
        MailAddress to,
        Instant at,
        String message,
        String list,
        @Nullable URI unsubscribe) {

    private static final Pattern MESSAGE = Pattern.compile("<[A-Za-z0-9._-]+@[a-z0-9.-]+>");
    private static final Pattern LIST = Pattern.compile("[a-z]+");

    /** @throws IllegalArgumentException if it would break the lines of a message */
    public LetterHead {
        if (!MESSAGE.matcher(message).matches() || !LIST.matcher(list).matches()) {
            throw new IllegalArgumentException("no head of a letter: " + message + ", " + list);
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name has one line");
        }
    }
}
