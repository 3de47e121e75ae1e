package org.dateline.store.subscription;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told.
 *
 * @param address of a mailbox or of a program; empty once it is forgotten
 * @param name what its reader calls it, up to 100 characters on one line; null if nothing
 * @param filter a query string as in addresses of the desk; empty for everything
 * @param daily when a digest is sent; null of an alert
 */
public record Wish(
        Kind kind,
        Channel channel,
        String address,
        @Nullable String name,
        String filter,
        @Nullable Daily daily) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_FILTER = 4000;

    /** When it is told. */
    public enum Kind {
        /** Once a day. */
        DIGEST,
        /** As soon as it is known. */
        ALERT;

        /** The name in tables and output. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By what it is told. */
    public enum Channel {
        /** A letter to a mailbox. */
        MAIL,
        /** A call to a program. */
        WEBHOOK;

        /** The name in tables and output. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if it cannot be kept */
    public Wish {
        name = name == null || name.isBlank() ? null : name.strip();
        if ((kind == Kind.DIGEST) != (daily != null)) {
            throw new IllegalArgumentException("a digest has a time of the day, an alert has none");
        }
        if (kind == Kind.DIGEST && channel != Channel.MAIL) {
            throw new IllegalArgumentException("a digest goes to a mailbox");
        }
        if (Stream.of(address, name == null ? "" : name, filter)
                .flatMapToInt(String::chars)
                .anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("addresses, names and filters have one line");
        }
        if (name != null && name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has no more than " + LONGEST_NAME + " characters");
        }
        if (address.length() > LONGEST_ADDRESS || filter.length() > LONGEST_FILTER) {
            throw new IllegalArgumentException("that address or filter is too long");
        }
    }

    /** The address as it is compared. */
    String folded() {
        return channel == Channel.MAIL ? folded(address) : address;
    }

    /** An address of mail as it is compared: hardly any server tells apart what differs in case alone. */
    static String folded(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
